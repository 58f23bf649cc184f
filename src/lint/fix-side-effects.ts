import type { Document, FrontmatterEntry } from '../model/document.ts';
import { firstIndex } from '../model/first-index.ts';
import type { Span } from '../model/span.ts';
import type { TextEdit } from '../model/text-edits.ts';
import { valueAt } from '../model/value-path.ts';

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
  const edits = new EditedPlaces(fixes.flatMap((fix) => fix.edits));
  const [factsBefore, factsAfter] = [factsOf(before), factsOf(after)];
  const kept = factsBefore.flatMap((fact) => (edits.touch(fact.span) ? [] : [{ ...fact, span: edits.shifted(fact.span) }]));
  const result = edits.inResult();
  const found = factsAfter.filter(({ span }) => !result.touch(span));
  const lost = firstBeyond(kept, found, placeAndContent);
  if (lost !== undefined) return `it would change ${lost.name}`;
  // Behind an error in the frontmatter there were facts that nobody could see.
  if (before.problems.length > 0) return undefined;
  const touchedBefore = factsBefore.filter(({ span }) => edits.touch(span));
  const touchedAfter = factsAfter.filter(({ span }) => result.touch(span));
  const gained = firstBeyond(found, kept, placeAndContent) ?? firstBeyond(touchedAfter, touchedBefore, ({ kind }) => kind);
  return gained === undefined ? undefined : `it would make ${gained.name} of what is none`;
}

function countOf({ problems }: Document, code: string): number {
  return problems.filter((problem) => problem.code === code).length;
}

function topKeysOf({ frontmatter }: Document): number {
  return frontmatter?.entries.filter(({ path }) => path.length === 1).length ?? 0;
}

interface Fact {
  readonly span: Span;
  readonly kind: string;
  /** As people call it. */
  readonly name: string;
  /** All that is known of it but its places. */
  readonly content: string;
}

function factsOf(document: Document): Fact[] {
  const named = {
    'a heading': document.headings,
    'an anchor': document.anchors,
    'a link': document.references,
    'an undefined reference': document.undefinedReferences,
    'a mention of a tool': document.toolMentions,
    'a variable': document.variables,
    'a code span': document.codeSpans,
    'a code block': document.fences,
    'a task': document.tasks,
    'a comment': document.comments,
    'a footnote': document.footnotes,
    'a gate': document.gates,
    'a memory entry': document.memoryEntries,
    'a component': document.components,
  };
  const inBody = Object.entries(named).flatMap(([name, facts]) =>
    facts.map((fact) => ({ span: fact.span, kind: name, name, content: contentOf(fact) })),
  );
  return [...inBody, ...leavesOf(document)];
}

/** Keys and values of the frontmatter that hold no others. The place of an item in its list is none of it: it changes with those before. */
function leavesOf({ frontmatter }: Document): Fact[] {
  if (frontmatter === undefined) return [];
  const { entries, value } = frontmatter;
  return entries.flatMap(({ path, keySpan, valueSpan }: FrontmatterEntry, index) => {
    const next = entries[index + 1];
    if (next !== undefined && next.path.length > path.length) return [];
    const leaf = valueAt(value, path);
    const span = { start: (keySpan ?? valueSpan).start, end: valueSpan.end };
    const what = typeof path.at(-1) === 'number' ? 'an item of' : 'the value of';
    const keys = path.filter((key) => typeof key === 'string').join('.');
    return [{ span, kind: 'a value', name: `${what} \`${keys}\``, content: String(JSON.stringify(leaf)) }];
  });
}

function contentOf(fact: object): string {
  return JSON.stringify(fact, (key, value: unknown) => (/span$|^(?:uses|stop)$/i.test(key) ? undefined : value));
}

/** Where edits that do not overlap change a text. */
class EditedPlaces {
  private readonly edits: readonly TextEdit[];
  /** How far the text behind each edit moves. */
  private readonly shifts: readonly number[];

  constructor(edits: readonly TextEdit[]) {
    this.edits = edits.toSorted((a, b) => a.span.start - b.span.start);
    let shift = 0;
    this.shifts = this.edits.map(({ span, text }) => (shift += text.length - (span.end - span.start)));
  }

  touch({ start, end }: Span): boolean {
    const edit = this.edits[this.endingBefore(start)];
    return edit !== undefined && edit.span.start <= end;
  }

  /** Where a span that no edit touches stands afterwards. */
  shifted({ start, end }: Span): Span {
    const shift = this.shifts[this.endingBefore(start) - 1] ?? 0;
    return { start: start + shift, end: end + shift };
  }

  /** The same places in the text that the edits make. */
  inResult(): EditedPlaces {
    return new EditedPlaces(
      this.edits.map(({ span, text }, index) => {
        const start = span.start + (this.shifts[index - 1] ?? 0);
        return { span: { start, end: start + text.length }, text };
      }),
    );
  }

  /** Number of edits that end before an offset. */
  private endingBefore(offset: number): number {
    return firstIndex(this.edits.length, (index) => (this.edits[index]?.span.end ?? 0) >= offset);
  }
}

/** The first fact of the one list that the other has not, or not as often, by what a key says of it. */
function firstBeyond(facts: readonly Fact[], others: readonly Fact[], keyOf: (fact: Fact) => string): Fact | undefined {
  const left = new Map<string, number>();
  for (const fact of others) left.set(keyOf(fact), (left.get(keyOf(fact)) ?? 0) + 1);
  return facts.find((fact) => {
    const number = left.get(keyOf(fact)) ?? 0;
    left.set(keyOf(fact), number - 1);
    return number <= 0;
  });
}

function placeAndContent({ span, name, content }: Fact): string {
  return `${span.start}:${span.end} ${name} ${content}`;
}
