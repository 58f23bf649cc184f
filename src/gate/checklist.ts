import { verdictOf as decided } from '../artifacts/read-words.ts';
import type { Artifact } from '../artifacts/parse-artifact.ts';
import { covers } from '../model/span.ts';
import type { Document } from '../model/document.ts';
import { placeIn } from './reason.ts';
import type { Note } from './reason.ts';

/** An item of a checklist, and what has become of it. */
export interface CheckItem {
  /** On one line, and no more of it than a person reads. */
  readonly text: string;
  /** `open`: nobody has decided. A box that is ticked decides nothing where `PASS / FAIL` still stands. */
  readonly verdict: 'pass' | 'fail' | 'open';
  readonly place: Pick<Note, 'path' | 'span'>;
}

/** Sections of what is left for later, whose boxes are nobody's claim. */
const later = /\b(?:follow-?ups?|next steps?|future|limitations?|not included|out of scope|backlog|todo)\b/i;

/** The boxes of a document, and the items of lists that end in PASS or FAIL. */
export function checkItems({ document }: Pick<Artifact, 'document'>): CheckItem[] {
  const put = document.headings.filter(({ text }) => later.test(text)).map(({ sectionSpan }) => sectionSpan);
  const tasks = document.tasks.filter(({ span }) => !put.some((section) => covers(section, span)));
  const boxed = tasks.map(({ text, checked, span }): CheckItem => {
    const { said, verdict } = decided(text);
    return { text: brief(said), verdict: verdict ?? (checked ? 'pass' : isIssue(said) ? 'fail' : 'open'), place: placeIn(document, span) };
  });
  const bare = [
    ...document.text.slice(document.bodyStart).matchAll(/^[ \t]*[-*+][ \t]+(?![ \t]*\[[ xX]\])(?<item>.*\b(?:PASS|FAIL)\b.*?)\r?$/gm),
  ].flatMap((match) => {
    const { item = '' } = match.groups ?? {};
    const start = document.bodyStart + match.index + match[0].indexOf(item);
    const span = { start, end: start + item.length };
    const { said, verdict } = decided(item.trimEnd());
    if (verdict === undefined || isCode(document, span)) return [];
    return [{ text: brief(said), verdict, place: placeIn(document, span) }];
  });
  return [...boxed, ...bare].toSorted((a, b) => a.place.span.start.offset - b.place.span.start.offset);
}

/** More of an item is in its file. In UTF-16 code units. */
const longestItem = 400;

function brief(text: string): string {
  const line = text
    .slice(0, 4 * longestItem)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > longestItem ? `${line.slice(0, longestItem - 1)}…` : line;
}

/** What a review marks as wrong is decided: it is wrong until its box is ticked. */
function isIssue(text: string): boolean {
  return /^\W*issue\W*:/i.test(text);
}

function isCode({ fences, comments }: Document, span: { readonly start: number; readonly end: number }): boolean {
  return [...fences, ...comments].some((block) => covers(block.span, span));
}
