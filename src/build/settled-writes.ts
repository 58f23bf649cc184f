import type { Manifest } from '../model/manifest.ts';
import type { BuildPlan } from './plan-build.ts';
import { planWrites } from './plan-writes.ts';
import type { WriteOptions } from './plan-writes.ts';
import type { Disk, PlannedWrite } from './planned-write.ts';

/**
 * What the next build compares, as far as its plan is this one: `manifest` is what this one has noted, and `disk` is what it has left.
 * `undefined` when something would be left for the next one to do.
 */
export function settledWrites(
  { files, broken }: Pick<BuildPlan, 'files' | 'broken'>,
  manifest: Manifest,
  disk: Disk,
  options: Pick<WriteOptions, 'managed' | 'parse'>,
): readonly PlannedWrite[] | undefined {
  const next = planWrites(files, manifest, disk, { ...options, broken, force: false });
  const isSettled = next.writes.every(({ state }) => state === 'unchanged') && JSON.stringify(next.manifest) === JSON.stringify(manifest);
  return isSettled ? next.writes : undefined;
}
