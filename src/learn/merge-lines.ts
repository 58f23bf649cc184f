import { diffArrays } from 'diff';

/** A stretch of a three-way merge: settled, or what each side made of the same lines. */
export type MergedLines =
  | { readonly type: 'clean'; readonly lines: readonly string[] }
  | { readonly type: 'conflict'; readonly ours: readonly string[]; readonly base: readonly string[]; readonly theirs: readonly string[] };

/** Lines of the base that a side replaced, and by what. */
interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

/** Three-way merge of lines. Changes that touch or meet are one change, as in git. The sides may be exchanged: the result is the same. */
export function mergeLines(base: readonly string[], ours: readonly string[], theirs: readonly string[]): MergedLines[] {
  const sides = [hunksOf(base, ours), hunksOf(base, theirs)] as const;
  const merged: MergedLines[] = [];
  const next = [0, 0];
  let at = 0;
  for (;;) {
    const [a, b] = [sides[0][next[0] ?? 0], sides[1][next[1] ?? 0]];
    const start = Math.min(a?.start ?? Infinity, b?.start ?? Infinity);
    if (start === Infinity) break;
    merged.push({ type: 'clean', lines: base.slice(at, start) });
    // Everything that hangs together.
    let end = start;
    const taken: [Hunk[], Hunk[]] = [[], []];
    for (let grew = true; grew;) {
      grew = false;
      for (const side of [0, 1] as const) {
        const hunk = sides[side][next[side] ?? 0];
        if (hunk === undefined || hunk.start > end || (hunk.start === end && end > start && taken[side].length > 0)) continue;
        taken[side].push(hunk);
        next[side] = (next[side] ?? 0) + 1;
        end = Math.max(end, hunk.end);
        grew = true;
      }
    }
    const [mine, other] = taken.map((hunks) => replaced(base, hunks, start, end)) as [string[], string[]];
    merged.push(settled(base.slice(start, end), mine, other, taken));
    at = end;
  }
  merged.push({ type: 'clean', lines: base.slice(at) });
  return merged.filter((part) => part.type === 'conflict' || part.lines.length > 0);
}

function settled(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
  taken: readonly [Hunk[], Hunk[]],
): MergedLines {
  if (taken[0].length === 0 || isSame(ours, theirs)) return { type: 'clean', lines: theirs };
  if (taken[1].length === 0) return { type: 'clean', lines: ours };
  return { type: 'conflict', ours, base, theirs };
}

function replaced(base: readonly string[], hunks: readonly Hunk[], start: number, end: number): string[] {
  const lines: string[] = [];
  let at = start;
  for (const hunk of hunks) {
    lines.push(...base.slice(at, hunk.start), ...hunk.lines);
    at = hunk.end;
  }
  return [...lines, ...base.slice(at, end)];
}

function hunksOf(base: readonly string[], side: readonly string[]): Hunk[] {
  const hunks: Hunk[] = [];
  let at = 0;
  let open: { start: number; end: number; lines: string[] } | undefined;
  for (const { added, removed, value } of diffArrays([...base], [...side])) {
    if (!added && !removed) {
      at += value.length;
      open = undefined;
      continue;
    }
    if (open === undefined) {
      open = { start: at, end: at, lines: [] };
      hunks.push(open);
    }
    if (removed) {
      at += value.length;
      open.end = at;
    } else open.lines.push(...value);
  }
  return hunks;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((line, index) => line === b[index]);
}
