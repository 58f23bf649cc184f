import { fieldsOf, gitBytes, tryGit } from './run-git.ts';
import { byCodeUnit } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { decodeText } from './decode-text.ts';

/** What git has under names such as a blob's or `HEAD:./path`, as text; `undefined` for what is no blob, is not there, or is no text. */
export function gitTexts(root: string, names: readonly string[]): (string | undefined)[] {
  // A line of the request is a name.
  const asked = names.map((name) => (/[\r\n]/.test(name) ? '0' : name));
  if (names.length === 0) return [];
  if (tryGit(root, ['rev-parse', '--git-dir']) === undefined) return names.map(() => undefined);
  const answer = gitBytes(root, ['cat-file', '--batch'], asked.map((name) => `${name}\n`).join(''));
  const texts: (string | undefined)[] = [];
  let at = 0;
  for (const _ of names) {
    const end = answer.indexOf(10, at);
    const [, type = '', size = ''] = /^\S+ (blob|tree|commit|tag) (\d+)$/.exec(answer.toString('utf8', at, end)) ?? [];
    at = end + 1;
    if (type === '') {
      texts.push(undefined);
      continue;
    }
    const decoded = type === 'blob' ? decodeText(answer.subarray(at, at + Number(size))) : undefined;
    texts.push(decoded?.problems.length === 0 ? decoded.text : undefined);
    at += Number(size) + 1;
  }
  return texts;
}

/** Where files that are not there any more have gone, as git tells it. */
export interface MovedFiles {
  /** The file's place today; `undefined` where git does not know one. */
  readonly placeOf: (path: FilePath) => FilePath | undefined;
}

/** Longest chain of renames that is followed. */
const maxSteps = 50;

/**
 * Follows renames of files: those that are staged, those in the commits that removed them, and files that hold the same bytes under
 * another name. `exists` says what is there today.
 */
export function movedFiles(root: string, exists: (path: FilePath) => boolean): MovedFiles {
  const known = new Map<FilePath, FilePath | undefined>();
  let staged: ReadonlyMap<FilePath, FilePath> | undefined;
  let blobs: ReadonlyMap<string, readonly FilePath[]> | undefined;
  let committed: ReadonlySet<FilePath> | undefined;
  const removals = new Map<FilePath, string | undefined>();
  const renamesBy = new Map<string, ReadonlyMap<FilePath, FilePath>>();
  const isGit = tryGit(root, ['rev-parse', '--verify', '--quiet', 'HEAD']) !== undefined;
  const placeOf = (path: FilePath): FilePath | undefined => {
    if (!isGit) return undefined;
    if (!known.has(path)) known.set(path, follow(path));
    return known.get(path);
  };
  return { placeOf };

  function follow(path: FilePath): FilePath | undefined {
    const seen = new Set<FilePath>();
    let last = path;
    while (!seen.has(last) && seen.size < maxSteps) {
      seen.add(last);
      const next = step(last);
      if (next === undefined) return sameBytes(last);
      if (exists(next)) return next;
      last = next;
    }
    return undefined;
  }

  function step(path: FilePath): FilePath | undefined {
    staged ??= renamesIn(tryGit(root, ['diff', '-M', '--name-status', '--diff-filter=R', '--relative', '-z', 'HEAD']));
    const now = staged.get(path);
    if (now !== undefined) return now;
    const removed = removalOf(path);
    if (removed === undefined) return undefined;
    const args = ['diff-tree', '-r', '-M', '--name-status', '--diff-filter=R', '--relative', '-z', `${removed}^1`, removed];
    const renames = renamesBy.get(removed) ?? renamesIn(tryGit(root, args));
    renamesBy.set(removed, renames);
    return renames.get(path);
  }

  /** The last commit that removed a path, seen along the current branch, else along any. */
  function removalOf(path: FilePath): string | undefined {
    committed ??= new Set(fieldsOf(tryGit(root, ['ls-tree', '-r', '--name-only', '-z', 'HEAD']) ?? ''));
    if (committed.has(path)) return undefined;
    if (!removals.has(path)) removals.set(path, lastRemoval(path));
    return removals.get(path);
  }

  function lastRemoval(path: FilePath): string | undefined {
    for (const line of [['-m', '--first-parent'], []]) {
      const args = ['log', '-1', '--format=%H', '--no-renames', '--diff-filter=D', ...line, '--', `:(literal)${path}`];
      const commit = tryGit(root, args)?.trim();
      if (commit !== undefined && commit !== '') return commit;
    }
    return undefined;
  }

  /** A file with the bytes that the path had last, if it is the only one, or the only one of that name. */
  function sameBytes(path: FilePath): FilePath | undefined {
    const removed = removalOf(path);
    const revision = removed === undefined ? 'HEAD' : `${removed}^1`;
    const blob = tryGit(root, ['rev-parse', '--verify', '--quiet', `${revision}:./${path}`])?.trim();
    // Of the empty file, every other empty one is a copy.
    if (blob === undefined || tryGit(root, ['cat-file', '-s', blob])?.trim() === '0') return undefined;
    blobs ??= blobsToday();
    const places = (blobs.get(blob) ?? []).filter((place) => place !== path && exists(place));
    const name = path.slice(path.lastIndexOf('/') + 1);
    const named = places.filter((place) => place.slice(place.lastIndexOf('/') + 1) === name);
    const [only, ...others] = named.length > 0 ? named : places;
    return others.length === 0 ? only : undefined;
  }

  function blobsToday(): ReadonlyMap<string, readonly FilePath[]> {
    const byBlob = new Map<string, FilePath[]>();
    const add = (blob: string, path: FilePath): void => void byBlob.set(blob, [...(byBlob.get(blob) ?? []), path]);
    for (const line of fieldsOf(tryGit(root, ['ls-files', '-s', '-z']) ?? '')) {
      const [, blob = '', path = ''] = /^\d+ ([\da-f]+) \d\t([^]*)$/.exec(line) ?? [];
      add(blob, path);
    }
    const untracked = fieldsOf(tryGit(root, ['ls-files', '-o', '--exclude-standard', '-z']) ?? '').filter(
      (path) => !/[\r\n]/.test(path) && exists(path),
    );
    const hashes = tryGit(root, ['hash-object', '--stdin-paths'], untracked.map((path) => `${path}\n`).join(''))?.split('\n') ?? [];
    for (const [index, path] of untracked.entries()) add(hashes[index] ?? '', path);
    return byBlob;
  }
}

/** The old names of files with their new ones, of `--name-status -z`. */
function renamesIn(output: string | undefined): ReadonlyMap<FilePath, FilePath> {
  const fields = fieldsOf(output ?? '');
  const renames = new Map<FilePath, FilePath>();
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const [status = '', from = '', to = ''] = fields.slice(at, at + 3);
    if (status.startsWith('R')) renames.set(from, to);
  }
  return renames;
}

/** Files of the working tree that hold a word, ignored ones aside, sorted. None outside of git. */
export function filesWithWord(root: string, word: string): readonly FilePath[] {
  return fieldsOf(tryGit(root, ['grep', '-l', '-z', '-F', '-w', '--untracked', '-e', word, '--', '.']) ?? '').toSorted(byCodeUnit);
}

/** Files that differ from the last commit, new and removed ones too, ignored ones aside, sorted. */
export function changedPaths(root: string): readonly FilePath[] {
  const tracked = fieldsOf(tryGit(root, ['diff', '--name-only', '--no-renames', '--relative', '-z', 'HEAD']) ?? '');
  const untracked = fieldsOf(tryGit(root, ['ls-files', '-o', '--exclude-standard', '-z']) ?? '');
  return [...new Set([...tracked, ...untracked])].toSorted(byCodeUnit);
}
