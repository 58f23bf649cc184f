import type { FilePath } from '../model/file-path.ts';
import type { ManifestEntry } from '../model/manifest.ts';
import type { PlannedFile } from './plan-build.ts';
import type { ParseMarkdown } from './managed-region.ts';

/** What happens to one file. `kept` files were written or edited by hand. */
export type WriteState = 'created' | 'updated' | 'unchanged' | 'removed' | 'kept';

/** Why a file, or something in it, is not as a build wants it. */
export type KeptReason =
  | 'hand-written'
  | 'hand-edited'
  | 'blocked'
  | 'unreadable-source'
  | 'broken-region'
  | 'edited-region'
  | 'marker-in-text'
  | 'foreign-key'
  | 'unusable-json';

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
  /** Why a file is kept, why keys of it are, or what is lost. */
  readonly reason?: KeptReason;
  /** What is wrong, as far as the reason does not say it. */
  readonly detail?: string;
  /** What was written or edited by hand is overwritten or removed, as asked for. */
  readonly lost?: true;
  /** The file was written by hand and gets a region at its end. */
  readonly newRegion?: true;
}

export interface Disk {
  /** The bytes of a regular file, `undefined` where nothing stands, `other` for what can be neither read nor replaced. */
  readonly read: (path: FilePath) => DiskFile | 'other' | undefined;
  /** The same for files to copy, when they lie in another folder than what is written. */
  readonly readSource?: Disk['read'];
  readonly hash: (bytes: Uint8Array) => string;
}

export interface DiskFile {
  readonly bytes: Uint8Array;
  readonly mode: number;
}

/** What decisions about single files are made from. */
export interface Surroundings {
  readonly disk: Disk;
  readonly force: boolean;
  /** Whether files that were written by hand get a region where a build would write. */
  readonly addRegions: boolean;
  readonly parse: ParseMarkdown;
}

/** What happens to one file, and what the manifest says of it. */
export interface Decision {
  readonly write?: PlannedWrite;
  /** What is noted once the build is done. */
  readonly entry?: ManifestEntry;
  /** What is noted while files are written, where that differs. */
  readonly pending?: ManifestEntry;
}

/** The part of a write that does not depend on the decision. */
export function outline(
  { path, runtime, sources, tokens }: Pick<PlannedFile, 'path' | 'runtime' | 'sources' | 'tokens'>,
  before: Uint8Array | undefined,
): Omit<PlannedWrite, 'state'> {
  return { path, runtime, sources, tokens, bytes: undefined, mode: undefined, before };
}

/** A file that is left alone. What the manifest says of it stays. */
export function kept(write: Omit<PlannedWrite, 'state'>, entry: ManifestEntry | undefined, reason: KeptReason, detail?: string): Decision {
  return {
    write: { ...write, state: 'kept', reason, ...(detail === undefined ? {} : { detail }) },
    ...(entry === undefined ? {} : { entry }),
  };
}

export function isOurs(entry: ManifestEntry | undefined, hash: string): boolean {
  return entry !== undefined && (entry.hash === hash || entry.previousHash === hash);
}
