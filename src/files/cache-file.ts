import type { FilePath } from '../model/file-path.ts';
import { UsageError } from '../model/usage-error.ts';
import { obstacleTo } from './obstacle.ts';
import { readRepositoryFile } from './read-file.ts';
import { writeRepositoryFile } from './write-files.ts';

/** Not committed: a file of its own tells git so. */
export const cachePath = '.primitives/cache';

/** The text of a cache file; empty where there is none that can be read. */
export function readCacheFile(root: string, name: FilePath): string {
  const path = `${cachePath}/${name}`;
  const read = obstacleTo(root, path) === undefined ? readRepositoryFile(root, path) : undefined;
  return read?.type === 'text' ? read.text : '';
}

/** Writes a cache file whole. Where it cannot be written, the next run has more to do, and nothing else is lost. */
export function writeCacheFile(root: string, name: FilePath, text: string): void {
  try {
    if (readCacheFile(root, '.gitignore') === '') writeRepositoryFile(root, `${cachePath}/.gitignore`, Buffer.from('*\n'));
    writeRepositoryFile(root, `${cachePath}/${name}`, Buffer.from(text));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
  }
}
