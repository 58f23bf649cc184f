import { conflictsIn } from '../artifacts/conflicts.ts';
import { damagedFrontmatter } from '../artifacts/damaged-frontmatter.ts';
import type { Artifact } from '../artifacts/parse-artifact.ts';
import type { ProblemCode } from '../model/document.ts';
import { placeIn } from './reason.ts';
import type { Part, Reason } from './reason.ts';

const words: Readonly<Partial<Record<ProblemCode, string>>> = {
  'unclosed-frontmatter': 'no `---` closes it',
  'unopened-frontmatter': 'no `---` on line 1 opens it',
  'foreign-frontmatter': 'it is no YAML between lines of `---`',
  'wrapped-file': 'it stands in a fence of code',
};

/** Why the values of an artifact cannot be relied on, though they can be read: frontmatter that is damaged, a merge that nobody has finished. */
export function damageOf(part: Part, { document }: Artifact): Reason[] {
  const yaml = damagedFrontmatter(document).map(({ code, detail, span }): Reason => {
    const what = code === 'duplicate-key' ? `the key \`${detail}\` occurs twice` : (words[code] ?? detail.replace(/\.$/, ''));
    return {
      verdict: 'unknown',
      code: 'report-unreadable',
      part,
      message: `The frontmatter is damaged: ${what}.`,
      hint: 'Correct it: nobody can tell what it says.',
      ...placeIn(document, span),
    };
  });
  const conflicts = conflictsIn(document).map((span): Reason => ({
    verdict: 'blocked',
    code: 'merge-conflict',
    part,
    message: 'A merge is not finished here: nobody can tell which side counts.',
    hint: 'Keep one side, and delete the lines of `<`, `=` and `>`.',
    ...placeIn(document, span),
  }));
  return [...yaml, ...conflicts];
}
