import type { Document, UnusualCharacter } from '../model/document.ts';
import { placesIn, within } from './place-in-document.ts';

/** How far a line is looked at. */
const window = 200;
/** Marks that open something on the line: what follows may be part of a link, a tag or code. */
const opener = /[[<`]/;
const plainWord = /^[\p{L}\p{M}\p{N}'’,;-]*$/u;
const deletable: ReadonlySet<UnusualCharacter['category']> = new Set(['zero-width', 'byte-order-mark', 'soft-hyphen']);

/**
 * Says whether a run can be deleted and nothing that is drawn, linked or run changes: it stands in a plain word of a paragraph.
 * Elsewhere it may keep a mark from being Markdown, or belong to a name.
 */
export function invisibleDeletion(document: Document): (run: UnusualCharacter) => boolean {
  const placeOf = placesIn(document);
  const isHeading = within(document.headings.map(({ span }) => span));
  const { text } = document;
  return ({ category, span: { start, end }, escaped }) => {
    if (escaped === true || !deletable.has(category) || placeOf(start) !== 'text' || isHeading(start)) return false;
    const before = /[^\r\n]*$/.exec(text.slice(Math.max(0, start - window), start))?.[0] ?? '';
    const after = /^[^\r\n]*/.exec(text.slice(end, end + window))?.[0] ?? '';
    if (opener.test(before) || /^(?: {4}|\t)/.test(before)) return false;
    if (!plainWord.test((/\S*$/.exec(before)?.[0] ?? '') + (/^\S*/.exec(after)?.[0] ?? ''))) return false;
    return /[\p{L}\p{M}\p{N}] ?$/u.test(before) && (/^[\p{L}\p{M}\p{N}]/u.test(after) || (!before.endsWith(' ') && /^\s*$|^ /.test(after)));
  };
}
