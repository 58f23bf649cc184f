import { foldersAbove } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { UsageError } from '../model/usage-error.ts';
import { placeOf } from './move-path.ts';
import { obstacleTo } from './obstacle.ts';
import { removeRepositoryFiles, sweep, withWriter } from './write-files.ts';
import type { WriteFile } from './write-files.ts';

export interface NewFile {
  readonly path: FilePath;
  readonly bytes: Uint8Array;
  readonly mode?: number | undefined;
}

/** Writes files that do not exist yet, all of them or none. Throws a `UsageError` where something stands in the way. */
export function createFiles(root: string, files: readonly NewFile[]): void {
  for (const { path } of files) {
    const obstacle = obstacleTo(root, path) ?? (placeOf(root, path) === 'absent' ? undefined : path);
    if (obstacle !== undefined) {
      const isFolder = foldersAbove(path).includes(obstacle);
      throw new UsageError(`${path} cannot be written: \`${obstacle}\` ${isFolder ? 'is not a folder' : 'exists'}. Nothing was written.`);
    }
  }
  sweep(root);
  const written: FilePath[] = [];
  const writeAll = (write: WriteFile): void => {
    for (const { path, bytes, mode } of files) {
      write(path, bytes, mode);
      written.push(path);
    }
  };
  try {
    withWriter(root, writeAll, { onlyNew: true });
  } catch (error) {
    removeRepositoryFiles(root, written);
    throw error;
  }
}
