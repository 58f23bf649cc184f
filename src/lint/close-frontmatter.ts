import { frontmatterKeys } from '../model/generated/frontmatter-keys.ts';
import type { FrontmatterKeys } from '../model/generated/frontmatter-keys.ts';
import { lineEndingOf } from '../model/line-ending.ts';
import type { TextEdit } from '../model/text-edits.ts';

export interface Closing {
  readonly edits: readonly TextEdit[];
  /** Every key is one that the kind knows, so none of them can be a line of the text. */
  readonly certain: boolean;
}

/** What people write for a closing line that is none. */
const almost = /^(?:[ \t]+-{3,}|-{4,}|-{2}|[\u2013\u2014]{1,3}|\.{3})[ \t]*$/;
const key = /^([A-Za-z][\w-]*)[ \t]*:(?:[ \t]|$)/;
/** Items, and what is indented: parts of the key above. */
const part = /^(?:-[ \t]|[ \t]+\S)/;

/**
 * Puts the closing line behind the last key of frontmatter that has none, or in the place of one that is not quite one.
 * The edit is of all that becomes frontmatter, since nothing of it stays the Markdown that it was. `undefined` where nobody can say where the keys end: they run into text without a blank line.
 */
export function closeFrontmatter(text: string, start: number, schema: FrontmatterKeys | undefined): Closing | undefined {
  const known = schema === undefined ? {} : frontmatterKeys[schema];
  const line = /[^\r\n]*(?:\r\n|\n|\r|$)/y;
  line.lastIndex = start;
  line.exec(text);
  let end = line.lastIndex;
  let certain = schema !== undefined;
  let keys = 0;
  /** Blank lines are only between keys when another key follows. */
  let blanks = 0;
  /** A comment belongs to the key below it; without one it is the first heading of the text. */
  let comment = false;
  while (line.lastIndex < text.length) {
    const at = line.lastIndex;
    const [whole = ''] = line.exec(text) ?? [];
    const content = whole.replace(/[\r\n]+$/, '');
    const name = key.exec(content)?.[1];
    if (content.trim() === '') {
      blanks += 1;
    } else if (content.startsWith('#') && (blanks === 0 || keys === 0)) {
      comment = true;
      continue;
    } else if (almost.test(content)) {
      return keys === 0
        ? undefined
        : { edits: [{ span: { start, end: at + content.length }, text: `${text.slice(start, at)}---` }], certain };
    } else if (name !== undefined && (blanks === 0 || keys === 0 || Object.hasOwn(known, name))) {
      keys += 1;
      certain &&= Object.hasOwn(known, name);
      blanks = 0;
      end = line.lastIndex;
    } else if (part.test(content) && (blanks === 0 || keys === 0)) {
      blanks = 0;
      end = line.lastIndex;
    } else if (blanks === 0) {
      if (!comment) return undefined;
      certain = false;
      break;
    } else break;
    if (content.trim() !== '') comment = false;
  }
  if (keys === 0) return undefined;
  const lineEnding = lineEndingOf(text);
  const before = /[\r\n]$/.test(text.slice(0, end)) ? '' : lineEnding;
  return { edits: [{ span: { start, end }, text: `${text.slice(start, end)}${before}---${lineEnding}` }], certain };
}
