import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
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
  if (existsSync(folder) && existsSync(homedir()) && folder === realpathSync(homedir())) {
    throw new UsageError(
      `\`${named}\` is your home folder, where what is meant for one repository would hold for all of them. Name a folder of its own.`,
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
  const parent = dirname(path);
  const folder = parent === path ? path : realPath(parent, named);
  const whole = parent === path ? path : join(folder, basename(path));
  const stats = lstatSync(whole, { throwIfNoEntry: false });
  if (stats === undefined) return whole;
  if (!existsSync(whole)) {
    throw new UsageError(
      `\`${named}\` leads through a symbolic link that leads nowhere. Name a folder, or a path at which nothing stands.`,
    );
  }
  if (statSync(whole).isDirectory()) return realpathSync(whole);
  throw new UsageError(`\`${named}\` is not a folder, or lies below a file. Name a folder, or a path at which nothing stands.`);
}

function isBelowOrSame(folder: string, path: string): boolean {
  const seen = relative(folder, path);
  return seen !== '..' && !seen.startsWith(`..${sep}`) && !isAbsolute(seen);
}
