import {
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { byCodeUnit, isInside } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { cachePath } from './cache-file.ts';
import type { PathListing } from './list-paths.ts';
import { obstacleTo } from './obstacle.ts';
import { fromRoot } from './repository-root.ts';
import { isRunning, readState } from './write-files.ts';

/** Where runs keep what they have read. A file that cannot be read is not there; one that cannot be written is not written. */
export interface CacheFolder {
  readonly read: (name: string) => Buffer | undefined;
  readonly write: (name: string, pieces: readonly Uint8Array[]) => void;
}

export interface NoCache {
  /** What is wrong with the place, for people; `undefined` where a cache is simply not used. */
  readonly refused: string | undefined;
}

export const factsName = 'facts.bin';

/** One for each question that was asked of the repository; the name carries a digest of the question. */
export function runName(digest: string): string {
  return `lint-${digest}.json`;
}

/** Runs with other options that are remembered beside the last one. */
const maxRuns = 8;

const ownNames = /^(?:facts\.bin|lint-[\w-]+\.json)$/;

/**
 * The cache of a repository: its own folder, or the one at `location`, an absolute path. What git tracks came with a commit, and
 * with it anybody's idea of what there is to find: it is no cache. Outside a git repository nobody can tell, so there a place must be
 * named.
 */
export function openCacheFolder(root: string, location: string | undefined, listing: PathListing): CacheFolder | NoCache {
  if (location === undefined && listing.untracked === undefined) return { refused: undefined };
  const inside = location === undefined ? cachePath : insideOf(root, location);
  const tracked = inside === undefined ? undefined : trackedCache(inside, listing);
  if (tracked !== undefined) {
    return {
      refused: `The cache is not used: git tracks \`${tracked}\`, so it may be anybody's. Take it out of git with \`git rm -r --cached ${inside}\`.`,
    };
  }
  return location === undefined ? folderInRepository(root) : folderAt(location);
}

/** Names of the files that are removed; the folder goes too when nothing else is in it. */
export function cleanCache(root: string, location: string | undefined): FilePath[] {
  const folder = location ?? join(root, cachePath);
  if (location === undefined && obstacleTo(root, `${cachePath}/x`) !== undefined) return [];
  const isOurs = (name: string): boolean => ownNames.test(name) || isLeftOver(name) || (location === undefined && name === 'external.json');
  const names = namesIn(folder).filter(isOurs).toSorted(byCodeUnit);
  for (const name of names) rmSync(join(folder, name), { force: true });
  try {
    if (namesIn(folder).join() === '.gitignore' && readFileSync(join(folder, '.gitignore'), 'utf8') === '*\n') {
      rmSync(join(folder, '.gitignore'));
    }
    rmdirSync(folder);
    if (location === undefined) rmdirSync(join(root, '.primitives'));
  } catch {
    // Something else is in it.
  }
  return names;
}

function insideOf(root: string, location: string): FilePath | undefined {
  let real = location;
  try {
    real = realpathSync(location);
  } catch {
    // It is still to be made.
  }
  return fromRoot(root, root, real);
}

/** A cache file, or a folder or link in the way to it, that came with the repository. Some file systems do not tell `A` from `a`. */
function trackedCache(folder: FilePath, { files, opaque, untracked }: PathListing): FilePath | undefined {
  const nested = opaque.find((other) => isInside(other, folder));
  if (nested !== undefined) return nested;
  const start = folder === '' ? '' : `${folder.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?:$|/)`;
  const named = new RegExp(`^${start}(?:$|facts\\.bin$|lint-[\\w-]+\\.json$)`, 'iu');
  return files.find((path) => named.test(path) && untracked?.has(path) !== true);
}

function folderInRepository(root: string): CacheFolder {
  return {
    read: (name) => {
      const state = readState(root, `${cachePath}/${name}`);
      return state.type === 'file' ? Buffer.from(state.bytes.buffer, state.bytes.byteOffset, state.bytes.byteLength) : undefined;
    },
    write: (name, pieces) => {
      if (obstacleTo(root, `${cachePath}/${name}`) === undefined) write(join(root, cachePath), name, pieces, { isOurs: true });
    },
  };
}

function folderAt(folder: string): CacheFolder {
  return {
    read: (name) => {
      try {
        return readFileSync(join(folder, name));
      } catch {
        return undefined;
      }
    },
    write: (name, pieces) => write(folder, name, pieces, { isOurs: false }),
  };
}

/** Writes beside the place, and renames into it. A folder that is ours, or that did not exist, tells git to leave it alone. */
function write(folder: string, name: string, pieces: readonly Uint8Array[], { isOurs }: { readonly isOurs: boolean }): void {
  const temporary = join(folder, `${name}.${process.pid}.tmp`);
  try {
    const isNew = lstatSync(folder, { throwIfNoEntry: false }) === undefined;
    mkdirSync(folder, { recursive: true });
    const names = namesIn(folder);
    if (isNew || (isOurs && !names.includes('.gitignore'))) writeFileSync(join(folder, '.gitignore'), '*\n');
    writePieces(temporary, pieces);
    renameSync(temporary, join(folder, name));
    for (const other of names) if (isLeftOver(other)) rmSync(join(folder, other), { force: true });
    dropOldRuns(folder, name);
  } catch {
    try {
      rmSync(temporary, { force: true });
    } catch {
      // It was never there.
    }
  }
}

/** Bytes that are written at once. */
const blockSize = 1 << 20;

function writePieces(file: string, pieces: readonly Uint8Array[]): void {
  const descriptor = openSync(file, 'w');
  try {
    let block: Uint8Array[] = [];
    let size = 0;
    const flush = (): void => {
      // It takes a descriptor, and then writes on where it stands.
      writeFileSync(descriptor, Buffer.concat(block));
      block = [];
      size = 0;
    };
    for (const piece of pieces) {
      if (piece.length >= blockSize) {
        flush();
        writeFileSync(descriptor, piece);
        continue;
      }
      block.push(piece);
      size += piece.length;
      if (size >= blockSize) flush();
    }
    flush();
  } finally {
    closeSync(descriptor);
  }
}

/** Of a run that was killed while it wrote. */
function isLeftOver(name: string): boolean {
  const [, written = '', pid = ''] = /^(.+)\.(\d+)\.tmp$/.exec(name) ?? [];
  return ownNames.test(written) && !isRunning(Number(pid));
}

/** Removes the runs that were written longest ago, when one too many is there. */
function dropOldRuns(folder: string, written: string): void {
  if (written === factsName) return;
  const runs = namesIn(folder).filter((name) => name !== factsName && ownNames.test(name));
  if (runs.length <= maxRuns) return;
  const writtenAt = (name: string): number => lstatSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const oldest = runs.filter((name) => name !== written).toSorted((a, b) => writtenAt(a) - writtenAt(b) || byCodeUnit(a, b));
  for (const name of oldest.slice(0, runs.length - maxRuns)) rmSync(join(folder, name), { force: true });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
