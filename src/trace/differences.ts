import type { Span } from '../model/span.ts';

/** Items that one sequence has in place of those of another; either side may be empty. Half-open, from 0. */
export interface Difference {
  readonly before: Span;
  readonly after: Span;
}

export type FindDifferences = (before: readonly string[], after: readonly string[]) => Difference[];

/** Beyond so many items that differ, finding out which are the same takes longer than anybody waits. */
const MAX_EDITS = 4000;

/** Loads what compares sequences. What lies between two differences is the same on both sides. */
export async function loadDifferences(): Promise<FindDifferences> {
  const { diffArrays } = await import('diff');
  return (before, after) => {
    const start = sharedStart(before, after);
    const end = sharedStart(before.slice(start).toReversed(), after.slice(start).toReversed());
    const inner = [before.slice(start, before.length - end), after.slice(start, after.length - end)] as const;
    const whole = { before: { start, end: before.length - end }, after: { start, end: after.length - end } };
    if (inner[0].length === 0 || inner[1].length === 0) return inner[0].length + inner[1].length === 0 ? [] : [whole];
    const changes = diffArrays([...inner[0]], [...inner[1]], { maxEditLength: MAX_EDITS });
    if (changes === undefined) return [whole];
    const differences: Difference[] = [];
    let [left, right] = [start, start];
    let open: Difference | undefined;
    for (const { added, removed, count } of changes) {
      if (!added && !removed) {
        if (open !== undefined) differences.push(open);
        open = undefined;
        left += count;
        right += count;
        continue;
      }
      const from = open ?? { before: { start: left, end: left }, after: { start: right, end: right } };
      if (removed) left += count;
      else right += count;
      open = { before: { start: from.before.start, end: left }, after: { start: from.after.start, end: right } };
    }
    return open === undefined ? differences : [...differences, open];
  };
}

function sharedStart(a: readonly string[], b: readonly string[]): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared += 1;
  return shared;
}
