import { tryGit } from './run-git.ts';

/** The full name of a commit, so that it does not depend on how many others there are; `undefined` outside of git, and before the first commit. */
export function commitNamed(root: string, revision: string): string | undefined {
  return tryGit(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])?.trim();
}
