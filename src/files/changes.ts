import { requiredCommit } from './commit-named.ts';
import type { FilePath } from '../model/file-path.ts';
import { UsageError } from '../model/usage-error.ts';
import { fieldsOf, git, tryGit } from './run-git.ts';

/** Files that differ between two states. */
interface Changes {
  /** Added or changed, and still there. */
  readonly changed: ReadonlySet<FilePath>;
  readonly removed: ReadonlySet<FilePath>;
}

/** What the index changes of the last commit. */
export function stagedChanges(root: string): Changes {
  return changesIn(git(root, ['diff', '--cached', '--name-status', '--no-renames', '--relative', '-z']), []);
}

/**
 * What the working tree, untracked files included, changes of `revision`: of the last commit that it shares with the
 * current branch. Throws a `UsageError` for a revision that git does not know; `advice` goes on in its last sentence.
 */
export function changesSince(root: string, revision: string, advice = ''): Changes {
  if (tryGit(root, ['rev-parse', '--git-dir']) === undefined) {
    throw new UsageError('This is no git repository, or git is not installed: nobody can say what has changed.');
  }
  const commit = requiredCommit(root, revision, advice);
  const base = tryGit(root, ['merge-base', commit, 'HEAD'])?.trim();
  if (base === undefined) {
    throw new UsageError(
      `\`${revision}\` and the current branch share no commit that is here. Fetch more of the history, or name another revision.`,
    );
  }
  return changesIn(
    git(root, ['diff', '--name-status', '--no-renames', '--relative', '-z', base]),
    fieldsOf(git(root, ['ls-files', '-o', '--exclude-standard', '-z'])),
  );
}

/** `status`, NUL, `path`, NUL, and so on. */
function changesIn(output: string, untracked: readonly FilePath[]): Changes {
  const fields = fieldsOf(output);
  const changed = new Set<FilePath>(untracked);
  const removed = new Set<FilePath>();
  for (let at = 0; at + 1 < fields.length; at += 2) {
    (fields[at] === 'D' ? removed : changed).add(fields[at + 1] ?? '');
  }
  return { changed, removed };
}
