import type { Span } from '../model/span.ts';
import { byStart } from '../model/span.ts';
import { firstIndex } from '../model/first-index.ts';
import type { TextEdit } from '../model/text-edits.ts';
import type { EditableFile } from './editable-file.ts';

/** What an operation means to add. Anything else that is new in the file has come from words that Markdown took for more. */
export interface Additions {
  readonly items: number;
  readonly comments: number;
  readonly headings?: number;
}

/**
 * What Markdown reads differently in a file after edits, besides what they mean to add; `undefined` when all that was there is
 * there still, in its place. Words that break out of their line, a list that swallows what stands behind it and an open fence
 * above all show here.
 */
export function lostFact(before: EditableFile, edits: readonly TextEdit[], after: EditableFile, additions: Additions): string | undefined {
  const places = placesAfter(edits);
  const known = factsOf(after, (span) => span);
  const kept = factsOf(before, places.moved);
  const touched = new Set<number>();
  for (const [key, { name, span, line }] of kept) {
    if (known.has(key)) continue;
    if (!places.isTouched(span, name === 'a list item')) return `${name} in line ${line}`;
    touched.add(places.moved(span).start);
  }
  const added = new Map<string, number>();
  for (const [key, { name, span, line }] of known) {
    if (kept.has(key)) continue;
    const counted = countedNames.get(name);
    if (counted !== undefined && places.isInserted(span, counted === 'items')) added.set(counted, (added.get(counted) ?? 0) + 1);
    else if (name === 'an entry' || touched.has(span.start)) continue;
    else if (counted !== undefined || name === 'a fence' || name === 'an anchor' || !places.isInserted(span))
      return `${name} in line ${line}`;
  }
  const wanted: Readonly<Record<string, number>> = { headings: 0, ...additions };
  const wrong = Object.entries(wanted).find(([counted, count]) => (added.get(counted) ?? 0) !== count);
  if (wrong !== undefined) return `${added.get(wrong[0]) ?? 0} new ${wrong[0]} instead of ${wrong[1]}`;
  // Which engine has read a text is not wrong in it.
  const problems = ({ document }: EditableFile): string =>
    document.problems.flatMap(({ code }) => (code === 'unchecked-markdown' ? [] : [code])).join();
  return problems(before) === problems(after) ? undefined : 'what is wrong in the file';
}

const countedNames: ReadonlyMap<string, string> = new Map([
  ['a list item', 'items'],
  ['a comment', 'comments'],
  ['a heading', 'headings'],
]);

interface Fact {
  readonly name: string;
  /** In the file that it is a fact of. */
  readonly span: Span;
  /** 1-based. */
  readonly line: number;
}

function factsOf({ document, lists }: EditableFile, moved: (span: Span) => Span): Map<string, Fact> {
  const facts = new Map<string, Fact>();
  const add = (name: string, span: Span, value: unknown, end = true): void => {
    const at = moved(span);
    const line = firstIndex(document.lineStarts.length, (index) => (document.lineStarts[index] ?? 0) > span.start);
    facts.set(JSON.stringify([name, at.start, end ? at.end : '', value]), { name, span, line });
  };
  for (const { span, depth, slug, text } of document.headings) add('a heading', span, [depth, slug, text]);
  for (const { span } of document.comments) add('a comment', span, '');
  for (const { span, language, closed } of document.fences) add('a fence', span, [language, closed]);
  for (const { span, href } of document.references) add('a link', span, href);
  for (const { span, value } of document.codeSpans) add('a code span', span, value);
  for (const { span, name } of document.anchors) add('an anchor', span, name);
  for (const { span, form, id, kind, text, section, retired } of document.memoryEntries)
    add('an entry', span, [form, id, kind, text, section, retired], false);
  for (const list of lists)
    // An item ends later when something is added to it.
    for (const { span, paragraph, text, checked } of list.items)
      add('a list item', { start: span.start, end: paragraph?.end ?? span.end }, [text, checked, list.topLevel], paragraph !== undefined);
  return facts;
}

interface Places {
  readonly moved: (span: Span) => Span;
  /** Whether an edit changes something inside a span of the text before, or right beside it. */
  readonly isTouched: (span: Span, beside: boolean) => boolean;
  /** Whether a span of the text after lies in what was put in; of a list item only its start. */
  readonly isInserted: (span: Span, onlyStart?: boolean) => boolean;
}

function placesAfter(edits: readonly TextEdit[]): Places {
  const sorted = edits.toSorted(byStart);
  let shift = 0;
  const placed = sorted.map(({ span, text }) => {
    const start = span.start + shift;
    shift += text.length - (span.end - span.start);
    return { span, start, end: start + text.length, shift };
  });
  const after = (offset: number, isEnd: boolean): number => {
    // An end stays before what is put in there, a start moves behind it.
    const next = firstIndex(placed.length, (index) => {
      const { span } = placed[index] ?? { span: { start: Infinity, end: Infinity } };
      return isEnd ? span.start >= offset : span.end > offset || span.start > offset;
    });
    return offset + (placed[next - 1]?.shift ?? 0);
  };
  return {
    moved: ({ start, end }) => ({ start: after(start, false), end: after(end, true) }),
    isTouched: ({ start, end }, beside) => {
      const reach = beside ? 1 : 0;
      const next = firstIndex(placed.length, (index) => (placed[index]?.span.end ?? Infinity) > start - reach);
      const edit = placed[next];
      return edit !== undefined && edit.span.start < end + reach;
    },
    isInserted: ({ start, end }, onlyStart = false) => {
      const next = firstIndex(placed.length, (index) => (placed[index]?.end ?? Infinity) > start);
      const edit = placed[next];
      return edit !== undefined && edit.start <= start && (onlyStart || end <= edit.end);
    },
  };
}
