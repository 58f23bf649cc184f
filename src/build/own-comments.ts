import type { Comment, Document } from '../model/document.ts';
import { covers } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import type { TextEdit } from '../model/text-edits.ts';
import { removal } from './rebase-links.ts';

/** `<!-- primitives-disable … -->` in all its forms. */
const suppression = /^\s*primitives-(?:disable|enable)\b/;

/** Takes out what a document says to its linter and to the keeper of its memory: models read it as text, and pay for it. */
export function withoutOwnComments({ text, comments, memoryEntries }: Document): TextEdit[] {
  return comments.flatMap((comment) => {
    if (!comment.closed) return [];
    const entry = entryOf(comment);
    return entry !== undefined || suppression.test(comment.text) ? [commentRemoval(text, comment.span, entry)] : [];
  });

  /** The entry whose trailer a comment is. */
  function entryOf({ text: said, span }: Comment): Span | undefined {
    const word = said.trim().split(/\s/)[0];
    return memoryEntries.findLast(({ id, span: entry }) => id !== undefined && covers(entry, span) && word === id)?.span;
  }
}

/** Entries that are retired: what is learnt to be wrong is not sent to models. Left are those that hold something that lives on, or that is needed elsewhere. */
export function tombstonesOf({ memoryEntries, references, anchors, footnotes }: Document): Span[] {
  const retired = memoryEntries.filter((entry) => entry.form === 'item' && entry.retired);
  const needed = [
    ...memoryEntries.filter((entry) => !entry.retired),
    ...references.filter(({ form }) => form === 'definition'),
    ...footnotes.filter(({ definition }) => definition),
    ...anchors,
  ];
  const whole = retired.filter(({ span }) => !needed.some((other) => covers(span, other.span))).map(({ span }) => span);
  return whole.filter((span) => !whole.some((other) => other !== span && covers(other, span)));
}

const listItem = /^(?:\s*(?:\r\n|\n|\r))*[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]/;

/** An item behind a blank line, or right below a paragraph with words as a bullet or the first of its list (CommonMark 5.3). */
const endsParagraph = /^[ \t]*(?:[\r\n]|(?:[-+*]|1[.)])[ \t]+\S)/;

function hasItems(text: string): boolean {
  return /[\r\n][ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]/.test(text);
}

/** A comment alone on its line goes with the line, unless it is what keeps two lists, or a list and code, apart. */
function commentRemoval(text: string, span: Span, entry: Span | undefined): TextEdit {
  const line = removal(text, span);
  const isAlone = line.span.start !== span.start || line.span.end !== span.end;
  if (isAlone) {
    const below = text.slice(line.span.end, line.span.end + 1000);
    const isItem = listItem.test(below);
    // Under the words of an entry: what follows is the next item, or the first one inside, and ends them as well.
    if (entry !== undefined && isItem && endsParagraph.test(below) && !hasItems(text.slice(entry.start, span.start))) return line;
    if (isItem || /^(?:[ \t]*(?:\r\n|\n|\r))*(?: {4}|\t)/.test(below)) return { span, text: '<!-- -->' };
    const above = text.slice(Math.max(0, line.span.start - 1000), line.span.start);
    const separates = /\S[ \t]*(?:\r\n|\n|\r)$/.test(above) && /^[ \t]*\S/.test(below);
    return separates ? { span, text: '' } : line;
  }
  const blanks = /[ \t]*$/.exec(text.slice(0, span.start))?.[0].length ?? 0;
  const endsLine = /^[ \t]*(?:[\r\n]|$)/.test(text.slice(span.end, span.end + 80));
  return { span: { start: endsLine ? span.start - blanks : span.start, end: span.end }, text: '' };
}
