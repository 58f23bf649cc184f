import { byCodeUnit, folderOf, resolvePath } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { UsageError } from '../model/usage-error.ts';
import { decodeText } from './decode-text.ts';
import type { DecodedText } from './decode-text.ts';
import { fileStamp } from './file-stamp.ts';
import { listPaths } from './list-paths.ts';
import type { ListingOptions, PathListing } from './list-paths.ts';
import { obstacleTo } from './obstacle.ts';
import { readRepositoryFile } from './read-file.ts';
import type { ReadResult } from './read-file.ts';
import { fieldsOf, git, gitBytes } from './run-git.ts';

/** The files of a repository as one of its states has them. */
export interface Tree {
  readonly list: (options?: ListingOptions) => Promise<PathListing>;
  readonly read: (path: FilePath) => ReadResult;
  /** Whether a path lies behind a link or below something that is no folder: nothing is read there. */
  readonly isBlocked: (path: FilePath) => boolean;
  /**
   * Of a regular file: what the disk says of it without its being read. As long as it stays the same, so does the text. `undefined`
   * where nothing can be said.
   */
  readonly stampOf?: (path: FilePath) => string | undefined;
}

/** What lies on disk. */
export function workingTree(root: string): Tree {
  return {
    list: (options) => listPaths(root, options),
    read: (path) => readRepositoryFile(root, path),
    isBlocked: (path) => obstacleTo(root, path) !== undefined,
    stampOf: (path) => fileStamp(root, path),
  };
}

/** Whether a path that no listing names can be read: nothing is read through a link. */
export function isReadable(tree: Tree, path: FilePath): boolean {
  return !tree.isBlocked(path) && tree.read(path).type === 'text';
}

/** A tree in which some files have other texts, or exist at all. */
export function withTexts(tree: Tree, texts: ReadonlyMap<FilePath, DecodedText>): Tree {
  return {
    list: async (options) => {
      const listing = await tree.list(options);
      const known = new Set(listing.files);
      const added = [...texts.keys()].filter((path) => !known.has(path));
      return added.length === 0 ? listing : { ...listing, files: [...listing.files, ...added].toSorted(byCodeUnit) };
    },
    read: (path) => {
      const text = texts.get(path);
      return text === undefined ? tree.read(path) : { type: 'text', ...text };
    },
    isBlocked: tree.isBlocked,
    stampOf: (path) => (texts.has(path) ? undefined : tree.stampOf?.(path)),
  };
}

/** A tree in which some files stand elsewhere: where they came from, by where they are. */
export function withMoves(tree: Tree, moves: ReadonlyMap<FilePath, FilePath>): Tree {
  const left = new Set(moves.values());
  return {
    list: async (options) => {
      const listing = await tree.list(options);
      return { ...listing, files: [...listing.files.filter((path) => !left.has(path)), ...moves.keys()].toSorted(byCodeUnit) };
    },
    read: (path) => {
      const from = moves.get(path);
      return from === undefined && left.has(path) ? { type: 'absent' } : tree.read(from ?? path);
    },
    isBlocked: tree.isBlocked,
  };
}

interface IndexEntry {
  readonly mode: string;
  readonly blob: string;
  readonly path: FilePath;
  /** A sparse checkout leaves some files out. */
  readonly isOnDisk: boolean;
}

/**
 * What a commit would hold: the index, as `GIT_INDEX_FILE` or the repository has it. Where the working tree does not differ,
 * it is read instead. Throws a `UsageError` outside a git repository and in the middle of a merge.
 */
export function indexTree(root: string): Tree {
  const entries = readIndex(root);
  const listing: PathListing = {
    files: entries.filter(({ mode }) => mode !== '160000').map(({ path }) => path),
    opaque: entries.filter(({ mode }) => mode === '160000').map(({ path }) => path),
    sparse: new Set(),
  };
  const listed = new Set(listing.files);
  const differing = new Set(fieldsOf(git(root, ['diff-files', '--name-only', '--relative', '-z'])));
  const blobs = readBlobs(
    root,
    entries.filter(({ path, isOnDisk }) => !isOnDisk || differing.has(path)),
  );
  return {
    list: () => Promise.resolve(listing),
    read: (path) => {
      if (!listed.has(path)) return { type: 'absent' };
      return blobs.get(path) ?? readRepositoryFile(root, path);
    },
    isBlocked: (path) => obstacleTo(root, path) !== undefined,
  };
}

function readIndex(root: string): IndexEntry[] {
  return fieldsOf(git(root, ['ls-files', '-s', '-t', '-z'])).map((line) => {
    const [, tag, mode = '', blob = '', stage = '', path = ''] = /^(\S) (\d+) ([\da-f]+) (\d)\t([^]*)$/.exec(line) ?? [];
    if (stage !== '0') throw new UsageError(`${path} has merge conflicts, so there is no staged version of it. Resolve them first.`);
    return { mode, blob, path, isOnDisk: tag !== 'S' };
  });
}

/** `git cat-file --batch` answers `<blob> blob <size>`, a line end, the bytes, a line end. */
function readBlobs(root: string, entries: readonly IndexEntry[]): Map<FilePath, ReadResult> {
  const results = new Map<FilePath, ReadResult>();
  const wanted = entries.filter(({ mode }) => mode !== '160000');
  if (wanted.length === 0) return results;
  const answer = gitBytes(root, ['cat-file', '--batch'], wanted.map(({ blob }) => `${blob}\n`).join(''));
  let at = 0;
  for (const { mode, path } of wanted) {
    const end = answer.indexOf(10, at);
    const size = Number(answer.toString('latin1', at, end).split(' ')[2]);
    if (!Number.isInteger(size)) throw new UsageError(`${path} cannot be read from the index: git has lost it. Add it again.`);
    const bytes = answer.subarray(end + 1, end + 1 + size);
    results.set(path, mode === '120000' ? linkTo(path, bytes.toString('utf8')) : { type: 'text', ...decodeText(bytes) });
    at = end + 1 + size + 1;
  }
  return results;
}

function linkTo(path: FilePath, target: string): ReadResult {
  const to = target.startsWith('/') ? undefined : resolvePath(folderOf(path), target);
  return to === undefined
    ? { type: 'unreadable', reason: 'it is a symbolic link that leads out of the repository' }
    : { type: 'alias', path: to };
}
