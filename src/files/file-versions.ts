import type { FilePath } from '../model/file-path.ts';
import { commitNamed } from './commit-named.ts';
import { commitRange } from './commit-range.ts';
import { changedPaths, gitTexts } from './git-objects.ts';
import { readRepositoryFile } from './read-file.ts';
import { fieldsOf, tryGit } from './run-git.ts';

/** A file as it was and as it is; `undefined` where it is not there, or is no text. */
export interface FileVersions {
  readonly path: FilePath;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/**
 * Files that a range of commits changes, or without one the working tree since the last commit; of those that `isAsked`. None
 * outside of git and before the first commit.
 */
export function changedVersions(root: string, range: string | undefined, isAsked: (path: FilePath) => boolean): FileVersions[] {
  const head = range === undefined ? commitNamed(root, 'HEAD') : undefined;
  if (range === undefined && head === undefined) return [];
  const { paths, base, end } =
    range === undefined ? { paths: changedPaths(root), base: head ?? '', end: undefined } : commitRange(root, range);
  const asked = paths.filter(isAsked);
  const before = gitTexts(
    root,
    asked.map((path) => `${base}:./${path}`),
  );
  const after =
    end === undefined
      ? asked.map((path) => onDisk(root, path))
      : gitTexts(
          root,
          asked.map((path) => `${end}:./${path}`),
        );
  return asked.map((path, index) => ({ path, before: before[index], after: after[index] }));
}

function onDisk(root: string, path: FilePath): string | undefined {
  const read = readRepositoryFile(root, path);
  return read.type === 'text' ? read.text : undefined;
}

/** Files below a folder that git ignores. None outside of git. */
export function ignoredBelow(root: string, folder: FilePath): readonly FilePath[] {
  return fieldsOf(
    tryGit(root, ['ls-files', '-o', '-i', '--exclude-standard', '-z', '--', `:(literal)${folder === '' ? '.' : folder}`]) ?? '',
  );
}
