import type { Manifest } from '../model/manifest.ts';
import type { BuildPlan } from './plan-build.ts';
import { planWrites } from './plan-writes.ts';
import type { WriteOptions } from './plan-writes.ts';
import type { Disk, PlannedWrite } from './planned-write.ts';

/** A part of a build, and what a manifest says of it when it is done. */
export interface DonePart {
  readonly part: Pick<BuildPlan, 'files' | 'broken'>;
  readonly manifest: Manifest;
}

/**
 * What the next build compares, as far as it plans the same: `disk` is what this one leaves. `undefined` when something would be left
 * for the next one to do.
 */
export function settledWrites(
  parts: readonly DonePart[],
  disk: Disk,
  options: Pick<WriteOptions, 'managed' | 'parse'>,
): readonly PlannedWrite[] | undefined {
  const writes: PlannedWrite[] = [];
  for (const { part, manifest } of parts) {
    const next = planWrites(part.files, manifest, disk, { ...options, broken: part.broken, force: false });
    if (JSON.stringify(next.manifest) !== JSON.stringify(manifest)) return undefined;
    writes.push(...next.writes);
  }
  return writes.every(({ state }) => state === 'unchanged') ? inOrder(writes) : undefined;
}

/** Of all parts together. */
export function inOrder(writes: readonly PlannedWrite[]): readonly PlannedWrite[] {
  return writes.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
