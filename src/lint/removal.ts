import type { Span } from '../model/span.ts';
import type { TextEdit } from '../model/text-edits.ts';

/** Takes a part away that ends its line and separates nothing: with the line when it is alone there. */
export function removalOfLine(text: string, span: Span): TextEdit[] {
  const { start, end, isFirst } = withBlanks(text, span);
  const lineEnd = text.slice(end).startsWith('\r\n') ? 2 : end < text.length ? 1 : 0;
  return [{ span: { start, end: isFirst ? end + lineEnd : end }, text: '' }];
}

/**
 * Takes a part of Markdown away that shows nothing, so that what stands around it stays what it is: two blocks are still two,
 * two words too. `undefined` where that cannot be had, as between two lists.
 */
export function removalOf(text: string, span: Span): TextEdit[] | undefined {
  const { start, end, isFirst, isLast } = withBlanks(text, span);
  if (!isLast) return isFirst ? undefined : [{ span: { start: end > span.end ? start : span.start, end: span.end }, text: '' }];
  if (!isFirst) return [{ span: { start, end }, text: '' }];
  const above = text.slice(0, start).replace(/\r?\n$/, '');
  const [lineEnd = ''] = /^(?:\r\n|\n|\r)?/.exec(text.slice(end, end + 2)) ?? [];
  const below = text.slice(end + lineEnd.length, end + lineEnd.length + 1000);
  if (/^\s*(?:[-+*]|\d{1,9}[.)])[ \t]|^(?:[ \t]*(?:\r\n|\n|\r))*(?: {4}|\t)/.test(below)) return undefined;
  const separates = !endsBlank(above) && /^[ \t]*[^\s]/.test(below);
  return [{ span: { start, end: separates ? end : end + lineEnd.length }, text: '' }];
}

/** The part with the blanks around it, and whether nothing else stands before or behind it on its lines. */
function withBlanks(text: string, span: Span): Span & { readonly isFirst: boolean; readonly isLast: boolean } {
  const isBlank = (character: string | undefined): boolean => character === ' ' || character === '\t';
  const isEnd = (character: string | undefined): boolean => character === undefined || character === '\n' || character === '\r';
  let { start, end } = span;
  while (isBlank(text[start - 1])) start -= 1;
  while (isBlank(text[end])) end += 1;
  return { start, end, isFirst: isEnd(text[start - 1]), isLast: isEnd(text[end]) };
}

/** Whether the last line is blank, or there is none. */
function endsBlank(text: string): boolean {
  return /(?:^|[\r\n])[ \t]*$/.test(text.slice(-1000));
}
