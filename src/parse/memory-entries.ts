import type { Citation, CodeSpan, Comment, Heading, ListItem, MemoryEntry, MemoryTrailer, Mention } from '../model/document.ts';
import { firstIndex } from '../model/first-index.ts';
import { memoryId, trailerKeys } from '../model/memory-trailer.ts';
import { covers } from '../model/span.ts';
import type { Span } from '../model/span.ts';

const kindMark = /^\[(fact|pattern|pitfall|rule|gate|criterion|decision)\]\s*/;
const headingTrailer = /\s*\{\s*(m-[^{}]*?)\s*\}$/;

interface Facts {
  readonly text: string;
  readonly comments: readonly Comment[];
  readonly codeSpans: readonly CodeSpan[];
  readonly headings: readonly Heading[];
}

/**
 * List items with a kind (`**[pitfall]** …`) or a trailer (`<!-- m-1c8x0v4t … -->`), and headings with a trailer in braces
 * (`### Title {m-1c8x0v4t}`). Other bullets and headings are prose.
 */
export function memoryEntriesOf(items: readonly ListItem[], facts: Facts): MemoryEntry[] {
  const trailers = trailersByItem(items, facts.comments);
  const inItems = items.flatMap(({ text, span }, index): MemoryEntry[] => {
    const kind = kindMark.exec(text)?.[1];
    const comment = trailers.get(index);
    const trailer = comment === undefined ? undefined : readTrailer(comment);
    if (kind === undefined && trailer === undefined) return [];
    const end = nextItemIn(items, index, span);
    const own = { start: span.start, end };
    const written = facts.text.slice(span.start, Math.min(end, comment?.span.start ?? end));
    return [entryOf({ form: 'item', kind, text: text.replace(kindMark, ''), span, own, trailer, struck: isStruck(written) }, facts)];
  });
  const inHeadings = facts.headings.flatMap((heading): MemoryEntry[] => {
    const written = facts.text.slice(heading.span.start, heading.span.end);
    const match = headingTrailer.exec(written.trimEnd());
    if (match === null) return [];
    const [all, words = ''] = match;
    const start = heading.span.start + match.index + all.indexOf(words);
    const trailer = readTrailer({ text: words, start });
    if (trailer === undefined) return [];
    const text = heading.text.replace(headingTrailer, '');
    const kind = kindMark.exec(text)?.[1];
    const nested = firstIndex(items.length, (index) => (items[index]?.span.start ?? 0) >= heading.span.end);
    const own = { start: heading.span.start, end: Math.min(heading.sectionSpan.end, items[nested]?.span.start ?? Infinity) };
    const title = written.replace(/^#+\s*/, '').slice(0, -all.length);
    const entry = { form: 'heading' as const, kind, text: text.replace(kindMark, ''), span: heading.sectionSpan, own, trailer };
    return [entryOf({ ...entry, struck: isStruck(title) }, facts)];
  });
  return [...inItems, ...inHeadings].toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

interface Draft extends Pick<MemoryEntry, 'form' | 'kind' | 'text' | 'span' | 'trailer'> {
  /** Without the items and sections inside. */
  readonly own: Span;
  readonly struck: boolean;
}

function entryOf({ own, struck, ...draft }: Draft, { text, codeSpans, headings }: Facts): MemoryEntry {
  const { trailer, span } = draft;
  const written = trailer?.id?.name;
  const codes = within(codeSpans, own);
  const cited = (trailer?.fields ?? []).flatMap(({ key, value, valueSpan }) => (key === 'cites' ? citedIn(value, valueSpan.start) : []));
  const cover = draft.form === 'item' ? span : undefined;
  return {
    ...draft,
    id: written !== undefined && memoryId.test(written) ? written : undefined,
    section: headings.findLast((heading) => (cover === undefined ? heading.span.start === span.start : covers(heading.sectionSpan, cover)))
      ?.slug,
    retired: struck || trailer?.fields.some(({ key }) => key === 'retired') === true,
    tags: tagsIn(text, own, codes),
    citations: [
      ...codes.flatMap((code) => {
        const inside = text.slice(code.span.start, code.span.end).indexOf(code.value);
        const citation = inside === -1 ? undefined : readCitation(code.value, code.span.start + inside);
        return citation === undefined ? [] : [{ ...citation, span: code.span }];
      }),
      ...cited,
    ],
  };
}

/** The start of the first item inside an item, or its end. Items come in the order of the text. */
function nextItemIn(items: readonly ListItem[], index: number, span: Span): number {
  const next = items[index + 1];
  return next !== undefined && next.span.start < span.end ? next.span.start : span.end;
}

function isStruck(written: string): boolean {
  return /^(?:(?:[-*+]|\d{1,9}[.)])\s+)?(?:\[[ xX]\]\s+)?~~[^]*~~\s*$/.test(written);
}

/** The last comment of each item that reads like a trailer; one in an inner item is none of the outer one. */
function trailersByItem(
  items: readonly ListItem[],
  comments: readonly Comment[],
): Map<number, { text: string; start: number; span: Span }> {
  const found = new Map<number, { text: string; start: number; span: Span }>();
  const open: number[] = [];
  let next = 0;
  for (const { text, span } of comments) {
    for (let item = items[next]; item !== undefined && item.span.start <= span.start; item = items[++next]) open.push(next);
    while (open.length > 0 && (items[open.at(-1) ?? 0]?.span.end ?? 0) < span.end) open.pop();
    const innermost = open.at(-1);
    const comment = { text, start: span.start + '<!--'.length, span };
    if (innermost !== undefined && readTrailer(comment) !== undefined) found.set(innermost, comment);
  }
  return found;
}

const likeId = /^m[-_]?\w{6,10}$/i;
const likeDate = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/;
const pair = /^([A-Za-z][\w-]*)=(.*)$/s;

/** The words of a trailer; `undefined` for what is another comment. An id or a date that is nearly one is still meant as one. */
function readTrailer({ text, start }: { readonly text: string; readonly start: number }): MemoryTrailer | undefined {
  const words = [...text.matchAll(/\S+/g)].map(({ 0: name, index }): Mention => ({
    name,
    span: { start: start + index, end: start + index + name.length },
  }));
  const [first] = words;
  if (first === undefined) return undefined;
  const id = memoryId.test(first.name) || likeId.test(first.name) ? first : undefined;
  const rest = id === undefined ? words : words.slice(1);
  const isTrailer =
    id === undefined
      ? likeDate.test(first.name) && rest.slice(1).some(({ name }) => trailerKeys.has(pair.exec(name)?.[1] ?? ''))
      : memoryId.test(id.name) || (/\d/.test(id.name) && rest.every(({ name }) => likeDate.test(name) || pair.test(name)));
  if (!isTrailer) return undefined;
  const date = rest[0] !== undefined && likeDate.test(rest[0].name) ? rest[0] : undefined;
  const others = date === undefined ? rest : rest.slice(1);
  const last = words.at(-1) ?? first;
  return {
    span: { start: first.span.start, end: last.span.end },
    id,
    date,
    fields: others.flatMap(({ name, span }) => {
      const [, key, value] = pair.exec(name) ?? [];
      if (key === undefined || value === undefined) return [];
      const at = span.start + key.length;
      return [{ key, value, keySpan: { start: span.start, end: at }, valueSpan: { start: at + 1, end: span.end } }];
    }),
    stray: others.filter(({ name }) => !pair.test(name)),
  };
}

/** With a folder or an extension. `#L10-L20` and `:10-20` are lines too, as GitHub and terminals write them. */
const citationPattern =
  /^((?:[\w.@-]+\/)*[\w@-][\w.@-]*\.\w+|(?:[\w.@-]+\/)+[\w.@-]+)(?:[#:]L(\d+)(?:-L?(\d+))?|:(\d+)(?:-(\d+))?|#([\w.$]+))?(?:@([0-9a-f]{7,40}))?$/;

/** What a text cites, if it is a citation and nothing else. */
function readCitation(text: string, start: number): Citation | undefined {
  const match = citationPattern.exec(text);
  if (match === null) return undefined;
  const [, path = '', fromLine, toLine, from = fromLine, to = toLine, symbol, hash] = match;
  return {
    path,
    symbol,
    lines: from === undefined ? undefined : { first: Number(from), last: Number(to ?? from) },
    hash,
    span: { start, end: start + text.length },
    pathSpan: { start, end: start + path.length },
  };
}

function citedIn(value: string, start: number): Citation[] {
  return [...value.matchAll(/[^,]+/g)].flatMap(({ 0: text, index }) => {
    const citation = readCitation(text, start + index);
    return citation === undefined ? [] : [citation];
  });
}

/** `#tag` in the words of an entry: not in code, and not inside an address. */
function tagsIn(text: string, own: Span, codes: readonly CodeSpan[]): Mention[] {
  return [...text.slice(own.start, own.end).matchAll(/(?<=\s)#[\p{L}][\p{L}\p{N}_/-]*/gu)].flatMap(({ 0: tag, index }) => {
    const span = { start: own.start + index, end: own.start + index + tag.length };
    return codes.some((code) => covers(code.span, span)) ? [] : [{ name: tag.slice(1), span }];
  });
}

/** What stands inside a span, of what comes in the order of the text. */
function within<Fact extends { readonly span: Span }>(facts: readonly Fact[], span: Span): Fact[] {
  const first = firstIndex(facts.length, (index) => (facts[index]?.span.start ?? 0) >= span.start);
  const last = firstIndex(facts.length, (index) => (facts[index]?.span.start ?? 0) >= span.end);
  return facts.slice(first, last).filter((fact) => fact.span.end <= span.end);
}
