import type { Span } from '../model/span.ts';
import type { TextEdit } from '../model/text-edits.ts';

/** Takes a part of a text away, with its line when it is alone there. */
export function removalOf(text: string, { start, end }: Span): TextEdit[] {
  const before = /[ \t]*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  const lineEnd = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(end))?.[0].length;
  const startsLine = start - before === 0 || text[start - before - 1] === '\n';
  const span = startsLine && lineEnd !== undefined ? { start: start - before, end: end + lineEnd } : { start: start - before, end };
  return [{ span, text: '' }];
}
