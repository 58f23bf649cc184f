import type { Span } from '../model/span.ts';

/** The first line of what a merge has left to be decided, in the form that git writes; `undefined` where there is none. */
export function mergeConflictIn(text: string): Span | undefined {
  const start = lineFrom(text, 0, '<<<<<<<');
  const middle = start === -1 ? -1 : lineFrom(text, start, '=======');
  if (middle === -1 || lineFrom(text, middle, '>>>>>>>') === -1) return undefined;
  return { start, end: start + '<<<<<<<'.length };
}

/** Where the next line stands that is this marker, alone or with a name behind it. */
function lineFrom(text: string, from: number, marker: string): number {
  for (let at = text.indexOf(marker, from); at !== -1; at = text.indexOf(marker, at + 1)) {
    const behind = text[at + marker.length];
    if ((at === 0 || text[at - 1] === '\n') && (behind === undefined || ' \r\n'.includes(behind))) return at;
  }
  return -1;
}
