import { compileGlobList } from '../../graph/match-glob.ts';
import type { Dialect } from '../../graph/match-glob.ts';
import type { FilePath } from '../../model/file-path.ts';

/** The first of the globs that a path matches. */
export type FirstMatch = (path: FilePath) => string | undefined;

/** Globs, each possibly a comma-separated list, as a runtime reads them. */
export function firstMatch(globs: readonly string[], dialect: Dialect): FirstMatch {
  const parts = globs.flatMap((glob) => compileGlobList(glob, dialect));
  return (path) => parts.find(({ matches }) => matches(path))?.pattern;
}
