import type { LessonKind } from '../model/generated/schema-types.ts';

/** A lesson as it stands in a memory file. */
export interface NewEntry {
  readonly id: string;
  readonly kind: LessonKind;
  readonly text: string;
  readonly tags?: readonly string[];
  /** A day of the calendar: `2026-02-02`. */
  readonly date: string;
  readonly from?: readonly string[];
  readonly cites?: readonly string[];
  readonly review?: string;
  readonly expires?: string;
  readonly scope?: string;
}

/** Words on one line, single spaces between them. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Characters that no lesson needs, and that terminals or parsers obey. */
export function hasControls(text: string): boolean {
  return /[\p{Cc}\u2028\u2029\p{Cs}]/u.test(text);
}

/**
 * Text that stays text where it is put on a line behind other words: `<` outside of code would open a comment or a tag that
 * reaches beyond the line. Addresses in angle brackets stay.
 */
export function escapedLine(text: string): string {
  return outsideCode(oneLine(text), (words) => words.replace(/(?<!\\)<(?!https?:\/\/[^\s<>]*>)(?=[A-Za-z/!?])/g, '\\<'));
}

/** Runs of backticks pair with the next run of the same length, as in CommonMark 6.1; what has no partner is text. */
function outsideCode(text: string, change: (words: string) => string): string {
  let result = '';
  let from = 0;
  for (const opening of text.matchAll(/(?<![`\\])`+/g)) {
    if (opening.index < from) continue;
    const [marks] = opening;
    const start = opening.index + marks.length;
    const closing = new RegExp(`(?<!\`)\`{${marks.length}}(?!\`)`, 'g');
    closing.lastIndex = start;
    const end = closing.exec(text);
    if (end === null) continue;
    result += change(text.slice(from, opening.index)) + text.slice(opening.index, end.index + marks.length);
    from = end.index + marks.length;
  }
  return result + change(text.slice(from));
}

/** The first line of an entry, without the marker of its item. */
export function entryLine({ kind, text, tags = [] }: Pick<NewEntry, 'kind' | 'text' | 'tags'>): string {
  return [`**[${kind}]**`, escapedLine(text), ...tags.map((tag) => `#${tag}`)].join(' ');
}

/** The last comment of an entry. */
export function trailerComment(entry: Omit<NewEntry, 'kind' | 'text' | 'tags'>): string {
  const { id, date, from = [], cites = [], review, expires, scope } = entry;
  const values: readonly (readonly [string, string | undefined])[] = [
    ['from', from.join(',')],
    ['cites', cites.join(',')],
    ['review', review],
    ['expires', expires],
    ['scope', scope],
  ];
  const pairs = values.flatMap(([key, value]) => (value === undefined || value === '' ? [] : [`${key}=${value}`]));
  return `<!-- ${[id, date, ...pairs].join(' ')} -->`;
}

/** Whether a value can stand in a trailer: no spaces, and nothing that ends the comment. */
export function isTrailerValue(value: string): boolean {
  return /^[^\s<>{}]+$/.test(value) && !hasControls(value);
}

/** A text without its HTML comments. One without an end stays: it is none. */
export function withoutComments(text: string): string {
  let result = '';
  let from = 0;
  for (let start = text.indexOf('<!--'); start !== -1; start = text.indexOf('<!--', from)) {
    const end = text.indexOf('-->', start + 4);
    if (end === -1) break;
    result += `${text.slice(from, start)} `;
    from = end + 3;
  }
  return result + text.slice(from);
}

/** Offset behind the last word of a paragraph: before the comments and tags at its end. */
export function endOfWords(paragraph: string, { tags }: { readonly tags: boolean }): number {
  let end = paragraph.trimEnd().length;
  for (;;) {
    const head = paragraph.slice(0, end);
    // No tag is longer.
    const tag = tags ? /(?:^|\s)#\p{L}[\p{L}\p{N}_/-]*$/u.exec(head.slice(-200)) : null;
    const start = head.endsWith('-->') ? head.lastIndexOf('<!--') : tag === null ? -1 : end - tag[0].length;
    if (start === -1) return end;
    end = head.slice(0, start).trimEnd().length;
  }
}
