import type { FilePath } from '../model/file-path.ts';
import { linesIn, open } from '../arrivals/canonical-text.ts';
import type { CanonicalText } from '../arrivals/canonical-text.ts';
import { Labels, sameGap, sameLine } from '../arrivals/same-line.ts';
import type { SameTarget } from '../arrivals/same-line.ts';

/** How a text that should hold a primitive differs from it. */
export interface Difference {
  readonly type: 'changed' | 'ends-early' | 'link-broken' | 'link-elsewhere';
  /** In the body of the primitive, counted from 1. */
  readonly sourceLine: number;
  /** In the text, counted from 1; its last line where it ends early. */
  readonly line: number;
  readonly expected: string;
  /** `undefined` where nothing is left. */
  readonly found: string | undefined;
}

export interface Counterpart {
  readonly path: FilePath;
  readonly text: CanonicalText;
}

/** The text that holds most of a primitive, if any holds a fair part of it; any part will do where the file is made of it. */
export function counterpartOf(
  source: CanonicalText,
  candidates: readonly Counterpart[],
  isMadeOfIt: (path: FilePath) => boolean = () => false,
): Counterpart | undefined {
  const said = linesIn(source);
  let best: Counterpart | undefined;
  let most = 0;
  for (const candidate of candidates) {
    const there = linesIn(candidate.text);
    const shared = [...said].filter((line) => there.has(line)).length;
    if (shared > most && (shared * 4 >= said.size || isMadeOfIt(candidate.path))) [best, most] = [candidate, shared];
  }
  return best;
}

/** The first place where a text stops to say what a primitive says; `undefined` where it says all of it. */
export function differenceIn(
  source: CanonicalText,
  { lines, gaps, numbers, deadLinks }: CanonicalText,
  sameTarget: SameTarget,
): Difference | undefined {
  const start = likelyStart(source.lines, lines, sameTarget);
  const labels = new Labels();
  for (const [index, expected] of source.lines.entries()) {
    const at = start + index;
    const found = at < 0 ? undefined : lines[at];
    const isApart = index === 0 || sameGap(source.gaps[index], gaps[at]);
    if (found !== undefined && isApart && sameLine(expected, index === 0 ? found.trimStart() : found, labels, sameTarget)) continue;
    const line = numbers[Math.min(Math.max(at, 0), lines.length - 1)] ?? 1;
    const place = {
      sourceLine: source.numbers[index] ?? 1,
      line,
      expected: shown(expected),
      found: found === undefined ? undefined : shown(found),
    };
    if (found === undefined) return { type: at < 0 ? 'changed' : 'ends-early', ...place };
    if (isApart && sameLine(withoutTargets(expected), withoutTargets(found), new Labels(), sameTarget)) {
      return { type: deadLinks.some((link) => link.line === line) ? 'link-broken' : 'link-elsewhere', ...place };
    }
    return { type: 'changed', ...place };
  }
  return undefined;
}

/** Where most lines of the source stand in the text, were they all there. */
function likelyStart(source: readonly string[], lines: readonly string[], sameTarget: SameTarget): number {
  const places = new Map<string, number[]>();
  lines.forEach((line, index) => places.set(line, [...(places.get(line) ?? []), index]));
  const votes = new Map<number, number>();
  source.forEach((line, index) => {
    // A format may have written a mark in its own way.
    const rewritten = (): number[] => lines.flatMap((other, at) => (sameLine(line, other, new Labels(), sameTarget) ? [at] : []));
    const found = places.get(line) ?? (line.includes(open) ? rewritten() : []);
    if (found.length > 3) return;
    // What stands first has not been moved by what is missing behind it.
    for (const at of found) votes.set(at - index, (votes.get(at - index) ?? 0) + 1 / (index + 1));
  });
  return [...votes].reduce((best, vote) => (vote[1] > best[1] ? vote : best), [0, 0] as [number, number])[0];
}

/** The text with the words of links and without what they lead to. */
function withoutTargets(line: string): string {
  return line
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\uE000f([^\uE001]*)\uE001/gu, '$1')
    .replace(/\uE000>[^\uE001]*\uE001/gu, '');
}

/** Marks as people write what they stand for. */
function shown(line: string): string {
  return line.replace(/\uE000h\d\uE001/gu, '').replace(/\uE000(.)([^\uE001]*)\uE001/gu, (_, kind: string, value: string) => {
    if (kind === 't') return `#tool:${value}`;
    if (kind === 'f') return `#file:${value}`;
    return kind === 'v' ? `\${input:${value}}` : value;
  });
}
