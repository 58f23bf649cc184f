import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnit } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { UsageError } from '../model/usage-error.ts';
import { obstacleTo } from './obstacle.ts';
import { readRepositoryFile } from './read-file.ts';

/** A file of a store as it was found. */
type FoundFile =
  { readonly path: FilePath; readonly text: string } | { readonly path: FilePath; readonly text: undefined; readonly reason: string };

/**
 * The files with an ending below a folder, whether git ignores them or not, sorted. None where the folder is not there. Nothing is
 * followed or read through a link. Throws a `UsageError` where the folder is one, or cannot be listed.
 */
export function filesBelow(root: string, folder: FilePath, ending: string): FoundFile[] {
  const obstacle = obstacleTo(root, `${folder}/x`);
  if (obstacle !== undefined) throw new UsageError(`\`${obstacle}\` is a link or a file. Make it a folder.`);
  return namesBelow(root, folder)
    .filter((path) => path.endsWith(ending))
    .toSorted(byCodeUnit)
    .map((path) => {
      const read = readRepositoryFile(root, path);
      if (read.type === 'text' && read.problems.length === 0) return { path, text: read.text };
      const reason = read.type === 'text' ? 'it is not UTF-8' : read.type === 'unreadable' ? read.reason : 'it is a symbolic link';
      return { path, text: undefined, reason };
    });
}

function namesBelow(root: string, folder: FilePath): FilePath[] {
  let entries;
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    throw new UsageError(`${folder} cannot be listed: ${message}.`);
  }
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? namesBelow(root, path) : [path];
  });
}
