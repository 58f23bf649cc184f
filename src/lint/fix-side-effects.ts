import type { Document, FrontmatterEntry } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import type { TextEdit } from '../model/text-edits.ts';

interface AppliedFix {
  readonly edits: readonly TextEdit[];
  readonly safe: boolean;
}

/**
 * What fixes have changed besides what they touch, or `undefined`. No fix may add a problem. A safe one may not lose a key
 * of the frontmatter either, and every fact that its edits do not touch must still be there, as it was, and no other.
 */
export function sideEffectOf(before: Document, after: Document, fixes: readonly AppliedFix[]): string | undefined {
  const problem = after.problems.find(({ code }) => countOf(after, code) > countOf(before, code));
  if (problem !== undefined) return `it would bring a new problem (${problem.code})`;
  if (!fixes.every(({ safe }) => safe)) return undefined;
  if (topKeysOf(after) < topKeysOf(before)) return 'it would lose a key';
  const edits = fixes.flatMap((fix) => fix.edits).toSorted((a, b) => a.span.start - b.span.start);
  const kept = untouched(
    factsOf(before),
    edits.map(({ span }) => span),
  ).map(({ span, what }) => written(shifted(span, edits), what));
  const found = untouched(factsOf(after), editedSpans(edits)).map(({ span, what }) => written(span, what));
  const lost = firstMissing(kept, found);
  if (lost !== undefined) return `it would change ${lost}`;
  // Behind an error in the frontmatter there were facts that nobody could see.
  const gained = before.problems.length > 0 ? undefined : firstMissing(found, kept);
  return gained === undefined ? undefined : `it would add ${gained}`;
}

function countOf({ problems }: Document, code: string): number {
  return problems.filter((problem) => problem.code === code).length;
}

function topKeysOf({ frontmatter }: Document): number {
  return frontmatter?.entries.filter(({ path }) => path.length === 1).length ?? 0;
}

interface Fact {
  readonly span: Span;
  readonly what: string;
}

function factsOf(document: Document): Fact[] {
  const { headings, anchors, references, toolMentions, variables, codeSpans, fences, tasks, comments, footnotes } = document;
  const { gates, memoryEntries, components } = document;
  const lists = {
    headings,
    anchors,
    references,
    toolMentions,
    variables,
    codeSpans,
    fences,
    tasks,
    comments,
    footnotes,
    gates,
    memoryEntries,
    components,
  };
  const inBody = Object.entries(lists).flatMap(([name, facts]) =>
    facts.map((fact) => ({ span: fact.span, what: `${name} ${print(fact)}` })),
  );
  return [...inBody, ...leavesOf(document)];
}

/** Keys and values of the frontmatter that hold no others. */
function leavesOf({ frontmatter }: Document): Fact[] {
  if (frontmatter === undefined) return [];
  const { entries, value } = frontmatter;
  return entries.flatMap(({ path, keySpan, valueSpan }: FrontmatterEntry, index) => {
    const next = entries[index + 1];
    if (next !== undefined && next.path.length > path.length) return [];
    const leaf = path.reduce<unknown>((parent, key) => (parent as Record<string | number, unknown> | null | undefined)?.[key], value);
    return [
      { span: { start: (keySpan ?? valueSpan).start, end: valueSpan.end }, what: `key ${String(path.at(-1))}: ${JSON.stringify(leaf)}` },
    ];
  });
}

/** A fact without its places, which shift. */
function print(fact: object): string {
  return JSON.stringify(fact, (key, value: unknown) => (/span$|^uses$/i.test(key) ? undefined : value));
}

function written({ start, end }: Span, what: string): string {
  return `${start}:${end} ${what}`;
}

function untouched(facts: readonly Fact[], spans: readonly Span[]): Fact[] {
  return facts.filter(({ span }) => spans.every((edit) => edit.end < span.start || span.end < edit.start));
}

/** Where a span that no edit touches stands afterwards. */
function shifted({ start, end }: Span, edits: readonly TextEdit[]): Span {
  const shift = edits
    .filter(({ span }) => span.end <= start)
    .reduce((sum, { span, text }) => sum + text.length - (span.end - span.start), 0);
  return { start: start + shift, end: end + shift };
}

/** Where the new texts of edits stand afterwards. */
function editedSpans(edits: readonly TextEdit[]): Span[] {
  let shift = 0;
  return edits.map(({ span, text }) => {
    const start = span.start + shift;
    shift += text.length - (span.end - span.start);
    return { start, end: start + text.length };
  });
}

function firstMissing(wanted: readonly string[], there: readonly string[]): string | undefined {
  const left = new Map<string, number>();
  for (const fact of there) left.set(fact, (left.get(fact) ?? 0) + 1);
  const missing = wanted.find((fact) => {
    const number = left.get(fact) ?? 0;
    left.set(fact, number - 1);
    return number <= 0;
  });
  return missing?.replace(/^\d+:\d+ /, '').slice(0, 120);
}
