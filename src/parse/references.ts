import type { Image, Link } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { DefinitionUse, Reference } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import type { CollectedNodes, PlacedNode } from './collect-nodes.ts';
import { pushTo } from '../model/push-to.ts';
import { ownString } from './own-string.ts';

/** Links, images and definitions, each with the span of its destination. */
export function referencesOf(text: string, nodes: CollectedNodes): Reference[] {
  return [
    ...(nodes.link ?? []).map((placed) => inlineReference(text, placed)),
    ...(nodes.image ?? []).map((placed) => inlineReference(text, placed)),
    ...definitions(text, nodes),
  ];
}

function inlineReference(text: string, { node, span }: PlacedNode<'link'> | PlacedNode<'image'>): Reference {
  const label = ownString(node.type === 'link' ? toString(node) : (node.alt ?? ''));
  const href = ownString(node.url);
  const bracket = span.start + (node.type === 'image' ? 1 : 0);
  if (text[bracket] !== '[') {
    const inner = text[span.start] === '<' ? { start: span.start + 1, end: span.end - 1 } : span;
    return { form: 'autolink', href, span, hrefSpan: inner, text: label, textSpan: inner };
  }
  const place = findDestination(text, firstClosingBracket(node, bracket + 1, span), span.end);
  return {
    form: node.type,
    href,
    span,
    hrefSpan: place?.destination ?? span,
    text: label,
    textSpan: place === undefined ? span : { start: bracket + 1, end: place.bracket },
  };
}

/** Where the search for `](` may begin: behind the last child, whose text may hold brackets of its own. */
function firstClosingBracket(node: Link | Image, start: number, span: Span): number {
  if (node.type === 'image') return start;
  const first = node.children[0]?.position?.start.offset;
  const last = node.children.at(-1)?.position?.end.offset;
  const shift = first === undefined ? 0 : span.start - (node.position?.start.offset ?? span.start);
  return last === undefined ? start : Math.min(Math.max(start, last + shift), span.end);
}

/** More than anybody writes; keeps hostile text linear. */
const maxCandidates = 1000;
/** CommonMark implementations stop at 32 levels of parentheses in a destination. */
const maxParentheses = 32;

/** The first `](destination "title")` at or after `from` that ends exactly at `end`. */
function findDestination(text: string, from: number, end: number): { bracket: number; destination: Span } | undefined {
  let tries = 0;
  for (let bracket = text.indexOf('](', from); bracket !== -1 && bracket < end; bracket = text.indexOf('](', bracket + 1)) {
    tries += 1;
    if (tries > maxCandidates) return undefined;
    const destination = destinationAt(text, bracket + 2, end);
    if (destination === undefined) continue;
    const rest = text.slice(destination.next, end);
    // Inside a quote every line carries its marker.
    if (/^(?:[\s>]+(?:"[^]*"|'[^]*'|\([^]*\)))?[\s>]*\)$/.test(rest))
      return { bracket, destination: { start: destination.start, end: destination.end } };
  }
  return undefined;
}

const blank = /[\s>]*/y;

/** The destination that starts at `from`, after white space and, inside a quote, its markers. */
function destinationAt(text: string, from: number, end: number): (Span & { next: number }) | undefined {
  blank.lastIndex = from;
  blank.test(text);
  const start = Math.min(blank.lastIndex, end);
  if (text[start] === '<') {
    let close = start + 1;
    while (close < end && text[close] !== '>') close += text[close] === '\\' ? 2 : 1;
    return close < end ? { start: start + 1, end: close, next: close + 1 } : undefined;
  }
  let depth = 0;
  let at = start;
  for (; at < end; at += 1) {
    const character = text[at];
    if (character === '\\') at += 1;
    else if (character === '(') {
      depth += 1;
      if (depth > maxParentheses) return undefined;
    } else if (character === ')') {
      if (depth === 0) break;
      depth -= 1;
    } else if (character !== undefined && character <= ' ') break;
  }
  return { start, end: Math.min(at, end), next: Math.min(at, end) };
}

function definitions(text: string, nodes: CollectedNodes): Reference[] {
  const uses = new Map<string, DefinitionUse[]>();
  for (const { node, span } of [...(nodes.linkReference ?? []), ...(nodes.imageReference ?? [])]) {
    const use = { image: node.type === 'imageReference', shape: node.referenceType, span };
    pushTo(uses, node.identifier, use);
  }
  return (nodes.definition ?? []).map(({ node, span }) => {
    const used = uses.get(node.identifier) ?? [];
    // The first definition of a label counts; later ones have no uses.
    uses.delete(node.identifier);
    const colon = labelEnd(text, span);
    const destination = destinationAt(text, colon + 2, span.end);
    return {
      form: 'definition',
      href: ownString(node.url),
      span,
      hrefSpan: destination === undefined ? { start: span.end, end: span.end } : { start: destination.start, end: destination.end },
      text: ownString(node.label ?? node.identifier),
      textSpan: { start: span.start + 1, end: colon },
      uses: used.toSorted((a, b) => a.span.start - b.span.start),
    };
  });
}

/** Offset of the `]` that closes the label of a definition. */
function labelEnd(text: string, span: Span): number {
  let at = span.start + 1;
  while (at < span.end && text[at] !== ']') at += text[at] === '\\' ? 2 : 1;
  return at;
}
