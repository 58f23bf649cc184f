import { isInside } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { matchesAny } from './match-glob.ts';
import type { PathIndex } from './path-index.ts';

export interface Selection {
  /** Everything that a selector covers. */
  readonly all: ReadonlySet<FilePath>;
  /** What a file name or a glob covers: chosen one by one, not by being somewhere below a folder. */
  readonly named: ReadonlySet<FilePath>;
  /** Selectors that cover nothing. */
  readonly unmatched: readonly string[];
}

/** The files that root-relative file names, folders and globs cover. The empty string is the root. */
export function selectPaths(paths: PathIndex, selectors: readonly string[]): Selection {
  const all = new Set<FilePath>();
  const named = new Set<FilePath>();
  const unmatched: string[] = [];
  for (const selector of selectors) {
    const isFile = paths.hasFile(selector);
    const isFolder = !isFile && paths.hasFolder(selector);
    const matches = isFile ? [selector] : paths.files.filter(isFolder ? (path) => isInside(selector, path) : matchesAny([selector]));
    if (matches.length === 0) unmatched.push(selector);
    for (const path of matches) {
      all.add(path);
      if (!isFolder) named.add(path);
    }
  }
  return { all, named, unmatched };
}
