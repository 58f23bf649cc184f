import { printJson } from './print-json.ts';
import { isRepositoryPath } from './file-path.ts';
import type { FilePath } from './file-path.ts';
import { validateManifest } from './generated/validators.js';
import { UsageError } from './usage-error.ts';

export const manifestPath = '.primitives/manifest.json';

/** What builds have made from primitives of one person. Like those, it is not committed. */
export const localManifestPath = '.primitives/manifest.local.json';

export interface ManifestEntry {
  readonly path: FilePath;
  readonly runtime: string;
  /** `sha256-` and 64 hexadecimal digits, over the bytes written. */
  readonly hash: string;
  /** What the file held before a build that has not finished: either hash is ours. */
  readonly previousHash?: string;
  readonly sources: readonly FilePath[];
}

export interface Manifest {
  readonly version: 1;
  readonly outputs: readonly ManifestEntry[];
}

/** Reads a manifest. Throws a `UsageError` when it is damaged: guessing would mean overwriting files that are not ours. */
export function parseManifest(text: string, path: FilePath = manifestPath): Manifest {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Reported below, like any other damage.
  }
  // The manifest comes with the repository: what it names is removed and overwritten, so it may name nothing outside.
  if (validateManifest(value) && (value as Manifest).outputs.every(({ path }) => isRepositoryPath(path))) return value as Manifest;
  throw new UsageError(
    `${path} is damaged, so nobody can tell which files a build has written. Restore it from version control, ` +
      'or delete it together with the files that were built and build again.',
  );
}

export function printManifest(manifest: Manifest): string {
  return printJson(manifest);
}
