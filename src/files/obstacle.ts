import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, foldersAbove } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';

/** The first thing on the way to `path` that is no real folder: nothing is read or written through a link. */
export function obstacleTo(root: string, path: FilePath): FilePath | undefined {
  return foldersAbove(path)
    .slice(1)
    .find((folder) => isNoFolder(root, folder));
}

/** Whether something stands on the way, for many paths of a repository whose folders stay as they are: each is looked at once. */
export function obstacles(root: string): (path: FilePath) => boolean {
  const known = new Map<FilePath, boolean>();
  const isBlocked = (path: FilePath): boolean => {
    const folder = folderOf(path);
    if (folder === '') return false;
    const blocked = known.get(folder) ?? (isBlocked(folder) || isNoFolder(root, folder));
    known.set(folder, blocked);
    return blocked;
  };
  return isBlocked;
}

function isNoFolder(root: string, folder: FilePath): boolean {
  try {
    return lstatSync(join(root, folder), { throwIfNoEntry: false })?.isDirectory() === false;
  } catch {
    // Nobody may look there: what is read or written behind it says so.
    return false;
  }
}
