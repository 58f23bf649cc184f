import { execFileSync } from 'node:child_process';
import { realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { FilePath } from '../model/file-path.ts';
import { UsageError } from '../model/usage-error.ts';
import { gitEnvironment, gitSettings } from './git.ts';

/** The top level of the git repository that holds `folder`, or `folder` itself. Absolute, symbolic links resolved. */
export function findRoot(folder: string): string {
  const absolute = existingFolder(folder);
  try {
    const top = execFileSync('git', [...gitSettings, 'rev-parse', '--show-toplevel'], {
      cwd: absolute,
      env: gitEnvironment(),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return resolve(top.replace(/\r?\n$/, ''));
  } catch {
    // No git, or not a repository: the folder is all there is.
    return absolute;
  }
}

export function existingFolder(folder: string): string {
  try {
    if (statSync(folder).isDirectory()) return realpathSync(folder);
  } catch {
    throw new UsageError(`The folder \`${folder}\` does not exist. Name an existing one.`);
  }
  throw new UsageError(`\`${folder}\` is not a folder. Name a folder.`);
}

/** A path as a person wrote it, seen from the root, or `undefined` when it lies outside. */
export function fromRoot(root: string, cwd: string, path: string): FilePath | undefined {
  const seen = relative(root, resolve(cwd, path));
  if (seen === '..' || seen.startsWith(`..${sep}`) || isAbsolute(seen)) return undefined;
  return sep === '/' ? seen : seen.replaceAll(sep, '/');
}
