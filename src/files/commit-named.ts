import { UsageError } from '../model/usage-error.ts';
import { tryGit } from './run-git.ts';

/** The full name of a commit, so that it does not depend on how many others there are; `undefined` outside of git, and before the first commit. */
export function commitNamed(root: string, revision: string): string | undefined {
  return tryGit(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])?.trim();
}

/** The same. Throws a `UsageError` for a name that git does not know; `advice` goes on in its last sentence. */
export function requiredCommit(root: string, revision: string, advice = ''): string {
  const commit = commitNamed(root, revision);
  if (commit !== undefined) return commit;
  throw new UsageError(`git knows no revision \`${revision}\`. Name a branch, tag or commit that has been fetched${advice}.`);
}
