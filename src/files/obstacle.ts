import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { foldersAbove } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';

/** The first thing on the way to `path` that is no real folder: nothing is read or written through a link. */
export function obstacleTo(root: string, path: FilePath): FilePath | undefined {
  return foldersAbove(path)
    .slice(1)
    .find((folder) => lstatSync(join(root, folder), { throwIfNoEntry: false })?.isDirectory() === false);
}
