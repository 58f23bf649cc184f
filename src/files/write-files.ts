import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  rmdirSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { folderOf, foldersAbove } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { UsageError } from '../model/usage-error.ts';

/** What stands at a path: a regular file's bytes, nothing, or something that must not be replaced (link, folder, device). */
export type FileState =
  { readonly type: 'file'; readonly bytes: Buffer; readonly mode: number } | { readonly type: 'absent' } | { readonly type: 'other' };

const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

export function readState(root: string, path: FilePath): FileState {
  if (obstacleTo(root, path) !== undefined) return { type: 'other' };
  let descriptor: number;
  try {
    descriptor = openSync(join(root, path), flags);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? { type: 'absent' } : { type: 'other' };
  }
  try {
    const stats = fstatSync(descriptor);
    return stats.isFile() ? { type: 'file', bytes: readFileSync(descriptor), mode: stats.mode & 0o777 } : { type: 'other' };
  } finally {
    closeSync(descriptor);
  }
}

export function hashOf(bytes: Uint8Array): string {
  return `sha256-${createHash('sha256').update(bytes).digest('hex')}`;
}

/** The first thing on the way to `path` that is no real folder: writing and reading follow no link. */
function obstacleTo(root: string, path: FilePath): FilePath | undefined {
  return foldersAbove(path)
    .slice(1)
    .find((folder) => lstatSync(join(root, folder), { throwIfNoEntry: false })?.isDirectory() === false);
}

/** Writes a file whole or not at all: a temporary file in the same folder, then a rename. Keeps the mode of what it replaces. */
export function writeRepositoryFile(root: string, path: FilePath, bytes: Uint8Array, mode?: number): void {
  const obstacle = obstacleTo(root, path);
  if (obstacle !== undefined) throw new UsageError(`${path} cannot be written: \`${obstacle}\` is not a folder.`);
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  const temporary = join(dirname(file), `.${basename(file).slice(0, 100)}.${process.pid}.tmp`);
  try {
    const descriptor = openSync(temporary, 'w', mode ?? 0o666);
    try {
      for (let written = 0; written < bytes.length;) written += writeSync(descriptor, bytes, written);
      if (mode !== undefined) fchmodSync(descriptor, mode);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new UsageError(`${path} cannot be written: ${(error as Error).message}.`);
  }
}

/** Removes a file and the folders that it leaves empty. */
export function removeRepositoryFile(root: string, path: FilePath): void {
  if (obstacleTo(root, path) !== undefined) return;
  rmSync(join(root, path), { force: true });
  for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) {
    try {
      rmdirSync(join(root, folder));
    } catch {
      // Not empty, or gone already.
      return;
    }
  }
}
