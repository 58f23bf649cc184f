import type { FilePath } from '../model/file-path.ts';
import { fieldsOf, tryGit } from './run-git.ts';

/** Files that are not as the last commit has them, those that it does not know included; `undefined` outside a git repository. */
export function uncommittedFiles(root: string): ReadonlySet<FilePath> | undefined {
  const unstaged = tryGit(root, ['ls-files', '-m', '-o', '-z']);
  const staged = tryGit(root, ['diff', '--cached', '--name-only', '--no-renames', '--relative', '-z']);
  return unstaged === undefined || staged === undefined ? undefined : new Set([...fieldsOf(unstaged), ...fieldsOf(staged)]);
}
