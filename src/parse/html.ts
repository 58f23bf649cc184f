import type { Anchor, Comment, Reference } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import type { CollectedNodes } from './collect-nodes.ts';

export interface HtmlFacts {
  readonly anchors: readonly Anchor[];
  readonly comments: readonly Comment[];
  readonly references: readonly Reference[];
  /** See `Document.hiddenHtml`. */
  readonly hidden: readonly Span[];
  /** See `Document.missingHtmlEnd`. */
  readonly missingEnd: string | undefined;
}

/** What the raw HTML of a document says: `id` and `name` anchors, `href`, `src` and `srcset` references, comments, what is not drawn. */
export function htmlFactsOf(text: string, nodes: CollectedNodes): HtmlFacts {
  const anchors: Anchor[] = [];
  const comments: Comment[] = [];
  const references: Reference[] = [];
  const hidden: Span[] = [];
  const html = [...(nodes.html ?? []), ...tagsReadAsText(text, nodes)].toSorted((a, b) => a.span.start - b.span.start);
  for (const { span, topLevel } of html) {
    const inQuote = /(?:^|[\r\n])[ \t]*>[^\r\n]*$/.test(text.slice(Math.max(0, span.start - 200), span.start));
    for (let at = text.indexOf('<', span.start); at !== -1 && at < span.end;) {
      if (text.startsWith('<!--', at)) {
        // `<!-->` and `<!--->` are comments too.
        const close = text.indexOf('-->', at + 2);
        const closed = close !== -1 && close + 3 <= span.end;
        const end = closed ? close + 3 : span.end;
        comments.push({ text: text.slice(at + 4, Math.max(at + 4, closed ? close : end)), span: { start: at, end }, closed, topLevel });
        at = text.indexOf('<', end);
        continue;
      }
      const { end, attributes, bare } = readTag(text, at, span.end, inQuote);
      hidden.push(...hiddenBy(attributes));
      if (at >= (hidden.at(-1)?.end ?? 0) && isHidden(text, at, attributes, bare)) hidden.push(innerSpan(text, at, end));
      for (const attribute of attributes) {
        const { name, value, valueSpan } = attribute;
        if (name === 'id' || name === 'name') anchors.push({ name: value, span: valueSpan });
        for (const { hrefSpan, attributeSpan } of destinationsIn(text, attribute)) {
          references.push({
            form: 'html',
            href: decodeCharacterReferences(text.slice(hrefSpan.start, hrefSpan.end)),
            span: { start: at, end },
            hrefSpan,
            text: '',
            textSpan: { start: end, end },
            attributeSpan,
          });
        }
      }
      at = text.indexOf('<', end);
    }
  }
  return { anchors, comments, references, hidden, missingEnd: missingEndOf(text, nodes) };
}

const undrawn = /^<(?:template|script|style)\b/i;
const undrawnStyle =
  /display\s*:\s*none|visibility\s*:\s*hidden|(?:font-size|opacity)\s*:\s*0(?![.\d]*[1-9])|(?<![\w-])color\s*:\s*(?:white|transparent|#fff(?:fff)?)(?![\w-])|(?:left|text-indent)\s*:\s*-\d{3}/i;

function isHidden(text: string, start: number, attributes: readonly Attribute[], bare: readonly string[]): boolean {
  if (undrawn.test(text.slice(start, start + 10)) || bare.includes('hidden')) return true;
  return attributes.some(({ name, value }) => name === 'hidden' || (name === 'style' && undrawnStyle.test(value)));
}

/** Attributes that browsers show on demand or never. */
function hiddenBy(attributes: readonly Attribute[]): Span[] {
  return attributes.filter(({ name }) => /^(?:alt|title|aria-|data-)/.test(name)).map(({ valueSpan }) => valueSpan);
}

/** As much of a hidden element as is looked at. */
const maxInner = 4000;

/** From the opening tag at `start`, whose attributes end at `end`, to the next closing tag of its name. */
function innerSpan(text: string, start: number, end: number): Span {
  tagName.lastIndex = start;
  const name = tagName.exec(text)?.[0].slice(1).toLowerCase() ?? '';
  const inner = text.slice(end, end + maxInner);
  const close = inner.toLowerCase().indexOf(`</${name}`);
  return { start: end, end: end + (close === -1 ? inner.length : close) };
}

const openTag = /(?<!\\)<[a-z][a-z\d-]*(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?>/gi;

/** Tags by CommonMark 6.6 that both engines take for text: those with a `/` in a value without quotes. */
function tagsReadAsText(text: string, nodes: CollectedNodes): { span: Span; topLevel: boolean }[] {
  const tags: { span: Span; topLevel: boolean }[] = [];
  let bracket = -1;
  for (const { span } of nodes.text ?? []) {
    // Few texts have one, and they come in order.
    if (bracket < span.start) bracket = indexFrom(text, '<', span.start);
    if (bracket >= span.end) continue;
    for (const { 0: tag, index } of text.slice(span.start, span.end).matchAll(openTag)) {
      const start = span.start + index;
      tags.push({ span: { start, end: start + tag.length }, topLevel: false });
    }
  }
  return tags;
}

function indexFrom(text: string, wanted: string, start: number): number {
  const index = text.indexOf(wanted, start);
  return index === -1 ? Infinity : index;
}

const named: Readonly<Record<string, string>> = { amp: '&', apos: "'", gt: '>', lt: '<', nbsp: '\u00A0', quot: '"' };

/** Numbers, and the names that people use in addresses and headings. */
export function decodeCharacterReferences(html: string): string {
  return html.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|apos|gt|lt|nbsp|quot));/gi, (written, decimal, hex, name) => {
    if (name !== undefined) return named[String(name).toLowerCase()] ?? written;
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  });
}

/** Where an attribute leads, and what has to go with each destination. `srcset` has several, separated by commas. */
function destinationsIn(text: string, { name, span, valueSpan }: Attribute): { hrefSpan: Span; attributeSpan: Span }[] {
  if (name === 'href' || name === 'src') return [{ hrefSpan: trimmed(text, valueSpan), attributeSpan: span }];
  if (name !== 'srcset') return [];
  const candidates = [...text.slice(valueSpan.start, valueSpan.end).matchAll(/[^\s,]\S*(?:\s[^,]*)?,?/g)];
  return candidates.map(({ 0: candidate, index }) => {
    const start = valueSpan.start + index;
    const end = start + candidate.length;
    const firstSpace = candidate.search(/\s/);
    let hrefEnd = firstSpace === -1 ? end : start + firstSpace;
    while (text[hrefEnd - 1] === ',') hrefEnd -= 1;
    return { hrefSpan: { start, end: hrefEnd }, attributeSpan: candidates.length === 1 ? span : { start, end } };
  });
}

function trimmed(text: string, { start, end }: Span): Span {
  const value = text.slice(start, end);
  const from = start + (value.length - value.trimStart().length);
  return { start: Math.min(from, end), end: Math.max(from, start + value.trimEnd().length) };
}

interface Attribute {
  readonly name: string;
  /** Decoded. */
  readonly value: string;
  /** With the white space before it. */
  readonly span: Span;
  readonly valueSpan: Span;
}

const tagName = /<[a-z][^\s/>]*/iy;
const attributeText = '([^\\s"\'<>/=]+)(?:\\s*=\\s*(?:"([^"]*)"|\'([^\']*)\'|([^\\s"\'=<>`]+)))?';
const attribute = new RegExp(`[\\s/]+${attributeText}`, 'dy');
/** Inside a quote a `>` at the start of a line belongs to the quote. */
const quotedAttribute = new RegExp(`(?:[\\s/]|(?<=[\\r\\n][ \\t]*)>)+${attributeText}`, 'dy');

interface Tag {
  readonly end: number;
  readonly attributes: readonly Attribute[];
  /** Names of the attributes without a value. */
  readonly bare: readonly string[];
}

/** Reads the opening tag at `start`. Anything else is stepped over by one character. */
function readTag(text: string, start: number, limit: number, inQuote: boolean): Tag {
  tagName.lastIndex = start;
  if (!tagName.test(text)) return { end: start + 1, attributes: [], bare: [] };
  const attributes: Attribute[] = [];
  const bare: string[] = [];
  const pattern = inQuote ? quotedAttribute : attribute;
  let end = tagName.lastIndex;
  for (;;) {
    pattern.lastIndex = end;
    const match = pattern.exec(text);
    if (match === null || pattern.lastIndex > limit) return { end, attributes, bare };
    const from = end;
    end = pattern.lastIndex;
    const range = match.indices?.[2] ?? match.indices?.[3] ?? match.indices?.[4];
    if (match[1] === undefined) continue;
    if (range === undefined) {
      bare.push(match[1].toLowerCase());
      continue;
    }
    const value = decodeCharacterReferences(text.slice(range[0], range[1]));
    attributes.push({ name: match[1].toLowerCase(), value, span: { start: from, end }, valueSpan: { start: range[0], end: range[1] } });
  }
}

/** How the blocks of HTML that blank lines do not end are closed: CommonMark 4.6, start conditions 1 to 5. */
const ends: readonly (readonly [opening: RegExp, closing: RegExp, text: (name: string) => string])[] = [
  [/^<(script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i, (name) => `</${name}>`],
  [/^<\?/, /\?>/, () => '?>'],
  [/^<!\[CDATA\[/, /\]\]>/, () => ']]>'],
  [/^<![a-z]/i, />/, () => '>'],
];

function missingEndOf(text: string, nodes: CollectedNodes): string | undefined {
  const last = nodes.html?.at(-1);
  if (last === undefined || !last.topLevel || text.slice(last.span.end).trim() !== '') return undefined;
  const html = text.slice(last.span.start, last.span.end);
  for (const [opening, closing, textOf] of ends) {
    const match = opening.exec(html);
    if (match !== null) return closing.test(html.slice(match[0].length)) ? undefined : textOf(match[1] ?? '');
  }
  return undefined;
}
