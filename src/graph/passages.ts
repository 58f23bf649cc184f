import type { Document } from '../model/document.ts';
import { firstIndex } from '../model/first-index.ts';
import type { Span } from '../model/span.ts';

/** A paragraph or a list item: what one says in one go. Headings, tables, code and comments are none. */
export interface Passage {
  readonly type: 'paragraph' | 'item';
  /** As written, from the first to the last character of the text; markers of lists and quotes stay inside. */
  readonly text: string;
  readonly span: Span;
}

const known = new WeakMap<Document, readonly Passage[]>();

/** The passages of a document's body, in order. */
export function passagesOf(document: Document): readonly Passage[] {
  const passages = known.get(document) ?? findPassages(document);
  known.set(document, passages);
  return passages;
}

const marker = /^(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/;

function findPassages(document: Document): Passage[] {
  const { text, bodyStart } = document;
  const isHidden = hiddenIn(document);
  const passages: Passage[] = [];
  let open: { type: Passage['type']; start: number; end: number } | undefined;
  const close = (): void => {
    if (open !== undefined)
      passages.push({ type: open.type, text: text.slice(open.start, open.end), span: { start: open.start, end: open.end } });
    open = undefined;
  };
  for (const match of text.slice(bodyStart).matchAll(/[^\r\n]+|\r\n?|\n/g)) {
    const line = match[0];
    if (/^[\r\n]/.test(line)) {
      // Two line ends with nothing between them are a blank line; one alone ends a line.
      if (match.index === 0 || /[\r\n]/.test(text.charAt(bodyStart + match.index - 1))) close();
      continue;
    }
    const start = bodyStart + match.index;
    const [indent = ''] = /^[ \t>]*/.exec(line) ?? [];
    const content = line.slice(indent.length).trimEnd();
    const from = start + indent.length;
    if (content === '' || isHidden(from) || /^(?:#{1,6}(?:[ \t]|$)|\||<|[-=]{3,}$|[*_](?:[ \t]*[*_]){2,}$|\[[^\]]+\]:)/.test(content)) {
      close();
      continue;
    }
    const [bullet = ''] = marker.exec(content) ?? [];
    if (bullet !== '') close();
    if (open === undefined) open = { type: bullet === '' ? 'paragraph' : 'item', start: from + bullet.length, end: from + content.length };
    else open.end = from + content.length;
  }
  close();
  return passages.filter((passage) => passage.text !== '');
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

/** The sentences of a passage, each with its place in the document. Code spans and links may hold full stops. */
export function sentencesOf({ text, span }: Passage): { readonly text: string; readonly span: Span }[] {
  const sentences: { text: string; span: Span }[] = [];
  let start = 0;
  for (const end of [...text.matchAll(/[.!?…]['")\]*_]*(?=\s+[\p{Lu}\p{N}`*_"'([])|\n(?=[ \t]*\n)/gu)].map(
    (match) => match.index + match[0].length,
  )) {
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
