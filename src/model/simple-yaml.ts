import type { Span } from './span.ts';

export interface SimpleEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: string | readonly string[];
  readonly valueSpan: Span;
  /** Of the items, where the value is a list. */
  readonly itemSpans: readonly Span[];
}

/** `key: word word`, `key: "text without escapes"` or `key: [word, word]`, of characters that mean nothing in YAML. */
const line =
  /([A-Za-z][\w-]*): (?:"([ !#-[\]-~\u00A1-\u02FF\u2010-\u2027]*)"|([A-Za-z][\w-]*(?: \w[\w-]*)*)|\[([A-Za-z][\w/-]*(?:, [A-Za-z][\w/-]*)*)\])(?:\n|$)/y;

/** Words that YAML takes for something else than texts. */
const reserved = /^(?:null|true|false)$/i;

/**
 * Reads the YAML of most frontmatter: keys of texts and of lists of words, each on its line. `undefined` for any other, which
 * is not wrong for that: a parser of all of YAML says the same of what is read here, and takes ten times as long.
 */
export function simpleYaml(source: string): readonly SimpleEntry[] | undefined {
  const entries: SimpleEntry[] = [];
  const seen = new Set<string>();
  for (let at = 0; at < source.length; at = line.lastIndex) {
    line.lastIndex = at;
    const match = line.exec(source);
    if (match === null) return undefined;
    const [, key = '', quoted, word, items] = match;
    if (seen.has(key) || reserved.test(key)) return undefined;
    seen.add(key);
    const list = items?.split(', ') ?? [];
    if (list.some((item) => reserved.test(item)) || (word !== undefined && reserved.test(word))) return undefined;
    const start = at + key.length + 2;
    const brackets = word === undefined ? 2 : 0;
    const written = quoted ?? word ?? items ?? '';
    entries.push({
      key,
      keySpan: { start: at, end: at + key.length },
      value: items === undefined ? written : list,
      valueSpan: { start, end: start + written.length + brackets },
      itemSpans: spansOf(list, start + 1),
    });
  }
  return entries;
}

function spansOf(list: readonly string[], from: number): Span[] {
  let next = from;
  return list.map(({ length }) => {
    const start = next;
    next += length + 2;
    return { start, end: start + length };
  });
}
