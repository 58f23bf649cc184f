import type { Heading, Link, Nodes, Paragraph, TableCell } from 'mdast';

/** A construct in which satteri is known to give other facts than remark (docs/decisions/0002-two-markdown-engines.md). */
export type Doubt =
  | 'autolink'
  | 'character'
  | 'definition'
  | 'emphasis'
  | 'escape'
  | 'footnote'
  | 'frontmatter'
  | 'html'
  | 'indented code'
  | 'list item'
  | 'quote'
  | 'table'
  | 'task';

/** remark reads characters outside the BMP as letters, and knows the Unicode version of the running Node. */
const oddSymbol = '(?=[^\\u0000-\\uFFFF]|\\p{Cn})[\\p{P}\\p{S}\\p{Cn}]';
const oddDelimiter = new RegExp(`[^\\s*_~][*_~]+${oddSymbol}|${oddSymbol}[*_~]+[^\\s*_~]`, 'u');
/** Different delimiters side by side, or one beside an escaped one. */
const mixedDelimiters = /[*~]_|[_~]\*|[*_]~|\\[*_~][*_~]|[*_~]\\[*_~]/;
const needsAutolink = /[:@]|www/i;
const couldBeAutolink = /https?:[\\&/]|www|[\w+.\-\\;]@[\w\-\\&]/i;

/** What every doubt needs: a line of text without it is read the same by all. */
const needsReading = /[*_~[\\<:@\r\n\t]|www/i;

/** Doubts about the inline content of a paragraph, a heading or a table cell. */
export function doubtInProse(text: string, prose: Paragraph | Heading | TableCell, inContainer: boolean): Doubt | undefined {
  if (isPlainText(text, prose)) return undefined;
  let openBracket = false;
  let delimited = '';
  let next = prose.position?.start.offset ?? 0;
  const stack: { readonly node: Nodes; readonly inLink: boolean }[] = [{ node: prose, inLink: false }];
  for (let place = stack.pop(); place !== undefined; place = stack.pop()) {
    const { node, inLink } = place;
    const doubt = doubtAt(text, node, { inContainer, inLink, openBracket });
    if (doubt !== undefined) return doubt;
    if (node.type === 'text' && !inLink) openBracket ||= sourceOf(text, node).includes('[');
    if (node.type === 'inlineCode') {
      delimited += `${text.slice(next, node.position?.start.offset)}\``;
      next = node.position?.end.offset ?? next;
    }
    if (!('children' in node)) continue;
    const childrenInLink = inLink || node.type === 'link' || node.type === 'linkReference';
    const { children } = node;
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index];
      if (child !== undefined) stack.push({ node: child, inLink: childrenInLink });
    }
  }
  const source = delimited + text.slice(next, prose.position?.end.offset);
  return doubtInSource(prose.type === 'heading' ? source.replace(/\n[^\n]*$/, '') : source);
}

function isPlainText(text: string, prose: Paragraph | Heading | TableCell): boolean {
  const { children } = prose;
  return children.length === 1 && children[0]?.type === 'text' && !needsReading.test(sourceOf(text, prose));
}

/** `source` has no code spans and no underline of a heading. */
function doubtInSource(source: string): Doubt | undefined {
  if (/[*_~]/.test(source) && (mixedDelimiters.test(source) || oddDelimiter.test(source))) return 'emphasis';
  if (source.startsWith('[') && source.includes(']:')) return 'definition';
  if (!source.includes('\n')) return undefined;
  if (/(?:^|[\r\n])[ \t>]*(?=[|:-])[|:\- \t]+(?:[\r\n]|$)/.test(source)) return 'table';
  // A title of several lines with an escape in it.
  return source.includes('\\') && /\]\((?![^\s()\\]*\))/.test(source) ? 'escape' : undefined;
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
    case 'inlineCode':
      // Where a tab is part of the indentation, the engines keep different parts of it.
      return sourceOf(text, node).includes('\t') && sourceOf(text, node).includes('\n') ? 'character' : undefined;
    case 'text':
      return doubtInText(sourceOf(text, node), inLink);
    case 'html': {
      const html = sourceOf(text, node);
      return hasOddAttribute(html) || (inContainer && /[\r\n]/.test(html)) ? 'html' : undefined;
    }
    case 'image':
      // In a description of several lines, the engines take other parts of the markup away.
      return /[<\\]/.test(sourceOf(text, node)) && sourceOf(text, node).includes('\n') ? 'escape' : undefined;
    case 'link':
      return isLiteral(text, node) && (openBracket || !isPlainLiteral(text, node)) ? 'autolink' : undefined;
    default:
      return undefined;
  }
}

function doubtInText(source: string, inLink: boolean): Doubt | undefined {
  if (!needsReading.test(source)) return undefined;
  if (source.includes('[^')) return 'footnote';
  if (source.includes('\\') && /\\(?:[\r\n]|$)/.test(source)) return 'escape';
  if (source.includes('<') && /<[a-z][^<>\s]*\s[^<]*=/i.test(source)) return 'html';
  if (source.startsWith('[') && /^\[(?:[ \txX]|\r?\n[ \t]*)\]/.test(source)) return 'task';
  return !inLink && needsAutolink.test(source) && couldBeAutolink.test(source) ? 'autolink' : undefined;
}

function isLiteral(text: string, { position }: Link): boolean {
  const first = text[position?.start.offset ?? 0];
  return first !== '[' && first !== '<';
}

const webAddress = /^(?:https?:\/\/|www\.)[a-z\d]+(?:[.-][a-z\d]+)*(?::\d+)?(?:[/?#][\w\-./?=#%:,@+]*[a-z\d/])?\/?$/i;
const mailAddress = /^[a-z\d]+(?:[.+-][a-z\d]+)*@[a-z\d]+(?:[.-][a-z\d]+)*\.[a-z]+$/i;

/** An address of ordinary characters between white space, round brackets, quotes or asterisks. */
function isPlainLiteral(text: string, { position }: Link): boolean {
  const start = position?.start.offset ?? 0;
  const end = position?.end.offset ?? 0;
  const address = text.slice(start, end);
  const isMail = mailAddress.test(address);
  if (!isMail && !webAddress.test(address)) return false;
  const before = text[start - 1] ?? '\n';
  const after = text.slice(end, end + 16);
  return isMail
    ? /[ \t\r\n(*"']/.test(before) && /^[.,:;!?)*"']*(?:[ \t\r\n]|$)/.test(after)
    : /[ \t\r\n(*]/.test(before) && /^[.,:;!?)*]*(?:[ \t\r\n]|$)/.test(after);
}

/** An unquoted value with a character that such a value cannot have. */
export function hasOddAttribute(html: string): boolean {
  return /=[ \t\r\n]*[^ \t\r\n"'<>=`]+["'<=`]/.test(html);
}

export function sourceOf(text: string, { position }: Nodes): string {
  return text.slice(position?.start.offset, position?.end.offset);
}
