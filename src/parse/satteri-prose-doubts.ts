import type { Heading, Link, Nodes, Paragraph, TableCell } from 'mdast';
import { hasOddAttribute, sourceOf } from './satteri-doubts.ts';
import type { Doubt } from './satteri-doubts.ts';

/** remark reads characters outside the BMP as letters, and knows the Unicode version of the running Node. */
const oddSymbol = '(?=[^\\u0000-\\uFFFF]|\\p{Cn})[\\p{P}\\p{S}\\p{Cn}]';
const oddDelimiter = new RegExp(`[^\\s*_~][*_~]+${oddSymbol}|${oddSymbol}[*_~]+[^\\s*_~]`, 'u');
/** Different delimiters side by side, or one beside an escaped one. */
const mixedDelimiters = /[*~]_|[_~]\*|[*_]~|\\[*_~][*_~]|[*_~]\\[*_~]/;
const couldBeAutolink = /https?:[\\&/]|www|[\w+.\-\\;]@[\w\-\\&]/i;

/** Doubts about the inline content of a paragraph, a heading or a table cell. */
export function doubtInProse(text: string, prose: Paragraph | Heading | TableCell, inContainer: boolean): Doubt | undefined {
  const source = sourceOf(text, prose);
  if (/[*_~]/.test(source) && oddDelimiter.test(source)) return 'emphasis';
  let openBracket = false;
  const stack: { readonly node: Nodes; readonly inLink: boolean }[] = [{ node: prose, inLink: false }];
  for (let place = stack.pop(); place !== undefined; place = stack.pop()) {
    const { node, inLink } = place;
    const doubt = doubtAt(text, node, { inContainer, inLink, openBracket });
    if (doubt !== undefined) return doubt;
    if (node.type === 'text' && !inLink) openBracket ||= sourceOf(text, node).includes('[');
    if (!('children' in node)) continue;
    const childrenInLink = inLink || node.type === 'link' || node.type === 'linkReference';
    for (const child of node.children.toReversed()) stack.push({ node: child, inLink: childrenInLink });
  }
  return undefined;
}

interface Surroundings {
  readonly inContainer: boolean;
  readonly inLink: boolean;
  /** Text before this node has a `[` that no link has used up. */
  readonly openBracket: boolean;
}

function doubtAt(text: string, node: Nodes, { inContainer, inLink, openBracket }: Surroundings): Doubt | undefined {
  switch (node.type) {
    case 'footnoteReference':
      return 'footnote';
    case 'text':
      return doubtInText(sourceOf(text, node), inLink);
    case 'emphasis':
    case 'strong':
    case 'delete':
      return touchesOtherDelimiter(text, node) ? 'emphasis' : undefined;
    case 'html': {
      const html = sourceOf(text, node);
      return hasOddAttribute(html) || (inContainer && /[\r\n]/.test(html)) ? 'html' : undefined;
    }
    case 'link':
      return isLiteral(text, node) && (openBracket || !isPlainLiteral(text, node)) ? 'autolink' : undefined;
    default:
      return undefined;
  }
}

function doubtInText(source: string, inLink: boolean): Doubt | undefined {
  if (source.includes('[^')) return 'footnote';
  if (/\\(?:[\r\n]|$)/.test(source)) return 'escape';
  if (mixedDelimiters.test(source)) return 'emphasis';
  return !inLink && couldBeAutolink.test(source) ? 'autolink' : undefined;
}

function touchesOtherDelimiter(text: string, { type, position }: Nodes): boolean {
  const start = position?.start.offset ?? 0;
  const end = position?.end.offset ?? 0;
  const width = type === 'emphasis' ? 1 : text[start + 1] === text[start] ? 2 : 1;
  const around = [text.slice(start - 1, start + width + 2), text.slice(end - width - 2, end + 1)];
  return around.some((part) => mixedDelimiters.test(part));
}

function isLiteral(text: string, { position }: Link): boolean {
  const first = text[position?.start.offset ?? 0];
  return first !== '[' && first !== '<';
}

/** A web address of ordinary characters between white space, round brackets or asterisks. */
function isPlainLiteral(text: string, { position }: Link): boolean {
  const start = position?.start.offset ?? 0;
  const end = position?.end.offset ?? 0;
  if (start > 0 && !/[\s(*]/.test(text[start - 1] ?? '')) return false;
  if (!/^[.,:;!?)*]*(?:\s|$)/.test(text.slice(end, end + 16))) return false;
  return /^(?:https?:\/\/|www\.)[a-z\d]+(?:[.-][a-z\d]+)*(?::\d+)?(?:[/?#][\w\-./?=#%:,@+]*[a-z\d/])?\/?$/i.test(text.slice(start, end));
}
