import type { Commit } from '../model/commit.ts';
import type { FilePath } from '../model/file-path.ts';
import { byCodeUnit } from '../model/file-path.ts';
import { instantOf } from '../model/instant.ts';
import { changesSince } from './changes.ts';
import { requiredCommit } from './commit-named.ts';
import { fieldsOf, git, tryGit } from './run-git.ts';

/** The files that differ from the last commit that a revision shares with the current branch, removed ones too, and that commit. */
export function touchedSince(root: string, revision: string): { readonly base: string; readonly touched: readonly FilePath[] } {
  const { changed, removed } = changesSince(root, revision);
  const base = git(root, ['merge-base', `${revision}^{commit}`, 'HEAD']).trim();
  return { base, touched: [...changed, ...removed].toSorted(byCodeUnit) };
}

/** What GitHub names as the commit before the first one of a branch. */
const none = /^0{40}(?:0{24})?$/;

/** The commits behind a revision up to the current one, oldest first; all of them behind `000…0`. Throws a `UsageError` for a revision that git does not know. */
export function commitsSince(root: string, revision: string): Commit[] {
  if (!none.test(revision)) requiredCommit(root, revision);
  const form = ['%H', '%s', '%an', '%ct', '%(trailers:only=true,unfold=true)'].join('%x00');
  const fields = git(root, [
    'log',
    '-z',
    '--reverse',
    '--no-show-signature',
    `--format=tformat:${form}`,
    '--end-of-options',
    none.test(revision) ? 'HEAD' : `${revision}..HEAD`,
    '--',
  ]).split('\0');
  const commits: Commit[] = [];
  for (let at = 0; at + 4 < fields.length; at += 5) {
    const [hash = '', subject = '', author = '', seconds = '', trailers = ''] = fields.slice(at, at + 5);
    commits.push({ hash, subject, author, at: instantOf(Number(seconds) * 1000), trailers: trailersIn(trailers), touched: [] });
  }
  return commits.map((commit) => (commit.trailers.length === 0 ? commit : { ...commit, touched: touchedBy(root, commit.hash) }));
}

function trailersIn(text: string): { key: string; value: string }[] {
  return text.split('\n').flatMap((line) => {
    const colon = line.indexOf(':');
    return colon === -1 ? [] : [{ key: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim() }];
  });
}

function touchedBy(root: string, hash: string): FilePath[] {
  const listed = git(root, [
    'diff-tree',
    '--root',
    '--no-commit-id',
    '--no-renames',
    '--name-only',
    '-r',
    '-z',
    '--relative',
    '-m',
    '--first-parent',
    hash,
  ]);
  return [...new Set(fieldsOf(listed))].toSorted(byCodeUnit);
}

/** The name that git puts under a commit; `undefined` where it knows none. */
export function userName(root: string): string | undefined {
  return tryGit(root, ['config', 'user.name'])?.trim() || undefined;
}
