import type { FilePath } from '../model/file-path.ts';
import { byCodeUnit } from '../model/file-path.ts';
import type { Manifest, ManifestEntry } from '../model/manifest.ts';
import { withJsonKeys } from './merge-json.ts';
import type { PlannedFile } from './plan-build.ts';

/** What happens to one file. `kept` files were written or edited by hand. */
export type WriteState = 'created' | 'updated' | 'unchanged' | 'removed' | 'kept';

export interface PlannedWrite {
  readonly path: FilePath;
  readonly runtime: string;
  readonly state: WriteState;
  readonly sources: readonly FilePath[];
  readonly tokens: number;
  /** The bytes to write; `undefined` for a removal. */
  readonly bytes: Uint8Array | undefined;
  /** Permission bits, when they matter. */
  readonly mode: number | undefined;
  /** The bytes on disk. */
  readonly before: Uint8Array | undefined;
  /** Why a file is kept. */
  readonly reason?: 'hand-written' | 'hand-edited' | 'blocked' | 'unreadable-source';
}

export interface WritePlan {
  /** Sorted by path. */
  readonly writes: readonly PlannedWrite[];
  /** To be written before the first file: a build that is killed leaves files whose owner is known. */
  readonly pendingManifest: Manifest;
  /** To be written after the last file. */
  readonly manifest: Manifest;
}

export interface Disk {
  /** The bytes of a regular file, `undefined` where nothing stands, `other` for what can be neither read nor replaced. */
  readonly read: (path: FilePath) => { readonly bytes: Uint8Array; readonly mode: number } | 'other' | undefined;
  /** The same for files to copy, when they lie in another folder than what is written. */
  readonly readSource?: Disk['read'];
  readonly hash: (bytes: Uint8Array) => string;
}

export interface WriteOptions {
  /** Overwrite and remove files that were written or edited by hand. */
  readonly force: boolean;
  /** Sources that could not be built: what was made from them stays. */
  readonly broken: ReadonlySet<FilePath>;
  /** Runtimes whose files may be removed when they are no longer planned; without it, all. */
  readonly managed?: ReadonlySet<string>;
}

/** Compares what a build wants with the disk and the manifest, and decides file by file. Writes nothing. */
export function planWrites(
  planned: readonly PlannedFile[],
  manifest: Manifest,
  disk: Disk,
  { force, managed, broken }: WriteOptions,
): WritePlan {
  const owned = new Map(manifest.outputs.map((entry) => [entry.path, entry]));
  const entries = new Map(owned);
  const writes: PlannedWrite[] = [];
  const isOurs = (entry: ManifestEntry | undefined, hash: string): boolean =>
    entry !== undefined && (entry.hash === hash || entry.previousHash === hash);

  for (const file of planned) {
    const wanted = bytesOf(file, disk);
    if (wanted === undefined) {
      const { path, runtime, sources } = file;
      writes.push({
        path,
        runtime,
        sources,
        tokens: 0,
        bytes: undefined,
        mode: undefined,
        before: undefined,
        state: 'kept',
        reason: 'unreadable-source',
      });
      continue;
    }
    const { bytes, mode } = wanted;
    const hash = disk.hash(bytes);
    const entry = owned.get(file.path);
    const found = disk.read(file.path);
    const before = found === undefined || found === 'other' ? undefined : found.bytes;
    const beforeHash = before === undefined ? undefined : disk.hash(before);
    const { path, runtime, sources, tokens } = file;
    const write = { path, runtime, sources, tokens, bytes, mode, before };
    const ours = found === undefined || (beforeHash !== undefined && isOurs(entry, beforeHash));
    const same = file.content.type === 'copy' ? before !== undefined && Buffer.compare(before, bytes) === 0 : beforeHash === hash;
    if (same) {
      writes.push({ ...write, state: 'unchanged' });
      // A text says that it is generated; a copy could be somebody's own.
      if (entry === undefined && file.content.type === 'copy') continue;
    } else if (found !== 'other' && (ours || force)) {
      writes.push({ ...write, state: found === undefined ? 'created' : 'updated' });
    } else {
      writes.push({
        ...write,
        state: 'kept',
        reason: found === 'other' ? 'blocked' : entry === undefined ? 'hand-written' : 'hand-edited',
      });
      continue;
    }
    entries.set(path, {
      path,
      runtime,
      hash,
      sources,
      ...(beforeHash === undefined || beforeHash === hash ? {} : { previousHash: beforeHash }),
    });
  }

  const wanted = new Set(planned.map(({ path }) => path));
  for (const entry of manifest.outputs) {
    if (wanted.has(entry.path) || !isManaged(entry, managed) || entry.sources.some((source) => broken.has(source))) continue;
    const found = disk.read(entry.path);
    const before = found === undefined || found === 'other' ? undefined : found.bytes;
    const write = {
      path: entry.path,
      runtime: entry.runtime,
      sources: entry.sources,
      tokens: 0,
      bytes: undefined,
      mode: undefined,
      before,
    };
    if (found === undefined) entries.delete(entry.path);
    else if (before !== undefined && (force || isOurs(entry, disk.hash(before)))) {
      writes.push({ ...write, state: 'removed' });
      entries.delete(entry.path);
    } else writes.push({ ...write, state: 'kept', reason: found === 'other' ? 'blocked' : 'hand-edited' });
  }

  const removed = writes.filter(({ state }) => state === 'removed').flatMap(({ path }) => owned.get(path) ?? []);
  return {
    writes: writes.toSorted((a, b) => byCodeUnit(a.path, b.path)),
    pendingManifest: manifestOf([...entries.values(), ...removed]),
    manifest: manifestOf([...entries.values()].map(({ previousHash: _, ...entry }) => entry)),
  };
}

/** `undefined` when the file to copy is a link or is gone. */
function bytesOf({ path, content }: PlannedFile, disk: Disk): { bytes: Uint8Array; mode: number | undefined } | undefined {
  if (content.type === 'text') return { bytes: Buffer.from(content.text), mode: undefined };
  if (content.type === 'json-keys') {
    const before = disk.read(path);
    if (before === 'other') return undefined;
    const merged = withJsonKeys(before === undefined ? '' : Buffer.from(before.bytes).toString('utf8'), content.keys);
    return merged === undefined ? undefined : { bytes: Buffer.from(merged), mode: undefined };
  }
  const found = (disk.readSource ?? disk.read)(content.of);
  return found === 'other' ? undefined : found;
}

/** Whether an output belongs to one of the runtimes that a run is about; without them, to any. */
export function isManaged({ runtime }: ManifestEntry, managed: ReadonlySet<string> | undefined): boolean {
  return managed === undefined || runtime.split(',').some((id) => managed.has(id));
}

function manifestOf(entries: readonly ManifestEntry[]): Manifest {
  return { version: 1, outputs: entries.toSorted((a, b) => byCodeUnit(a.path, b.path)) };
}
