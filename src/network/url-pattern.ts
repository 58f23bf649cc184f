/**
 * Whether a pattern covers an address. It covers what starts with it, up to a whole segment of the path; `*` stays inside
 * a segment, `**` crosses them. All ways through the pattern are followed side by side, so no pattern is slow.
 */
export function urlMatcher(patterns: readonly string[]): (url: string) => boolean {
  const compiled = patterns.map((pattern) => pattern.match(/\*{2,}|[^]/g) ?? []);
  return (url) => compiled.some((tokens) => isCovered(tokens, url));
}

function isCovered(tokens: readonly string[], url: string): boolean {
  const endsSegment = /^[/?]$/.test(tokens.at(-1) ?? '');
  let states = entered(tokens, [0]);
  for (let at = 0; states.size > 0; at += 1) {
    const character = url[at];
    if (states.has(tokens.length) && (endsSegment || character === undefined || character === '/' || character === '?')) return true;
    if (character === undefined) return false;
    const next: number[] = [];
    for (const state of states) {
      const token = tokens[state];
      if (token === character && token !== '*') next.push(state + 1);
      else if (token?.startsWith('**') === true || (token === '*' && !'/?#'.includes(character))) next.push(state);
    }
    states = entered(tokens, next);
  }
  return false;
}

/** The states, and those behind a star, which may stand for nothing. */
function entered(tokens: readonly string[], states: readonly number[]): Set<number> {
  const all = new Set(states);
  for (const state of all) if (tokens[state]?.startsWith('*') === true) all.add(state + 1);
  return all;
}
