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

/** The files that builds have written. */
export function readOwnOutputs(root: string): ReadonlySet<FilePath> {
  return new Set(readManifest(root).outputs.map(({ path }) => path));
}
