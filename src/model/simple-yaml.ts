import type { Span } from './span.ts';

export interface SimpleEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: string | readonly string[];
  readonly valueSpan: Span;
  /** Of the items, where the value is a list. */
  readonly itemSpans: readonly Span[];
}

const double = String.raw`"[ !#-[\]-~\u00A1-\u02FF\u2010-\u2027]*"`;
const single = String.raw`'[ -&(-~\u00A1-\u02FF\u2010-\u2027]*'`;
const item = String.raw`[A-Za-z][\w/-]*|${single}|${double}`;
const word = String.raw`[A-Za-z][\w-]*(?: \w[\w-]*)*`;

/** `key: word word`, `key: "text without escapes"` or `key: [word, 'text']`, of characters that mean nothing in YAML. */
const line = new RegExp(String.raw`([A-Za-z][\w-]*): (?:(${word}|${single}|${double})|\[((?:${item})(?:, (?:${item}))*)\])(?:\n|$)`, 'y');
const items = new RegExp(item, 'g');

/** Words that YAML takes for something else than texts. */
const reserved = /^(?:null|true|false)$/i;

/**
 * Reads the YAML of most frontmatter: keys of texts and of lists of texts, each on its line. `undefined` for any other, which
 * is not wrong for that: a parser of all of YAML says the same of what is read here, and takes ten times as long.
 */
export function simpleYaml(source: string): readonly SimpleEntry[] | undefined {
  const entries: SimpleEntry[] = [];
  const seen = new Set<string>();
  for (let at = 0; at < source.length; at = line.lastIndex) {
    line.lastIndex = at;
    const match = line.exec(source);
    if (match === null) return undefined;
    const [, key = '', text, list] = match;
    if (seen.has(key) || reserved.test(key)) return undefined;
    seen.add(key);
    const start = at + key.length + 2;
    const keySpan = { start: at, end: at + key.length };
    if (text !== undefined) {
      if (reserved.test(text)) return undefined;
      entries.push({ key, keySpan, value: unquoted(text), valueSpan: { start, end: start + text.length }, itemSpans: [] });
      continue;
    }
    const written = list?.match(items) ?? [];
    if (written.some((one) => reserved.test(one))) return undefined;
    entries.push({
      key,
      keySpan,
      value: written.map(unquoted),
      valueSpan: { start, end: start + (list ?? '').length + 2 },
      itemSpans: spansOf(written, start + 1),
    });
  }
  return entries;
}

function unquoted(written: string): string {
  return /^["']/.test(written) ? written.slice(1, -1) : written;
}

function spansOf(list: readonly string[], from: number): Span[] {
  let next = from;
  return list.map(({ length }) => {
    const start = next;
    next += length + 2;
    return { start, end: start + length };
  });
}
