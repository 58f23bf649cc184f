import { lstatSync, mkdirSync, renameSync, rmdirSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { join } from 'node:path';
import { folderOf, isRepositoryPath } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { UsageError } from '../model/usage-error.ts';
import { obstacleTo } from './obstacle.ts';
import { systemReasonIn } from './system-reason.ts';

/** What stands at a path, links not followed. */
export type Place = 'file' | 'folder' | 'link' | 'behind-link' | 'absent' | 'other';

export function placeOf(root: string, path: FilePath): Place {
  if (obstacleTo(root, path) !== undefined) return 'behind-link';
  const stats = statsAt(root, path);
  if (stats === undefined) return 'absent';
  if (stats.isSymbolicLink()) return 'link';
  return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
}

/** `undefined` where nothing is. Throws a `UsageError` where nobody may look. */
function statsAt(root: string, path: FilePath): Stats | undefined {
  try {
    return lstatSync(join(root, path), { throwIfNoEntry: false });
  } catch (error) {
    throw new UsageError(`Nobody can tell what is at ${path}: ${systemReasonIn(root, path, error)}.`);
  }
}

/** Whether two names are one entry of a file system that does not tell capital letters from small ones. */
export function differsInCaseOnly(root: string, from: FilePath, to: FilePath): boolean {
  if (from.toLowerCase() !== to.toLowerCase()) return false;
  const [a, b] = [from, to].map((path) => lstatSync(join(root, path), { throwIfNoEntry: false, bigint: true }));
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev;
}

/** Throws a `UsageError` that says why the path cannot move there. */
export function assertMovablePath(root: string, from: FilePath, to: FilePath): void {
  const source = placeOf(root, from);
  if (source === 'absent') throw new UsageError(`${from} does not exist. Name a file or folder of the repository.`);
  if (source !== 'file' && source !== 'folder') {
    throw new UsageError(
      `${from} ${source === 'other' ? 'is no regular file' : 'is a symbolic link, or lies behind one'}. Rename the file itself.`,
    );
  }
  for (const path of [from, to]) {
    if (!isRepositoryPath(path) || /^\.primitives(?:\/|$)/i.test(path)) {
      throw new UsageError(`${path === '' ? 'The root of the repository' : path} is no path that a rename may touch.`);
    }
  }
  const target = placeOf(root, to);
  if (target === 'behind-link') throw new UsageError(`${to} lies behind a symbolic link or a file. Name a path of real folders.`);
  if (target === 'absent' || differsInCaseOnly(root, from, to)) return;
  throw new UsageError(
    target === 'folder'
      ? `${to} exists. Write the whole new path, for example ${to}/${from.slice(from.lastIndexOf('/') + 1)}.`
      : `${to} exists. Choose another name, or move it away first.`,
  );
}

/** Gives a file or folder another path, and removes the folders that it leaves empty. */
export function movePath(root: string, from: FilePath, to: FilePath): void {
  assertMovablePath(root, from, to);
  try {
    mkdirSync(join(root, folderOf(to)), { recursive: true });
    renameSync(join(root, from), join(root, to));
  } catch (error) {
    throw new UsageError(`${from} cannot be moved: ${systemReasonIn(root, from, error)}.`);
  }
  for (let folder = folderOf(from); folder !== ''; folder = folderOf(folder)) {
    try {
      rmdirSync(join(root, folder));
    } catch {
      // Not empty.
      return;
    }
  }
}
