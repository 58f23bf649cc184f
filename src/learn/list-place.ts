import type { Heading } from '../model/document.ts';
import { lineStartAt } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import type { TextEdit } from '../model/text-edits.ts';
import type { LaidOutItem, List } from '../parse/list-layout.ts';
import type { EditableFile } from './editable-file.ts';

/** What stands under a heading of the document before any other heading, or before the first one. */
export interface OwnSection {
  readonly slug: string;
  readonly heading: Heading | undefined;
  /** Behind the heading. */
  readonly span: Span;
}

/** A section by its slug, `''` for what stands before the first heading. `undefined` where there is none. */
export function sectionIn({ document }: EditableFile, slug: string): OwnSection | undefined {
  const headings = document.headings.filter(({ topLevel }) => topLevel);
  const at = headings.findIndex((heading) => heading.slug === slug);
  const heading = headings[at];
  if (heading === undefined && slug !== '') return undefined;
  const end = headings[at + 1]?.span.start ?? document.text.length;
  return { slug, heading, span: { start: heading?.span.end ?? Math.min(document.bodyStart, end), end } };
}

/** The text of a section without its subsections, its heading with it: what a precondition is about. */
export function sectionText({ document }: EditableFile, { heading, span }: OwnSection): string {
  return document.text.slice(heading?.span.start ?? span.start, span.end).trimEnd();
}

/** The lists directly in a section. */
export function listsIn({ lists }: EditableFile, { span }: OwnSection): List[] {
  return lists.filter((list) => list.topLevel && list.span.start >= span.start && list.span.start < span.end);
}

/** How an item begins: the white space before it, its marker, and the column in which its text starts. */
interface ItemForm {
  readonly indent: string;
  /** With the space behind it. */
  readonly marker: string;
}

const plain: ItemForm = { indent: '', marker: '- ' };

/** The lines of an item, all but the first under the text of the first. */
function itemText({ indent, marker }: ItemForm, lines: readonly string[], lineEnding: string): string {
  const below = indent + ' '.repeat(marker.length);
  return lines.map((line, index) => (index === 0 ? indent + marker : below) + line).join(lineEnding);
}

function formOf({ document }: EditableFile, { span }: LaidOutItem): ItemForm {
  const { text, lineStarts } = document;
  const indent = text.slice(lineStartAt(lineStarts, span.start), span.start);
  const [, sign, space] = /^([-*+]|\d{1,9}[.)])( {1,4})(?=\S)/.exec(text.slice(span.start, span.start + 20)) ?? [];
  if (sign === undefined || space === undefined || !/^ {0,3}$/.test(indent))
    return { ...plain, indent: /^ {0,3}$/.test(indent) ? indent : '' };
  return { indent, marker: sign + space };
}

/** Whether blank lines stand between the items of a list; new ones get them too. */
function isLoose({ document }: EditableFile, { items }: List): boolean {
  return items.some((item, index) => {
    const next = items[index + 1];
    const between = next === undefined ? '' : document.text.slice(item.span.end, next.span.start);
    return (between.match(/\r\n|\n|\r/g)?.length ?? 0) > 1;
  });
}

function gapIn(file: EditableFile, list: List): string {
  return file.lineEnding.repeat(isLoose(file, list) ? 2 : 1);
}

/** A new item right before another one. */
export function itemBefore(file: EditableFile, list: List, next: LaidOutItem, lines: readonly string[]): TextEdit {
  const at = lineStartAt(file.document.lineStarts, next.span.start);
  return insertion(
    Math.max(at, file.document.text.startsWith('\uFEFF') ? 1 : 0),
    itemText(formOf(file, next), lines, file.lineEnding) + gapIn(file, list),
  );
}

/** A new item right behind another one. */
export function itemBehind(file: EditableFile, list: List, last: LaidOutItem, lines: readonly string[]): TextEdit {
  return insertion(behindBlanks(file, last.span.end), gapIn(file, list) + itemText(formOf(file, last), lines, file.lineEnding));
}

/** A new list at the end of a section. Its marker is another one where the list above would take the item for its own. */
export function itemInNewList(file: EditableFile, section: OwnSection, lines: readonly string[]): TextEdit {
  const { text } = file.document;
  const { lineEnding } = file;
  const above = listsIn(file, section).at(-1);
  const sign = above === undefined ? undefined : text[above.span.start];
  const item = itemText({ indent: '', marker: sign === '-' ? '* ' : '- ' }, lines, lineEnding);
  const end = section.span.start + text.slice(section.span.start, section.span.end).trimEnd().length;
  if (section.heading === undefined && end === section.span.start) {
    const rest = text.length > section.span.end ? lineEnding.repeat(2) : text.length > 0 ? '' : lineEnding;
    return insertion(section.span.end, item + rest);
  }
  return insertion(behindBlanks(file, end), lineEnding.repeat(2) + item);
}

/** A new section with one item at the end of a file. */
export function itemInNewSection(file: EditableFile, title: string, lines: readonly string[]): TextEdit {
  const { text } = file.document;
  const { lineEnding } = file;
  const end = text.trimEnd().length;
  const section = [`## ${title}`, '', itemText(plain, lines, lineEnding)].join(lineEnding);
  if (/^\uFEFF?\s*$/.test(text)) return insertion(text.length, section + lineEnding);
  return insertion(behindBlanks(file, end), lineEnding.repeat(2) + section);
}

/** What stands below the first line of an item, put right under its first paragraph. */
export function lineInItem(file: EditableFile, item: LaidOutItem, line: string): TextEdit | undefined {
  const { paragraph, span } = item;
  if (paragraph === undefined) return undefined;
  const column = textColumn(file, span);
  if (column === undefined) return undefined;
  return insertion(behindBlanks(file, paragraph.end), file.lineEnding + ' '.repeat(column) + line);
}

/** The column, from 0, in which the text of an item starts; a tab leads to the next multiple of four. */
function textColumn({ document }: EditableFile, span: Span): number | undefined {
  const { text, lineStarts } = document;
  const lineStart = lineStartAt(lineStarts, span.start);
  const indent = text.slice(lineStart, span.start).replace(/^\uFEFF/, '');
  const marker = /^(?:[-*+]|\d{1,9}[.)])[ \t]+/.exec(text.slice(span.start, span.start + 40));
  if (marker === null || !/^[ \t]*$/.test(indent)) return undefined;
  let column = 0;
  for (const character of indent + marker[0]) column += character === '\t' ? 4 - (column % 4) : 1;
  return column;
}

/** Behind the spaces at the end of a line. */
function behindBlanks({ document }: EditableFile, offset: number): number {
  const blanks = /^[ \t]*(?=[\r\n]|$)/.exec(document.text.slice(offset, offset + 1000));
  return offset + (blanks?.[0].length ?? 0);
}

function insertion(offset: number, text: string): TextEdit {
  return { span: { start: offset, end: offset }, text };
}
