import type { Document } from '../model/document.ts';
import { covers } from '../model/span.ts';
import type { Span } from '../model/span.ts';

/** What git writes before two sides that it could not merge, and between them. */
const marker = /^(?:<{7}(?= |\r?$)|={7}(?=\r?$)).*$/gm;

/** The first lines of merges that nobody has finished. Both sides can be read, and nobody can tell which one counts. */
export function conflictsIn({ text, fences }: Document): Span[] {
  const conflicts: Span[] = [];
  let start: Span | undefined;
  for (const { 0: line, index } of text.includes('<<<<<<<') ? text.matchAll(marker) : []) {
    if (line.startsWith('<')) start = { start: index, end: index + line.trimEnd().length };
    else if (start !== undefined) {
      conflicts.push(start);
      start = undefined;
    }
  }
  return conflicts.filter((span) => !fences.some((fence) => covers(fence.span, span)));
}
