import { lineEndingOf } from '../../model/line-ending.ts';
import { problemFindings } from '../problem-findings.ts';
import type { TextEdit } from '../../model/text-edits.ts';
import type { DocumentRule } from '../rule.ts';

export const noMisplacedFrontmatter = {
  id: 'no-misplaced-frontmatter',
  summary: 'Frontmatter must open with `---` on line 1.',
  severity: 'error',
  preset: 'recommended',
  documents: 'all',
  artifacts: true,
  checkDocument: (document) =>
    problemFindings(document, {
      'unopened-frontmatter': ({ detail, span }, { text, kind }) => ({
        message: `This looks like frontmatter, but ${detail === 'not on line 1' ? 'it does not start on line 1' : 'it has no opening `---`'}, so ${kind === 'artifact' ? 'its fields are not read' : 'every runtime reads it as text'}.`,
        ...openingFix(text, span.start, detail === 'not on line 1'),
        hint: detail === 'not on line 1' ? 'Move the `---` to line 1.' : 'Put `---` on a line of its own above it.',
      }),
    }),
} as const satisfies DocumentRule;

/** The edit is of all that becomes frontmatter: nothing of it stays the Markdown that it was. */
function openingFix(text: string, start: number, isOpened: boolean): { readonly fix?: readonly TextEdit[] } {
  const first = isOpened ? start + 3 : start;
  const closing = /(?:\r\n|\n|\r)---(?=[ \t]*(?:[\r\n]|$))/.exec(text.slice(first));
  if (closing === null) return {};
  const end = first + closing.index + closing[0].length;
  const block = text.slice(start, end);
  // What stands above is white space.
  const span = { start: text.startsWith('\uFEFF') ? 1 : 0, end };
  return { fix: [{ span, text: isOpened ? block : `---${lineEndingOf(text)}${block}` }] };
}
