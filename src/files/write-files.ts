import { hash } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  constants,
  fstatSync,
  lstatSync,
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
  return obstacleTo(root, path) === undefined ? stateAt(root, path) : { type: 'other' };
}

/** The same for many paths, while nobody else writes: each folder is looked at and each file read once. */
export function stateReader(root: string): (path: FilePath) => FileState {
  const folders = new Map<FilePath, 'folder' | 'absent' | 'other'>([['', 'folder']]);
  const placeOf = (folder: FilePath): 'folder' | 'absent' | 'other' => {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const above = placeOf(folderOf(folder));
    const stats = above === 'folder' ? lstatSync(join(root, folder), { throwIfNoEntry: false }) : undefined;
    const place = above !== 'folder' ? above : stats === undefined ? 'absent' : stats.isDirectory() ? 'folder' : 'other';
    folders.set(folder, place);
    return place;
  };
  const states = new Map<FilePath, FileState>();
  return (path) => {
    const known = states.get(path);
    if (known !== undefined) return known;
    const place = placeOf(folderOf(path));
    const state = place === 'folder' ? stateAt(root, path) : ({ type: place } as const);
    states.set(path, state);
    return state;
  };
}

function stateAt(root: string, path: FilePath): FileState {
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

/** What is compared is compared more than once. Nobody changes bytes in their place. */
const hashes = new WeakMap<Uint8Array, string>();

/** SHA-256 with CRLF counted as LF: git may check a file out with either, and it is the same file. */
export function hashOf(bytes: Uint8Array): string {
  const known = hashes.get(bytes);
  if (known !== undefined) return known;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const normal = buffer.includes('\r\n') ? Buffer.from(buffer.toString('latin1').replaceAll('\r\n', '\n'), 'latin1') : buffer;
  const name = `sha256-${hash('sha256', normal, 'hex')}`;
  hashes.set(bytes, name);
  return name;
}

/** Where files are written before they are moved into place: on the same disk, and easy to sweep. */
const workshop = '.primitives/tmp';
let written = 0;

/** Writes a file whole or not at all: somewhere else first, then a rename. Keeps the mode of what it replaces. */
export function writeRepositoryFile(root: string, path: FilePath, bytes: Uint8Array, mode?: number): void {
  withWriter(root, (write) => write(path, bytes, mode));
}

export type WriteFile = (path: FilePath, bytes: Uint8Array, mode?: number) => void;

/** Writes many files, each whole or not at all. Each folder is looked at, or made, for its first file alone. */
export function withWriter(root: string, work: (write: WriteFile) => void): void {
  const ready = new Set<FilePath>(['']);
  try {
    work((path, bytes, mode) => {
      written += 1;
      const temporary = `${workshop}/${process.pid}-${written}`;
      assertInside(path);
      try {
        moveIntoPlace({ root, ready }, path, temporary, bytes, mode);
      } catch (error) {
        if (error instanceof UsageError) throw error;
        rmSync(join(root, temporary), { force: true });
        throw new UsageError(`${path} cannot be written: ${(error as Error).message}.`);
      }
    });
  } finally {
    removeEmptyFolders(root, workshop);
  }
}

/** Whatever a plan or a manifest says, nothing outside the repository is touched. */
function assertInside(path: FilePath): void {
  if (!isRepositoryPath(path)) throw new UsageError(`\`${path}\` is not a path inside the repository. Nothing was done with it.`);
}

interface Place {
  readonly root: string;
  /** Real folders that are there. */
  readonly ready: Set<FilePath>;
}

/** Another run may sweep up an empty folder between two steps; then they are taken again. */
function moveIntoPlace(place: Place, path: FilePath, temporary: FilePath, bytes: Uint8Array, mode: number | undefined, tries = 5): void {
  const { root, ready } = place;
  try {
    for (const folder of [workshop, folderOf(path)]) {
      const obstacle = makeFolder(place, folder);
      if (obstacle !== undefined) throw new UsageError(`${path} cannot be written: \`${obstacle}\` is not a folder.`);
    }
    writeFileSync(join(root, temporary), bytes);
    if (mode !== undefined) chmodSync(join(root, temporary), mode);
    renameSync(join(root, temporary), join(root, path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || tries === 0) throw error;
    ready.clear();
    moveIntoPlace(place, path, temporary, bytes, mode, tries - 1);
  }
}

/** Makes a folder and those above it. Returns what is no real folder and stands in the way. */
function makeFolder({ root, ready }: Place, folder: FilePath): FilePath | undefined {
  if (folder === '' || ready.has(folder)) return undefined;
  const obstacle = makeFolder({ root, ready }, folderOf(folder));
  if (obstacle !== undefined) return obstacle;
  const stats = lstatSync(join(root, folder), { throwIfNoEntry: false });
  if (stats !== undefined && !stats.isDirectory()) return folder;
  // Recursive: another run may make it first.
  if (stats === undefined) mkdirSync(join(root, folder), { recursive: true });
  ready.add(folder);
  return undefined;
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
    if (!isRunning(Number.parseInt(name, 10))) rmSync(join(root, workshop, name), { force: true, recursive: true });
  }
  removeEmptyFolders(root, workshop);
}

export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Removes a file and the folders that it leaves empty. */
export function removeRepositoryFile(root: string, path: FilePath): void {
  removeRepositoryFiles(root, [path]);
}

/** Removes files, then the folders that they leave empty. */
export function removeRepositoryFiles(root: string, paths: readonly FilePath[]): void {
  for (const path of paths) assertInside(path);
  const folders = [...new Set(paths.map(folderOf))].filter((folder) => obstacleTo(root, `${folder}/x`) === undefined);
  const reachable = new Set(folders);
  for (const path of paths) if (reachable.has(folderOf(path))) rmSync(join(root, path), { force: true });
  for (const folder of folders) removeEmptyFolders(root, folder);
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
