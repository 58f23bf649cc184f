import type { Comment, Document } from '../model/document.ts';
import { covers } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import type { TextEdit } from '../model/text-edits.ts';
import { removal } from './rebase-links.ts';

/** `<!-- primitives-disable … -->` in all its forms. */
const suppression = /^\s*primitives-(?:disable|enable)\b/;

/** Takes out what a document says to its linter and to the keeper of its memory: models read it as text, and pay for it. */
export function withoutOwnComments({ text, comments, memoryEntries }: Document): TextEdit[] {
  const own = comments.filter((comment) => comment.closed && (suppression.test(comment.text) || isTrailer(comment)));
  return own.map(({ span }) => commentRemoval(text, span));

  function isTrailer({ text: said, span }: Comment): boolean {
    return memoryEntries.some(({ id, span: entry }) => id !== undefined && covers(entry, span) && said.trim().split(/\s/)[0] === id);
  }
}

const listItem = /^(?:\s*(?:\r\n|\n|\r))*[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]/;

/** A comment alone on its line goes with the line, unless it is what keeps two lists, or a list and code, apart. */
function commentRemoval(text: string, span: Span): TextEdit {
  const line = removal(text, span);
  const isAlone = line.span.start !== span.start || line.span.end !== span.end;
  if (isAlone) {
    const below = text.slice(line.span.end, line.span.end + 1000);
    if (listItem.test(below) || /^(?:[ \t]*(?:\r\n|\n|\r))*(?: {4}|\t)/.test(below)) return { span, text: '<!-- -->' };
    const above = text.slice(Math.max(0, line.span.start - 1000), line.span.start);
    const separates = /\S[ \t]*(?:\r\n|\n|\r)$/.test(above) && /^[ \t]*\S/.test(below);
    return separates ? { span, text: '' } : line;
  }
  const blanks = /[ \t]*$/.exec(text.slice(0, span.start))?.[0].length ?? 0;
  const endsLine = /^[ \t]*(?:[\r\n]|$)/.test(text.slice(span.end, span.end + 80));
  return { span: { start: endsLine ? span.start - blanks : span.start, end: span.end }, text: '' };
}
