import type { Span } from '../model/span.ts';
import type { CollectedNodes } from './collect-nodes.ts';
import { decodeCharacterReferences } from './html.ts';

export interface HtmlHeading {
  readonly depth: number;
  readonly text: string;
  readonly span: Span;
  readonly topLevel: boolean;
}

const markup = /<!--[^]*?(?:-->|$)|<(\/?)h([1-6])(?=[\s/>])[^<>]*>/gi;

/** `<h1>` to `<h6>` in raw HTML, whose text may be Markdown: GitHub gives them anchors as it does to `#` headings. */
export function htmlHeadingsOf(text: string, nodes: CollectedNodes): HtmlHeading[] {
  if (nodes.html === undefined) return [];
  const headings: HtmlHeading[] = [];
  const textBetween = textReader(text, nodes);
  let open: { readonly depth: number; readonly span: Span; readonly topLevel: boolean } | undefined;
  for (const { span, topLevel } of nodes.html) {
    for (const match of text.slice(span.start, span.end).matchAll(markup)) {
      const start = span.start + match.index;
      const end = start + match[0].length;
      const depth = Number(match[2]);
      if (match[1] === '') open = { depth, span: { start, end }, topLevel };
      else if (open !== undefined && depth === open.depth) {
        const inner = textBetween({ start: open.span.end, end: start });
        headings.push({ depth, text: inner.replace(/\s+/g, ' ').trim(), span: { start: open.span.start, end }, topLevel: open.topLevel });
        open = undefined;
      }
    }
  }
  return headings;
}

/** Reads what a part of the document shows. The parts must be asked for in the order of the text. */
function textReader(text: string, nodes: CollectedNodes): (part: Span) => string {
  const pieces = [
    ...(nodes.text ?? []).map(({ node, span }) => ({ span, value: node.value })),
    ...(nodes.inlineCode ?? []).map(({ node, span }) => ({ span, value: node.value })),
    ...(nodes.html ?? []).map(({ span }) => ({ span, value: undefined })),
  ].toSorted((a, b) => a.span.start - b.span.start);
  let next = 0;
  return ({ start, end }) => {
    let shown = '';
    while ((pieces[next]?.span.end ?? Infinity) <= start) next += 1;
    for (let at = next; (pieces[at]?.span.start ?? Infinity) < end; at += 1) {
      const piece = pieces[at];
      if (piece === undefined) break;
      shown += piece.value ?? withoutTags(text.slice(Math.max(start, piece.span.start), Math.min(end, piece.span.end)));
    }
    return shown;
  };
}

function withoutTags(html: string): string {
  return decodeCharacterReferences(html.replace(/<!--[^]*?(?:-->|$)|<[^<>]*>/g, ''));
}
