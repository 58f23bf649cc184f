import type { Artifact } from '../artifacts/parse-artifact.ts';
import type { ProblemCode } from '../model/document.ts';
import { placeIn } from './reason.ts';
import type { Part, Reason } from './reason.ts';

const words: Readonly<Partial<Record<ProblemCode, string>>> = {
  'unclosed-frontmatter': 'no `---` closes it',
  'unopened-frontmatter': 'no `---` opens it',
  'foreign-frontmatter': 'it is no YAML between lines of `---`',
};

/** Why the values of an artifact cannot be relied on, though they can be read: frontmatter that is damaged. */
export function damageOf(part: Part, { document }: Artifact): Reason[] {
  const flaw = { verdict: 'unknown', code: 'report-unreadable', part } as const;
  return document.problems
    .filter(({ code }) => code.startsWith('yaml-') || code === 'duplicate-key' || code.endsWith('-frontmatter'))
    .map(({ code, detail, span }): Reason => {
      const what = code === 'duplicate-key' ? `the key \`${detail}\` occurs twice` : (words[code] ?? detail.replace(/\.$/, ''));
      return {
        ...flaw,
        message: `The frontmatter is damaged: ${what}.`,
        hint: 'Correct it: nobody can tell what it says.',
        ...placeIn(document, span),
      };
    });
}
