import { byCodeUnit } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Manifest, ManifestEntry } from '../model/manifest.ts';
import { runtimes } from '../runtimes/index.ts';
import type { WantedKey } from './wanted-keys.ts';
import type { PlannedFile } from './plan-build.ts';
import { planJsonKeys } from './plan-json-keys.ts';
import { planNewRegion } from './plan-new-region.ts';
import { dropRegion, planRegion, regionOf } from './plan-region.ts';
import { dropWholeFile, planWholeFile } from './plan-whole-file.ts';
import { isOurs } from './planned-write.ts';
import type { Decision, Disk, DiskFile, PlannedWrite, Surroundings } from './planned-write.ts';
import type { ParseMarkdown } from './managed-region.ts';

export interface WritePlan {
  /** Sorted by path. */
  readonly writes: readonly PlannedWrite[];
  /** To be written before the first file: a build that is killed leaves files whose owner is known. */
  readonly pendingManifest: Manifest;
  /** To be written after the last file. */
  readonly manifest: Manifest;
}

export interface WriteOptions {
  /** Overwrite and remove files that were written or edited by hand. */
  readonly force: boolean;
  /** Give Markdown that was written by hand a region, where a build would write. */
  readonly addRegions?: boolean;
  /** Sources that could not be built: what was made from them stays. */
  readonly broken: ReadonlySet<FilePath>;
  /** Runtimes whose files may be removed when they are no longer planned; without it, all. */
  readonly managed?: ReadonlySet<string>;
  readonly parse: ParseMarkdown;
}

/** Compares what a build wants with the disk and the manifest, and decides file by file. Writes nothing. */
export function planWrites(
  planned: readonly PlannedFile[],
  manifest: Manifest,
  disk: Disk,
  { force, addRegions = false, managed, broken, parse }: WriteOptions,
): WritePlan {
  const around = { disk, force, addRegions, parse };
  const noted = new Map(manifest.outputs.map((entry) => [entry.path, entry]));
  const wanted = new Set(planned.map(({ path }) => path));
  const decisions: Decision[] = planned.map((file) => {
    const entry = noted.get(file.path);
    const others = otherOwners(entry, managed);
    return decide(file, inOrder([...file.runtime.split(','), ...others]), entry, others, around);
  });
  for (const entry of manifest.outputs) {
    if (wanted.has(entry.path)) continue;
    const stays = !isManaged(entry, managed) || entry.sources.some((source) => broken.has(source));
    // What this run is not about stays as it is noted, a build that has not finished included.
    decisions.push(stays ? { entry, pending: entry } : drop(entry, otherOwners(entry, managed), around));
  }
  return {
    writes: decisions.flatMap(({ write }) => write ?? []).toSorted((a, b) => byCodeUnit(a.path, b.path)),
    pendingManifest: manifestOf(decisions.flatMap(({ entry, pending = entry }) => pending ?? [])),
    manifest: manifestOf(decisions.flatMap(({ entry }) => entry ?? [])),
  };
}

function decide(
  planned: PlannedFile,
  runtime: string,
  entry: ManifestEntry | undefined,
  others: readonly string[],
  around: Surroundings,
): Decision {
  const file = { ...planned, runtime };
  const { content } = planned;
  const found = around.disk.read(file.path);
  if (content.type === 'json-keys') {
    return planJsonKeys(file, [...content.keys, ...keysOf(entry, others)], found, entry, around);
  }
  if (content.type === 'text' && found !== undefined && found !== 'other' && hasRegion(file.path, found, entry, around)) {
    return planRegion({ ...file, content }, found, entry, around);
  }
  // A file whose markers or keys are all that was ours has become one that was written by hand.
  const isWhole = entry?.region === undefined && entry?.keys === undefined;
  const decision = planWholeFile(file, found, isWhole ? entry : undefined, around);
  const { write } = decision;
  if (write?.state !== 'kept' || write.reason !== 'hand-written' || found === undefined || found === 'other') return decision;
  const added = planNewRegion(file, found, around);
  if (typeof added === 'string') return { ...decision, write: { ...write, detail: added } };
  return around.addRegions ? added : decision;
}

/** A file that is ours as a whole may hold anything, markers included. */
function hasRegion(path: FilePath, found: DiskFile, entry: ManifestEntry | undefined, around: Surroundings): boolean {
  if (regionOf(path, found, around).type === 'none') return false;
  return entry?.region === true || !isOurs(entry, around.disk.hash(found.bytes));
}

/** What becomes of an output that its runtimes no longer want. Another owner keeps it. */
function drop(entry: ManifestEntry, others: readonly string[], around: Surroundings): Decision {
  if (entry.keys !== undefined) {
    const file = { ...entry, runtime: others.length > 0 ? inOrder(others) : entry.runtime, tokens: 0 };
    return planJsonKeys(file, keysOf(entry, others), around.disk.read(entry.path), entry, around);
  }
  if (others.length > 0) {
    const left = { ...entry, runtime: inOrder(others) };
    return { entry: left, pending: left };
  }
  return entry.region === true ? dropRegion(entry, around) : dropWholeFile(entry, around);
}

/** Keys that runtimes want which this run is not about. */
function keysOf(entry: ManifestEntry | undefined, others: readonly string[]): WantedKey[] {
  return (entry?.keys ?? []).flatMap(({ path, value, runtime }) => {
    const left = runtime.split(',').filter((id) => others.includes(id));
    return left.length === 0 ? [] : [{ path, value, runtime: inOrder(left) }];
  });
}

/** Whether an output belongs to one of the runtimes that a run is about; without them, to any. */
export function isManaged({ runtime }: ManifestEntry, managed: ReadonlySet<string> | undefined): boolean {
  return managed === undefined || runtime.split(',').some((id) => managed.has(id));
}

/** Owners of an output that this run is not about. */
function otherOwners(entry: ManifestEntry | undefined, managed: ReadonlySet<string> | undefined): string[] {
  return managed === undefined ? [] : (entry?.runtime.split(',') ?? []).filter((id) => !managed.has(id));
}

const ranks: ReadonlyMap<string, number> = new Map(runtimes.map(({ id }, index) => [id, index]));

/** Owners as one text, the same whichever run came last. */
function inOrder(ids: readonly string[]): string {
  if (ids.length === 1) return ids[0] ?? '';
  const rank = (id: string): number => ranks.get(id) ?? ranks.size;
  return [...new Set(ids)].toSorted((a, b) => rank(a) - rank(b) || byCodeUnit(a, b)).join(',');
}

function manifestOf(entries: readonly ManifestEntry[]): Manifest {
  return { version: 1, outputs: entries.toSorted((a, b) => byCodeUnit(a.path, b.path)) };
}
