import type { Document } from '../model/document.ts';
import type { Span } from '../model/span.ts';

export type LineShape = 'blank' | 'heading' | 'fence' | 'fenced' | 'item' | 'row' | 'text' | 'hidden';

/** A line of the body, with what it is to those who look for fields. */
export interface TextLine {
  readonly shape: LineShape;
  /** Of the whole line, without its end. */
  readonly span: Span;
  /** Width of the white space before it. */
  readonly indent: number;
  /** What it says: of an item, what stands behind the marker and the box of a task. */
  readonly content: Span;
  /** Of a task: whether its box is ticked. */
  readonly checked?: boolean;
}

const marker = /^[ \t]*(?:[-*+•✓✔]|\d{1,9}[.)])(?:[ \t]+|$)(?:\[(?<box>[ xX])\](?:[ \t]+|$))?/;

/** The lines of `document` from `bodyStart` on. Linear in the length of the text. */
export function textLines({ text, bodyStart, lineStarts, headings, fences, comments }: Document): TextLine[] {
  const headingStarts = new Map(headings.map(({ span }) => [span.start, span.end]));
  const blocks = [
    ...fences.map(({ span, contentSpan }) => ({ span, contentSpan })),
    ...comments.filter(({ topLevel }) => topLevel).map(({ span }) => ({ span, contentSpan: undefined })),
  ].toSorted((a, b) => a.span.start - b.span.start);
  const lines: TextLine[] = [];
  let block = 0;
  let headingEnd = -1;
  for (const [index, start] of lineStarts.entries()) {
    if (start < bodyStart && (lineStarts[index + 1] ?? text.length) <= bodyStart) continue;
    const end = endOfLine(text, Math.min(lineStarts[index + 1] ?? text.length, text.length), start);
    const span = { start: Math.max(start, bodyStart), end };
    const written = text.slice(span.start, end);
    const indent = written.length - written.trimStart().length;
    const content = { start: span.start + indent, end: Math.max(span.start + indent, span.start + written.trimEnd().length) };
    while (blocks[block] !== undefined && (blocks[block]?.span.end ?? 0) <= span.start) block += 1;
    const at = blocks[block];
    const plain = (shape: LineShape): TextLine => ({ shape, span, indent, content });
    if (at !== undefined && at.span.start < end && at.span.end >= end) {
      const isInside = at.contentSpan !== undefined && at.contentSpan.start <= span.start && span.start < at.contentSpan.end;
      const isWhole = text.slice(span.start, Math.max(span.start, at.span.start)).trim() === '';
      if (at.contentSpan !== undefined) {
        const found = isInside ? marker.exec(written) : null;
        lines.push(
          isInside
            ? {
                ...plain('fenced'),
                content: found === null ? content : { start: Math.min(span.start + found[0].length, content.end), end: content.end },
              }
            : plain('fence'),
        );
        continue;
      }
      if (isWhole) {
        lines.push(plain('hidden'));
        continue;
      }
    }
    if (content.start >= content.end) {
      lines.push(plain('blank'));
      continue;
    }
    const startsHeading = headingStarts.get(content.start) ?? headingStarts.get(span.start);
    if (startsHeading !== undefined) headingEnd = startsHeading;
    if (span.start < headingEnd) {
      lines.push(plain('heading'));
      continue;
    }
    if (/^[ \t]*(?:-{3,}|\*{3,}|_{3,})[ \t]*$/.test(written)) {
      lines.push(plain('blank'));
      continue;
    }
    const found = marker.exec(written);
    if (found !== null) {
      const box = found.groups?.['box'];
      const from = Math.min(span.start + found[0].length, content.end);
      lines.push({
        shape: 'item',
        span,
        indent,
        content: { start: from, end: content.end },
        ...(box === undefined ? {} : { checked: box !== ' ' }),
      });
      continue;
    }
    lines.push(plain(text[content.start] === '|' ? 'row' : 'text'));
  }
  return lines;
}

/** Where the characters of a line end and its line ending begins. */
function endOfLine(text: string, next: number, start: number): number {
  let end = next;
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end -= 1;
  return end;
}
