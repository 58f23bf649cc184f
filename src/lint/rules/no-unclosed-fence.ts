import { lineEndingOf } from '../../model/line-ending.ts';
import type { Document } from '../../model/document.ts';
import type { TextEdit } from '../../model/text-edits.ts';
import { nestedFences } from '../nested-fences.ts';
import { problemFindings } from '../problem-findings.ts';
import type { DocumentRule } from '../rule.ts';

export const noUnclosedFence = {
  id: 'no-unclosed-fence',
  summary: 'A code fence must be closed.',
  severity: 'error',
  preset: 'recommended',
  documents: 'all',
  artifacts: true,
  checkDocument: (document) =>
    problemFindings(document, {
      'unclosed-fence': ({ detail, span }, document) =>
        // One fence too many around the file, or fences that nest: their rules say so, and without that every fence is closed.
        document.problems.some(({ code }) => code === 'wrapped-file') || nestedFences(document).length > 0
          ? undefined
          : {
              message: 'This code fence is never closed, so everything behind it is code: headings and links in it do not count.',
              hint: `Close it with ${detail} on a line of its own. A fence around fences needs more backticks than they have.`,
              ...closingFix(document, span.start, detail),
            },
    }),
} as const satisfies DocumentRule;

/** Closes a fence at the end of the file: only where nothing in it reads like the Markdown that should follow. */
function closingFix({ fences, text }: Document, start: number, marker: string): { readonly fix?: readonly TextEdit[] } {
  const fence = fences.find(({ span, closed }) => !closed && span.start === start);
  if (fence === undefined || !fence.topLevel || text.slice(fence.span.end).trim() !== '') return {};
  const content = text.slice(fence.contentSpan.start, fence.contentSpan.end);
  if (content.trim() === '' || likeMarkdown.test(content)) return {};
  const lineEnding = lineEndingOf(text);
  const end = text.trimEnd().length;
  const rest = text.slice(end);
  return { fix: [{ span: { start: end, end: text.length }, text: `${lineEnding}${marker}${rest === '' ? '' : lineEnding}` }] };
}

/** A blank line, and behind it anything that is not indented: a paragraph, a heading, an item. Or a run of the fence's own character. */
const likeMarkdown = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)(?=\S)|^[ \t]*(?:`{3,}|~{3,})/m;
