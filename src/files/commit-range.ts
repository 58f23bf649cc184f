import type { FilePath } from '../model/file-path.ts';
import { UsageError } from '../model/usage-error.ts';
import { changesSince } from './changes.ts';
import { commitNamed, requiredCommit } from './commit-named.ts';
import { fieldsOf, git, tryGit } from './run-git.ts';

/** The paths that a range of commits changes, sorted, and the branch on which it ends. */
export interface CommitRange {
  readonly paths: readonly FilePath[];
  /** `undefined` for a range that ends at no branch. */
  readonly branch: string | undefined;
  /** The commit from which on they are changed. */
  readonly base: string;
  /** The commit at which the range ends; `undefined` for the working tree. */
  readonly end: string | undefined;
}

/**
 * What `BASE..HEAD` changes since the last commit that both share, as `git log` reads such a range; `BASE` alone ends in the
 * working tree, untracked files included. A moved file counts at both paths. Throws a `UsageError` for a range that git does not know.
 */
export function commitRange(root: string, range: string): CommitRange {
  const [, base = '', head] = /^(.*?)(?:\.{2,3}(.*))?$/.exec(range) ?? [];
  if (head === undefined) {
    const { changed, removed } = changesSince(root, base);
    const start = sharedCommit(root, requiredCommit(root, base), 'HEAD', range);
    return { paths: [...changed, ...removed].toSorted(), branch: branchOf(root, 'HEAD'), base: start, end: undefined };
  }
  if (tryGit(root, ['rev-parse', '--git-dir']) === undefined) {
    throw new UsageError('This is no git repository, or git is not installed: nobody can say what has changed.');
  }
  const [from, to] = [requiredCommit(root, base === '' ? 'HEAD' : base), requiredCommit(root, head === '' ? 'HEAD' : head)];
  const shared = sharedCommit(root, from, to, range);
  const paths = fieldsOf(git(root, ['diff', '--name-only', '--no-renames', '--relative', '-z', shared, to]));
  return { paths: paths.toSorted(), branch: branchOf(root, head === '' ? 'HEAD' : head), base: shared, end: to };
}

function sharedCommit(root: string, from: string, to: string, range: string): string {
  const shared = tryGit(root, ['merge-base', from, to])?.trim();
  if (shared !== undefined) return shared;
  throw new UsageError(`The ends of \`${range}\` share no commit that is here. Fetch more of the history, or name another range.`);
}

/**
 * The commit that a revision stands for, HEAD when none is named; `undefined` outside of a repository, or before its first commit.
 * Throws a `UsageError` for a name that git does not know.
 */
export function namedOrHead(root: string, revision?: string): { readonly revision: string; readonly commit: string } | undefined {
  if (revision !== undefined) return { revision, commit: requiredCommit(root, revision) };
  const commit = commitNamed(root, 'HEAD');
  return commit === undefined ? undefined : { revision: 'HEAD', commit };
}

function branchOf(root: string, revision: string): string | undefined {
  const name = revision.startsWith('-') ? undefined : tryGit(root, ['rev-parse', '--abbrev-ref', revision])?.trim();
  return name === undefined || name === '' || name === 'HEAD' ? undefined : name;
}
