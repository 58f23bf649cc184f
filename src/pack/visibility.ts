import type { Document } from '../model/document.ts';
import { didYouMean } from '../model/nearest-name.ts';
import { covers, locate } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import { UsageError } from '../model/usage-error.ts';

/** Who gets a bundle. A reviewer judges a change by its criteria alone, and a scout looks before anybody works. */
export type PackRole = 'implementer' | 'reviewer' | 'scout';

export const packRoles: readonly PackRole[] = ['implementer', 'reviewer', 'scout'];

/** What a text says of who may read a part of it: `<!-- visibility: implementer -->` below a heading is about its section. */
const visibilityMark = /^\s*visibility\s*:\s*(.*?)\s*$/is;

/** The parts of a document that are not for a role. Throws a `UsageError` for a role that does not exist: it would show what was meant to stay hidden. */
export function hiddenFrom(role: PackRole, document: Document): Span[] {
  return document.comments.flatMap(({ text, span }) => {
    const [, list] = visibilityMark.exec(text) ?? [];
    if (list === undefined) return [];
    const names = list.split(/[\s,]+/).filter((name) => name !== '');
    const unknown = names.find((name) => !packRoles.some((known) => known === name));
    if (unknown !== undefined || names.length === 0) {
      const { line, column } = locate(document.lineStarts, span).start;
      throw new UsageError(
        `${document.path}:${line}:${column}: \`visibility\` names ${unknown === undefined ? 'nobody' : `\`${unknown}\`, which is no role`}. Write one or more of ${packRoles.join(', ')}.${unknown === undefined ? '' : didYouMean(unknown, packRoles)}`,
      );
    }
    if (names.includes(role)) return [];
    const around = document.headings.findLast(({ sectionSpan }) => covers(sectionSpan, span));
    return [around?.sectionSpan ?? { start: document.bodyStart, end: document.text.length }];
  });
}

/** The text of a part of a document as a role may read it, without what a build has written there. */
export function shownTo(role: PackRole, document: Document, part: Span): string {
  let text = '';
  let from = part.start;
  const built = document.builtRegion === undefined ? [] : [document.builtRegion];
  for (const { start, end } of [...built, ...hiddenFrom(role, document)].toSorted((a, b) => a.start - b.start)) {
    if (end <= from || start >= part.end) continue;
    text += document.text.slice(from, Math.max(from, start));
    from = Math.max(from, end);
  }
  return text + document.text.slice(from, Math.max(from, part.end));
}
