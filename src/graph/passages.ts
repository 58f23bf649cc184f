import type { Document } from '../model/document.ts';
import { firstIndex } from '../model/first-index.ts';
import { lineAt } from '../model/span.ts';
import type { Span } from '../model/span.ts';

/** A paragraph or a list item: what one says in one go. Headings, tables, code and comments are none. */
export interface Passage {
  readonly type: 'paragraph' | 'item';
  /** As written, from the first to the last character of the text; markers of lists and quotes stay inside. */
  readonly text: string;
  readonly span: Span;
}

/** For each passage its start and its end, that of a list item as its complement: a tenth of what objects take. */
const known = new WeakMap<Document, Int32Array>();
let latest: { readonly document: Document; readonly passages: readonly Passage[] } | undefined;

/** The passages of a document's body, in order. */
export function passagesOf(document: Document): readonly Passage[] {
  if (latest?.document === document) return latest.passages;
  const bounds = known.get(document) ?? Int32Array.from(boundsIn(document));
  known.set(document, bounds);
  const passages: Passage[] = [];
  for (let at = 0; at < bounds.length; at += 2) {
    const [start = 0, written = 0] = [bounds[at], bounds[at + 1]];
    const end = written < 0 ? ~written : written;
    passages.push({ type: written < 0 ? 'item' : 'paragraph', text: document.text.slice(start, end), span: { start, end } });
  }
  latest = { document, passages };
  return passages;
}

const marker = /^(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/;
const startsMarker = /^[-*+\d]/;
/** Titles, rows, HTML, rules, and definitions. */
const noPassage = /^(?:#{1,6}(?:[ \t]|$)|\||<|[-=]{3,}$|[*_](?:[ \t]*[*_]){2,}$|\[[^\]]+\]:)/;
const startsNoPassage = /^[#|<\-=*_[]/;

function boundsIn(document: Document): number[] {
  const { text, bodyStart, lineStarts } = document;
  const isHidden = hiddenIn(document);
  const bounds: number[] = [];
  let open: { type: Passage['type']; start: number; end: number } | undefined;
  const close = (): void => {
    if (open !== undefined && open.end > open.start) bounds.push(open.start, open.type === 'item' ? ~open.end : open.end);
    open = undefined;
  };
  for (let line = lineAt(lineStarts, bodyStart); line < lineStarts.length; line += 1) {
    const start = Math.max(bodyStart, lineStarts[line] ?? 0);
    const end = lineStarts[line + 1] ?? text.length;
    let from = start;
    while (from < end && isIndent(text.charCodeAt(from))) from += 1;
    const content = text.slice(from, end).trimEnd();
    if (content === '' || isHidden(from) || (startsNoPassage.test(content) && noPassage.test(content))) {
      close();
      continue;
    }
    const [bullet = ''] = startsMarker.test(content) ? (marker.exec(content) ?? []) : [];
    if (bullet !== '') close();
    if (open === undefined) open = { type: bullet === '' ? 'paragraph' : 'item', start: from + bullet.length, end: from + content.length };
    else open.end = from + content.length;
  }
  close();
  return bounds;
}

/** A space, a tab, or the mark of a quote. */
function isIndent(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x3e;
}

/** Whether a line that starts at an offset is code, a comment or built. */
function hiddenIn({ fences, comments, builtRegion }: Document): (offset: number) => boolean {
  const spans = [
    ...(builtRegion === undefined ? [] : [builtRegion]),
    ...[...fences, ...comments.filter(({ topLevel }) => topLevel)].map(({ span }) => span),
  ].toSorted((a, b) => a.start - b.start);
  return (offset) => {
    const after = firstIndex(spans.length, (index) => (spans[index]?.start ?? 0) > offset);
    const span = spans[after - 1];
    return span !== undefined && offset < span.end;
  };
}

/** Without it a passage is one sentence. */
const mayEndWithin = /[.!?…]['")\]*_]*\s|\n[ \t]*\n/;
const ending = /[.!?…]['")\]*_]*(?=\s+[\p{Lu}\p{N}`*_"'([])|\n(?=[ \t]*\n)/gu;

/** The sentences of a passage, each with its place in the document. Code spans and links may hold full stops. */
export function sentencesOf({ text, span }: Passage): { readonly text: string; readonly span: Span }[] {
  const sentences: { text: string; span: Span }[] = [];
  let start = 0;
  // `matchAll` copies the expression, which takes longer than to look for nothing.
  for (const match of mayEndWithin.test(text) ? text.matchAll(ending) : []) {
    const end = match.index + match[0].length;
    if ((text.slice(start, end).match(/`/g)?.length ?? 0) % 2 === 1) continue;
    push(start, end);
    start = end;
  }
  push(start, text.length);
  return sentences;

  function push(from: number, to: number): void {
    const raw = text.slice(from, to);
    const trimmed = raw.trim();
    if (trimmed === '') return;
    const at = span.start + from + raw.indexOf(trimmed);
    sentences.push({ text: trimmed, span: { start: at, end: at + trimmed.length } });
  }
}
