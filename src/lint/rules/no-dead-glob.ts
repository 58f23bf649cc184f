import type { FilePath } from '../../model/file-path.ts';
import { repairOf, unexplained } from '../glob-repair.ts';
import type { GraphRule } from '../rule.ts';
import { editOfPart } from '../scope-edits.ts';

/** Parts of one list whose mistake is looked for: more than people write. */
const EXPLAINED = 50;

/** Files that git has people edit. They are open in an editor and in no list of files. */
const gitMessages = ['COMMIT_EDITMSG', 'MERGE_MSG', 'SQUASH_MSG', 'TAG_EDITMSG', 'rebase-merge/git-rebase-todo'].map(
  (name) => `.git/${name}`,
);

export const noDeadGlob = {
  id: 'no-dead-glob',
  summary: 'Every glob in `applyTo` or `paths` must match a file of the repository.',
  severity: 'warning',
  preset: 'recommended',
  *check(graph) {
    const isGitMessage = new Map<(path: FilePath) => boolean, boolean>();
    const matchesGitMessage = (matches: (path: FilePath) => boolean): boolean => {
      const known = isGitMessage.get(matches) ?? gitMessages.some(matches);
      isGitMessage.set(matches, known);
      return known;
    };
    for (const [path, scope] of graph.scopes) {
      const document = graph.documents.get(path);
      const { vscode } = scope.parts;
      // Braces inside braces hide where the parts end.
      if (vscode.some(({ problem }) => problem === 'nested-braces')) continue;
      const live = vscode.map(
        (part) =>
          part.problem !== undefined ||
          part.everything ||
          graph.paths.firstSource(part.matches) !== undefined ||
          matchesGitMessage(part.matches),
      );
      const allDead = !live.includes(true);
      for (const [index, { pattern }] of vscode.entries()) {
        if (live[index] === true) continue;
        const { hint, list } = index < EXPLAINED ? repairOf(pattern, graph.paths) : unexplained;
        const edit = list === undefined || document === undefined ? undefined : editOfPart(document, scope, index, list);
        yield {
          path,
          span: scope.partSpans[index] ?? scope.span,
          ...(allDead || list !== undefined || !isAnywhere(pattern) ? {} : { severity: 'info' as const }),
          message: `The glob \`${pattern}\` matches no file, so ${allDead ? 'these instructions never apply' : 'this part has no effect'}.`,
          hint,
          ...(edit === undefined ? {} : { unsafeFix: [edit] }),
        };
      }
    }
  },
} as const satisfies GraphRule;

/** A part for files wherever they lie may look ahead, to tests that are still to be written. One that names a folder speaks of what is there. */
function isAnywhere(pattern: string): boolean {
  return pattern.startsWith('**/') || !pattern.includes('/');
}
