import type { FilePath } from '../model/file-path.ts';
import { UsageError } from '../model/usage-error.ts';
import { gitTexts } from './git-objects.ts';
import { fieldsOf, git } from './run-git.ts';

/** The versions of a conflicted file that git keeps in its index. */
export interface ConflictStages {
  /** `undefined` where both sides have made the file. */
  readonly base: string | undefined;
  readonly ours: string;
  readonly theirs: string;
}

/** `undefined` for a file without a conflict. Throws a `UsageError` outside of git, and where one side has deleted the file. */
export function conflictStages(root: string, path: FilePath): ConflictStages | undefined {
  const stages = fieldsOf(git(root, ['ls-files', '-u', '-z', '--', `:(literal)${path}`])).flatMap((line) => {
    const [, blob, stage] = /^\d+ ([\da-f]+) ([123])\t/.exec(line) ?? [];
    return blob === undefined || stage === undefined ? [] : [[stage, blob] as const];
  });
  if (stages.length === 0) return undefined;
  const blobs = new Map(stages);
  const [ours, theirs] = [blobs.get('2'), blobs.get('3')];
  if (ours === undefined || theirs === undefined) {
    const side = ours === undefined ? 'This branch' : 'The other branch';
    throw new UsageError(`${side} has deleted ${path}. Keep it with \`git add\`, or delete it with \`git rm\`.`);
  }
  const base = blobs.get('1');
  const [mine, other, was] = gitTexts(root, [ours, theirs, ...(base === undefined ? [] : [base])]);
  if (mine === undefined || other === undefined || (base !== undefined && was === undefined)) {
    throw new UsageError(`A version of ${path} is not UTF-8. Resolve it by hand.`);
  }
  return { base: was, ours: mine, theirs: other };
}

/** The files of the repository that are in conflict, sorted as git has them. */
export function conflictedFiles(root: string): FilePath[] {
  return [...new Set(fieldsOf(git(root, ['diff', '--name-only', '--diff-filter=U', '--relative', '-z'])))];
}
