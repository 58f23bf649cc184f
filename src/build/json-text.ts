import type { Node } from 'jsonc-parser';
import { lineEndingOf } from '../model/line-ending.ts';

/** How a JSON text is laid out: one level of indentation, and the line ending. */
export interface JsonLayout {
  readonly unit: string;
  readonly eol: string;
}

/** The layout of most of a text; two spaces and LF where it does not say. */
export function layoutOf(text: string): JsonLayout {
  return { unit: /^[ \t]+(?=["\]}/])/m.exec(text)?.[0] ?? '  ', eol: lineEndingOf(text) };
}

/** Prints a child; without an indentation on one line. */
export type PrintChild = (indent: string | undefined) => string;

/** The text with one more child at the end of an object or a list. Everything that was there stays, comments included. */
export function withChild(text: string, container: Node, print: PrintChild, { unit, eol }: JsonLayout): string {
  const open = container.offset + 1;
  const close = container.offset + container.length - 1;
  const base = indentAt(text, container.offset);
  const last = container.children?.at(-1);
  if (last === undefined) {
    const kept = text.slice(open, close).trimEnd();
    return splice(text, open, close, `${kept}${eol}${base}${unit}${print(base + unit)}${eol}${base}`);
  }
  const end = last.offset + last.length;
  if (!text.slice(open, last.offset).includes('\n')) return splice(text, end, end, `, ${print(undefined)}`);
  const next = afterTrivia(text, end);
  const comma = text[next] === ',';
  const indent = startsLine(text, last.offset) ? indentAt(text, last.offset) : base + unit;
  const at = restOfLine(text, comma ? next + 1 : end);
  const longer = splice(text, at, at, `${eol}${indent}${print(indent)}${comma ? ',' : ''}`);
  return comma ? longer : splice(longer, end, end, ',');
}

/** The text without a child, its comma, and the lines that only they stood on. Comments stay; nothing is left of white space alone. */
export function withoutChild(text: string, container: Node, child: Node): string {
  const { children = [] } = container;
  const index = children.indexOf(child);
  const start = child.offset;
  const end = start + child.length;
  const next = afterTrivia(text, end);
  const comma = text[next] === ',' ? next : undefined;
  const previous = children[index - 1];
  const commaBefore = previous === undefined ? undefined : afterTrivia(text, previous.offset + previous.length);

  const adjacent = comma !== undefined && isBlank(text.slice(end, comma));
  const stop = adjacent ? comma + 1 : end;
  const lineEnd = text.indexOf('\n', stop);
  const ownLine = startsLine(text, start) && lineEnd !== -1 && isBlank(text.slice(stop, lineEnd));
  const cuts: [number, number][] = [];
  if (ownLine) cuts.push([text.lastIndexOf('\n', start - 1) + 1, lineEnd + 1]);
  else cuts.push([start, adjacent ? afterSpaces(text, stop) : stop]);
  if (comma !== undefined && !adjacent) cuts.push([comma, comma + 1]);
  if (comma === undefined && commaBefore !== undefined) {
    const [first] = cuts;
    if (first !== undefined && !ownLine && isBlank(text.slice(commaBefore + 1, start))) first[0] = commaBefore;
    else cuts.push([commaBefore, commaBefore + 1]);
  }
  const shorter = cuts.toSorted(([a], [b]) => b - a).reduce((rest, [from, to]) => splice(rest, from, to, ''), text);
  const open = container.offset + 1;
  const close = container.offset + container.length - 1 - (text.length - shorter.length);
  return isBlank(shorter.slice(open, close)) ? splice(shorter, open, close, '') : shorter;
}

/** Whether nothing stands in an object or a list, not even a comment. */
export function isEmpty(text: string, { offset, length }: Node): boolean {
  return isBlank(text.slice(offset + 1, offset + length - 1));
}

export function splice(text: string, start: number, end: number, replacement: string): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

/** Where the next token stands: behind white space and comments. */
function afterTrivia(text: string, from: number): number {
  const trivia = /(?:\s|\/\/[^\n]*|\/\*[^]*?\*\/)*/y;
  trivia.lastIndex = from;
  trivia.exec(text);
  return trivia.lastIndex;
}

/** Behind the comments that stand on the line, when nothing else follows there. */
function restOfLine(text: string, from: number): number {
  const comments = /(?:[ \t]|\/\*[^\n]*?\*\/)*(?:\/\/[^\r\n]*)?(?=\r?\n)/y;
  comments.lastIndex = from;
  return comments.test(text) ? comments.lastIndex : from;
}

function afterSpaces(text: string, from: number): number {
  const spaces = /[ \t]*/y;
  spaces.lastIndex = from;
  spaces.exec(text);
  return spaces.lastIndex;
}

function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}

function startsLine(text: string, offset: number): boolean {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return start > 0 && isBlank(text.slice(start, offset));
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
