import type { FilePath } from '../model/file-path.ts';
import { tryGit } from './run-git.ts';

/** The branch that is checked out, also before its first commit; `undefined` on a commit of no branch and outside of git. */
export function checkedOutBranch(root: string): string | undefined {
  return tryGit(root, ['symbolic-ref', '--short', '-q', 'HEAD'])?.trim() || undefined;
}

/** Whether commits have changed `path` since the one that last changed `file`. A `file` with changes of its own is newer than all of them. */
export function changedSinceCommitOf(root: string, file: FilePath, path: FilePath): boolean {
  const commit = tryGit(root, ['log', '-1', '--format=%H', '--', file])?.trim() ?? '';
  if (commit === '' || tryGit(root, ['status', '--porcelain', '--', file])?.trim() !== '') return false;
  return (tryGit(root, ['log', '-1', '--format=%H', `${commit}..HEAD`, '--', path])?.trim() ?? '') !== '';
}
