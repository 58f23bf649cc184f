import { lstatSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { baseNameOf, inOrder, isRepositoryPath } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { existingFiles } from './existing-files.ts';
import { readRepositoryFile } from './read-file.ts';

/**
 * A repository on disk as runtimes find it; each file is read once, when it is asked for. Like the runtimes it follows symbolic
 * links, to what lies in the repository.
 */
export interface DiskTree {
  /** Every listed path, and those below linked folders; sorted. */
  readonly files: readonly FilePath[];
  /** Whether something can be read there, listed or ignored. */
  readonly has: (path: FilePath) => boolean;
  /** `undefined` for what does not exist, is no regular file or is no text. */
  readonly read: (path: FilePath) => string | undefined;
}

/** What a tree asks of the disk. */
export interface DiskFiles {
  /** As `DiskTree` reads, through one link to a file. */
  readonly read: (path: FilePath) => string | undefined;
  readonly size: (path: FilePath) => number | undefined;
  /** Of a link to a folder of the repository: the folder. */
  readonly linkedFolder: (path: FilePath) => FilePath | undefined;
}

export function diskFiles(root: string): DiskFiles {
  const { text, size } = existingFiles(root);
  return {
    read(path) {
      const found = text(path);
      if (found !== undefined) return found;
      const result = readRepositoryFile(root, path);
      return result.type === 'alias' ? text(result.path) : undefined;
    },
    size,
    linkedFolder: (path) => linkedFolder(root, path),
  };
}

export function diskTree(files: readonly FilePath[], disk: DiskFiles): DiskTree {
  const targets = belowLinkedFolders(files, disk);
  const all = targets.size === 0 ? files : inOrder([...files, ...targets.keys()]);
  const listed = new Set(all);
  const known = new Map<FilePath, string | undefined>();
  const beside = new Map<FilePath, boolean>();
  return {
    files: all,
    has(path) {
      if (listed.has(path)) return true;
      const there = beside.get(path) ?? disk.size(path) !== undefined;
      beside.set(path, there);
      return there;
    },
    read(path) {
      if (!known.has(path)) known.set(path, disk.read(targets.get(path) ?? path));
      return known.get(path);
    },
  };
}

/** Where the files are that are seen through links to folders. Links in what is seen so are not followed: there may be loops. */
function belowLinkedFolders(files: readonly FilePath[], disk: DiskFiles): ReadonlyMap<FilePath, FilePath> {
  const found = new Map<FilePath, FilePath>();
  for (const link of files) {
    // A link to a folder is listed like a file. Folders have no extension, and few files have none.
    if (baseNameOf(link).lastIndexOf('.') > 0) continue;
    const folder = disk.linkedFolder(link);
    if (folder === undefined) continue;
    const start = `${folder}/`;
    for (const path of files) if (path.startsWith(start) && path !== link) found.set(`${link}/${path.slice(start.length)}`, path);
  }
  return found;
}

function linkedFolder(root: string, link: FilePath): FilePath | undefined {
  const place = join(root, link);
  try {
    if (!lstatSync(place).isSymbolicLink() || !statSync(place).isDirectory()) return undefined;
    const path = relative(realpathSync(root), realpathSync(place)).replaceAll(sep, '/');
    return isRepositoryPath(path) ? path : undefined;
  } catch {
    // A link that leads nowhere, or in a circle.
    return undefined;
  }
}
