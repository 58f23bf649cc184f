import { createHash } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  constants,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { folderOf, isRepositoryPath } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { obstacleTo } from './obstacle.ts';
import { UsageError } from '../model/usage-error.ts';

/** What stands at a path: a regular file's bytes, nothing, or something that must not be replaced (link, folder, device). */
export type FileState =
  { readonly type: 'file'; readonly bytes: Uint8Array; readonly mode: number } | { readonly type: 'absent' } | { readonly type: 'other' };

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

/** SHA-256 with CRLF counted as LF: git may check a file out with either, and it is the same file. */
export function hashOf(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1');
  const normal = text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text;
  return `sha256-${createHash('sha256').update(normal, 'latin1').digest('hex')}`;
}

/** Where files are written before they are moved into place: on the same disk, and easy to sweep. */
const workshop = '.primitives/tmp';
let written = 0;

/** Writes a file whole or not at all: somewhere else first, then a rename. Keeps the mode of what it replaces. */
export function writeRepositoryFile(root: string, path: FilePath, bytes: Uint8Array, mode?: number): void {
  written += 1;
  const temporary = `${workshop}/${process.pid}-${written}`;
  assertInside(path);
  const obstacle = obstacleTo(root, path) ?? obstacleTo(root, temporary);
  if (obstacle !== undefined) throw new UsageError(`${path} cannot be written: \`${obstacle}\` is not a folder.`);
  try {
    moveIntoPlace(root, path, temporary, bytes, mode);
  } catch (error) {
    rmSync(join(root, temporary), { force: true });
    throw new UsageError(`${path} cannot be written: ${(error as Error).message}.`);
  } finally {
    removeEmptyFolders(root, workshop);
  }
}

/** Whatever a plan or a manifest says, nothing outside the repository is touched. */
function assertInside(path: FilePath): void {
  if (!isRepositoryPath(path)) throw new UsageError(`\`${path}\` is not a path inside the repository. Nothing was done with it.`);
}

/** Another run may sweep up an empty folder between two steps; then they are taken again. */
function moveIntoPlace(root: string, path: FilePath, temporary: FilePath, bytes: Uint8Array, mode: number | undefined, tries = 5): void {
  try {
    mkdirSync(join(root, workshop), { recursive: true });
    writeFileSync(join(root, temporary), bytes);
    if (mode !== undefined) chmodSync(join(root, temporary), mode);
    mkdirSync(join(root, folderOf(path)), { recursive: true });
    renameSync(join(root, temporary), join(root, path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || tries === 0) throw error;
    moveIntoPlace(root, path, temporary, bytes, mode, tries - 1);
  }
}

/** Removes what runs that were killed have left half-written. Runs that are still at work keep theirs. */
export function sweep(root: string): void {
  if (obstacleTo(root, `${workshop}/x`) !== undefined) return;
  let leftovers: string[];
  try {
    leftovers = readdirSync(join(root, workshop));
  } catch {
    // Nothing was left.
    return;
  }
  for (const name of leftovers) {
    if (!isRunning(Number.parseInt(name, 10))) rmSync(join(root, workshop, name), { force: true });
  }
  removeEmptyFolders(root, workshop);
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Removes a file and the folders that it leaves empty. */
export function removeRepositoryFile(root: string, path: FilePath): void {
  assertInside(path);
  if (obstacleTo(root, path) !== undefined) return;
  rmSync(join(root, path), { force: true });
  removeEmptyFolders(root, folderOf(path));
}

/** Removes a folder and those above it as long as they are empty. */
function removeEmptyFolders(root: string, from: FilePath): void {
  for (let folder = from; folder !== ''; folder = folderOf(folder)) {
    try {
      rmdirSync(join(root, folder));
    } catch {
      // Not empty, or gone already.
      return;
    }
  }
}
