import { expandBraces, splitOutsideBrackets } from './glob-braces.ts';

/** More patterns than a pair of braces has in practice. */
const EXPANSIONS = 64;

/**
 * Whether every path that `narrow` matches is matched by `wide` too, in every dialect. Proved from the patterns alone, so
 * `false` where it holds for a reason that cannot be read off them.
 */
export function covers(wide: string, narrow: string): boolean {
  if (wide === narrow) return true;
  const wides = expandBraces(wide, EXPANSIONS)?.map(segmentsOf);
  const narrows = expandBraces(narrow, EXPANSIONS)?.map(segmentsOf);
  if (wides === undefined || narrows === undefined) return false;
  return narrows.every((inner) => wides.some((outer) => coversSegments(outer, inner)));
}

function segmentsOf(pattern: string): string[] {
  return splitOutsideBrackets(pattern, '/').map(({ text }) => text);
}

/** Row by row over the segments of `wide`: the starts of `narrow` that are covered so far. */
function coversSegments(wide: readonly string[], narrow: readonly string[]): boolean {
  let covered = [true, ...narrow.map(() => false)];
  for (const outer of wide) {
    const before = covered;
    covered = before.map((_, length) => {
      if (outer === '**') return before.slice(0, length + 1).includes(true);
      const inner = narrow[length - 1];
      return inner !== undefined && before[length - 1] === true && coversSegment(outer, inner);
    });
  }
  return covered.at(-1) === true;
}

function coversSegment(wide: string, narrow: string): boolean {
  if (narrow === '**') return false;
  if (wide === narrow || wide === '*') return true;
  const star = wide.indexOf('*');
  // One star, and names beside it that `narrow` has as well.
  if (star === -1 || star !== wide.lastIndexOf('*') || /[?[\]]/.test(wide + narrow)) return false;
  const [start, end] = [wide.slice(0, star), wide.slice(star + 1)];
  return narrow.length >= start.length + end.length && narrow.startsWith(start) && narrow.endsWith(end);
}
