import { isMap } from './is-map.ts';
import { printJson } from './print-json.ts';
import { isRepositoryPath } from './file-path.ts';
import type { FilePath } from './file-path.ts';
import { printRanges } from './line-range.ts';
import type { LineRange } from './line-range.ts';
import { validateManifest } from './generated/validators/manifest.js';
import { UsageError } from './usage-error.ts';

export const manifestPath = '.primitives/manifest.json';

/** What builds have made from primitives of one person. Like those, it is not committed. */
export const localManifestPath = '.primitives/manifest.local.json';

export interface ManifestEntry {
  readonly path: FilePath;
  /** Owners, joined by `,`. */
  readonly runtime: string;
  /** `sha256-` and 64 hexadecimal digits, over what is ours: the bytes written, the text of the region, or the keys. */
  readonly hash: string;
  /** What the file held before a build that has not finished: either hash is ours. */
  readonly previousHash?: string;
  readonly sources: readonly FilePath[];
  /** Lines of what is ours, the region's where it is one, and where they come from; see `LineRange`. Others are the build's own. */
  readonly lines?: readonly string[];
  /** Ours is what stands between the markers of a file that was written by hand. */
  readonly region?: true;
  /** The JSON file with `keys` was not there before. */
  readonly created?: true;
  /** Ours are these values of a JSON file. */
  readonly keys?: readonly OwnedKey[];
}

/** A value of a JSON file, or items of a list, that a build has written. */
export interface OwnedKey {
  readonly path: readonly string[];
  readonly runtime: string;
  readonly value: string | boolean | readonly string[];
  /** How many segments of the path, from its end, were not there before: they go with the value. */
  readonly made: number;
}

export interface Manifest {
  readonly version: 1;
  readonly outputs: readonly ManifestEntry[];
}

/** Ids of the runtimes that builds have written for. */
export function builtRuntimes(outputs: readonly Pick<ManifestEntry, 'runtime'>[]): ReadonlySet<string> {
  return new Set(outputs.flatMap(({ runtime }) => runtime.split(',')));
}

/** The entry's `lines`, none where no line comes from a source. */
export function linesOf(ranges: readonly LineRange[], sources: readonly FilePath[]): Pick<ManifestEntry, 'lines'> {
  const lines = printRanges(ranges, sources);
  return lines.length === 0 ? {} : { lines };
}

/** Whether all of the file was made by builds, so that nobody is to edit, lint or resolve it. */
export function isWholeOutput({ region, keys, created }: ManifestEntry): boolean {
  return region === undefined && (keys === undefined || created === true);
}

/** Reads a manifest. Throws a `UsageError` when it is damaged: guessing would mean overwriting files that are not ours. */
export function parseManifest(text: string, path: FilePath = manifestPath): Manifest {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Reported below, like any other damage.
  }
  if (validateManifest(value) && (value as Manifest).outputs.every(({ path: output }) => isOutputPath(output))) return value as Manifest;
  const version = isMap(value) ? value['version'] : undefined;
  if (typeof version === 'number' && version > 1) {
    throw new UsageError(`${path} was written by a newer version of primitives (its format is ${version}). Install that version.`);
  }
  if (/^<{7} /m.test(text)) {
    throw new UsageError(
      `${path} holds the conflict of a merge, so nobody can tell which files a build has written. Keep the files that either ` +
        'side lists, with one of the hashes where they differ, and build again.',
    );
  }
  throw new UsageError(
    `${path} is damaged, so nobody can tell which files a build has written. Restore it from version control, ` +
      'or delete it together with the files that were built and build again.',
  );
}

/** The manifest comes with the repository: what it names is removed and overwritten, so it may name neither what lies outside nor itself. */
function isOutputPath(path: string): boolean {
  return isRepositoryPath(path) && path.split('/')[0]?.toLowerCase() !== '.primitives';
}

export function printManifest(manifest: Manifest): string {
  return printJson(manifest);
}
