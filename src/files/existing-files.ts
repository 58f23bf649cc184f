import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { readRepositoryFile } from './read-file.ts';

/** What stands in a repository beside what was read into its graph: read when asked for. Folders are taken to stay as they are. */
export function existingFiles(root: string): {
  readonly text: (path: FilePath) => string | undefined;
  readonly size: (path: FilePath) => number | undefined;
} {
  const known = new Map<FilePath, boolean>();
  /** Whether one of the folders on the way is none, such as a link: nothing is read through it. */
  const isBlocked = (path: FilePath): boolean => {
    const folder = folderOf(path);
    if (folder === '') return false;
    const blocked = known.get(folder) ?? (isBlocked(folder) || isNoFolder(join(root, folder)));
    known.set(folder, blocked);
    return blocked;
  };
  return {
    text(path) {
      const result = isBlocked(path) ? undefined : readRepositoryFile(root, path);
      return result?.type === 'text' ? result.text : undefined;
    },
    size(path) {
      if (isBlocked(path)) return undefined;
      const stats = lstatSync(join(root, path), { throwIfNoEntry: false });
      return stats?.isFile() === true ? stats.size : undefined;
    },
  };
}

function isNoFolder(place: string): boolean {
  return lstatSync(place, { throwIfNoEntry: false })?.isDirectory() === false;
}
