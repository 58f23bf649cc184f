import type { Span } from '../model/span.ts';
import type { TextEdit } from '../model/text-edits.ts';

/** Takes a part of a text away, with its line when it is alone there. */
export function removalOf(text: string, { start, end }: Span): TextEdit[] {
  let from = start;
  while (text[from - 1] === ' ' || text[from - 1] === '\t') from -= 1;
  const lineEnd = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(end))?.[0].length;
  const startsLine = from === 0 || text[from - 1] === '\n';
  const span = startsLine && lineEnd !== undefined ? { start: from, end: end + lineEnd } : { start: from, end };
  return [{ span, text: '' }];
}
