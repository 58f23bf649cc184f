import type { FilePath } from '../model/file-path.ts';
import { UsageError } from '../model/usage-error.ts';
import { requiredCommit } from './commit-named.ts';
import { git, tryGit } from './run-git.ts';

/** What `BASE..HEAD` changes, read from commits: what lies on disk has no part in it. */
export interface RangeDiff {
  /** The files with their texts at both ends, `undefined` where there is none. */
  readonly files: readonly { readonly path: FilePath; readonly before: string | undefined; readonly after: string | undefined }[];
  /** The diff of some of them. */
  readonly diffOf: (paths: readonly FilePath[]) => string;
}

/** Since the last commit that both share. Throws a `UsageError` for a range that is none, or that git does not know. */
export function rangeDiff(root: string, range: string, paths: readonly FilePath[]): RangeDiff {
  const [, base = '', head = ''] = /^(.+?)\.{2,3}(.*)$/.exec(range) ?? [];
  if (base === '')
    throw new UsageError(`\`${range}\` is no range of commits. Write BASE..HEAD: what is not committed cannot be reviewed again.`);
  const [from, to] = [requiredCommit(root, base), requiredCommit(root, head === '' ? 'HEAD' : head)];
  const shared = tryGit(root, ['merge-base', from, to])?.trim() ?? from;
  const at = (commit: string, path: FilePath): string | undefined => tryGit(root, ['show', '--no-textconv', `${commit}:./${path}`]);
  return {
    files: paths.map((path) => ({ path, before: at(shared, path), after: at(to, path) })),
    diffOf: (wanted) =>
      wanted.length === 0
        ? ''
        : git(root, [
            '--literal-pathspecs',
            'diff',
            '--no-color',
            '--no-ext-diff',
            '--no-textconv',
            '--no-renames',
            '--relative',
            '--src-prefix=a/',
            '--dst-prefix=b/',
            '--unified=3',
            '--diff-algorithm=myers',
            '--abbrev=12',
            shared,
            to,
            '--',
            ...wanted,
          ]),
  };
}
