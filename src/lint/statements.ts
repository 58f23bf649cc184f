import { passagesOf, sentencesOf } from '../graph/passages.ts';
import type { Document } from '../model/document.ts';
import { covers, lineAt } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import { within } from './place-in-document.ts';

/** What a text says in one breath: a sentence, a row of a table, or a line of Markdown that is shown as an example. */
export interface Statement {
  readonly type: 'sentence' | 'row' | 'example';
  readonly text: string;
  readonly span: Span;
}

/** The statements of a document's body: sentences, then rows, then examples. What cannot hold one of interest is left out early. */
export function statementsOf(document: Document, isOfInterest: (text: string) => boolean): readonly Statement[] {
  return [...sentences(document, isOfInterest), ...rows(document), ...examples(document)].filter(({ text }) => isOfInterest(text));
}

function sentences(document: Document, isOfInterest: (text: string) => boolean): Statement[] {
  return passagesOf(document)
    .filter(({ text }) => isOfInterest(text))
    .flatMap((passage) => sentencesOf(passage).map((sentence) => ({ type: 'sentence', ...sentence })));
}

function rows(document: Document): Statement[] {
  if (!document.text.includes('\n|')) return [];
  const { text, lineStarts, bodyStart, fences } = document;
  const isCode = within(fences.map(({ span }) => span));
  const found: Statement[] = [];
  for (let index = lineAt(lineStarts, bodyStart); index < lineStarts.length; index += 1) {
    const end = lineStarts[index + 1] ?? text.length;
    let start = Math.max(bodyStart, lineStarts[index] ?? 0);
    while (start < end && isBlank(text.charCodeAt(start))) start += 1;
    if (text.charCodeAt(start) !== bar || start === end || isCode(start)) continue;
    const written = text.slice(start, end).trimEnd();
    found.push({ type: 'row', text: written, span: { start, end: start + written.length } });
  }
  return found;
}

const bar = 0x7c;

/** White space that ends no line. */
function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || ((code > 0x7e || code === 0x0b || code === 0x0c) && /\s/.test(String.fromCharCode(code)));
}

function examples(document: Document): Statement[] {
  return document.fences
    .filter(({ language }) => /^(?:markdown|md)$/i.test(language))
    .flatMap(({ contentSpan }) => linesIn(document, contentSpan).map((line) => ({ type: 'example' as const, ...line })));
}

const line = /[^\r\n]*\S/g;

function linesIn({ text }: Document, { start, end }: Span): { text: string; span: Span }[] {
  return [...text.slice(start, end).matchAll(line)].map((match) => {
    const written = match[0].trimStart();
    const from = start + match.index + match[0].length - written.length;
    return { text: written, span: { start: from, end: from + written.length } };
  });
}

/** Lines above a statement in which the line that introduces its list may stand. */
const REACH = 12;

/** The titles that a statement stands under, and the line that introduces its list. What an example shows has none. */
export function titlesOver({ headings, text }: Document, { type, span }: Statement): string[] {
  if (type === 'example') return [];
  const titles = headings.filter(({ sectionSpan }) => covers(sectionSpan, span));
  const start = Math.max(titles.at(-1)?.span.end ?? 0, span.start - REACH * 200);
  const above = text
    .slice(start, span.start)
    .split(/\r?\n/)
    .slice(-REACH - 1, -1);
  const introduction = above.findLast((line) => /[:\uFF1A][*_]*\s*$/.test(line) || /^\s*(?:[-*+]\s+)?\*\*[^*]+\*\*\s*$/.test(line));
  return [...titles.map((title) => title.text), ...(introduction === undefined ? [] : [introduction])];
}
