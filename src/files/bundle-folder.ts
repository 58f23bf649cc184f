import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { FilePath } from '../model/file-path.ts';
import { UsageError } from '../model/usage-error.ts';
import { fromRoot } from './repository-root.ts';

export interface BundleFolder {
  /** Absolute, symbolic links resolved. It need not exist. */
  readonly folder: string;
  /** Seen from the root of the repository, when it lies inside. */
  readonly inside: FilePath | undefined;
}

/** The folder that a person named for a bundle. Throws a `UsageError` for what cannot be one, and for what holds the repository. */
export function bundleFolder(root: string, cwd: string, named: string): BundleFolder {
  const folder = realPath(resolve(cwd, named), named);
  if (isBelowOrSame(folder, root)) {
    const what = folder === root ? 'is the repository' : 'holds the repository';
    throw new UsageError(
      `\`${named}\` ${what}, so a bundle would mix with what people write. Name another folder, or build without --out.`,
    );
  }
  const inside = fromRoot(root, root, folder);
  if (inside?.split('/').some((segment) => segment.toLowerCase() === '.git' || segment === '.primitives') === true) {
    throw new UsageError(`\`${named}\` lies in a folder that keeps records of its own. Name another folder.`);
  }
  return { folder, inside };
}

/** What exists of a path with its links resolved, and the rest behind it. */
function realPath(path: string, named: string): string {
  if (existsSync(path)) {
    if (statSync(path).isDirectory()) return realpathSync(path);
    throw new UsageError(`\`${named}\` is not a folder. Name a folder, or a path at which nothing stands.`);
  }
  if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) {
    throw new UsageError(`\`${named}\` is a symbolic link that leads nowhere. Name a folder, or a path at which nothing stands.`);
  }
  const parent = dirname(path);
  return parent === path ? path : join(realPath(parent, named), basename(path));
}

function isBelowOrSame(folder: string, path: string): boolean {
  const seen = relative(folder, path);
  return seen !== '..' && !seen.startsWith(`..${sep}`) && !isAbsolute(seen);
}
