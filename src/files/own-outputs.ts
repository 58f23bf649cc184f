import type { FilePath } from '../model/file-path.ts';
import { manifestPath, parseManifest } from '../model/manifest.ts';
import type { Manifest } from '../model/manifest.ts';
import { UsageError } from '../model/usage-error.ts';
import { obstacleTo } from './obstacle.ts';
import { readRepositoryFile } from './read-file.ts';

export function readManifest(root: string): Manifest {
  if (obstacleTo(root, manifestPath) !== undefined) throw new UsageError('`.primitives` is a link or a file. Make it a folder.');
  const read = readRepositoryFile(root, manifestPath);
  if (read.type === 'text') return parseManifest(read.text);
  if (read.type === 'absent') return { version: 1, outputs: [] };
  throw new UsageError(`${manifestPath} cannot be read: ${read.type === 'alias' ? 'it is a symbolic link' : read.reason}.`);
}

/** The files that builds have written, with the files that they were made from. */
export function readOwnOutputs(root: string): ReadonlyMap<FilePath, readonly FilePath[]> {
  return new Map(readManifest(root).outputs.map(({ path, sources }) => [path, sources]));
}
