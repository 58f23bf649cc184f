import { firstIndex } from './first-index.ts';

/** A half-open range of UTF-16 code units in the original text; both ends are 0-based offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where something points that is about a file as a whole. */
export const fileStart: Span = { start: 0, end: 0 };

/** A place as people read it: `line` and `column` are 1-based, `offset` is 0-based, all in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A `Span` whose ends carry line and column. */
export interface LocatedSpan {
  readonly start: Position;
  readonly end: Position;
}

/** Offsets at which each line starts. Lines end at LF, CRLF or a lone CR, as in CommonMark. */
export function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  const ending = /\r\n|\n|\r/g;
  while (ending.exec(text) !== null) starts.push(ending.lastIndex);
  return starts;
}

/** The lines of a text, without their ends. */
export function linesIn(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

/** 0-based index of the line that holds `offset`. */
export function lineAt(lineStarts: readonly number[], offset: number): number {
  return Math.max(0, firstIndex(lineStarts.length, (line) => (lineStarts[line] ?? 0) > offset) - 1);
}

/** Where the line starts that holds `offset`. */
export function lineStartAt(lineStarts: readonly number[], offset: number): number {
  return lineStarts[lineAt(lineStarts, offset)] ?? 0;
}

function position(lineStarts: readonly number[], offset: number): Position {
  const line = lineAt(lineStarts, offset);
  return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1, offset };
}

export function locate(lineStarts: readonly number[], span: Span): LocatedSpan {
  return { start: position(lineStarts, span.start), end: position(lineStarts, span.end) };
}

/** Order of what has a place: by its start, then by its end. */
export function byStart(a: { readonly span: Span }, b: { readonly span: Span }): number {
  return a.span.start - b.span.start || a.span.end - b.span.end;
}

/** Whether `outer` contains the whole of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans share a character, or one stands inside the other. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
