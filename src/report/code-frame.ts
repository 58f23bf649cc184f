import type { LocatedSpan } from '../model/span.ts';
import type { Paint } from './terminal.ts';
import { glyphsOf, isPlain } from './visible-text.ts';
import type { Glyph } from './visible-text.ts';

export interface FrameOptions {
  /** Columns for the whole frame. */
  readonly width: number;
  /** For the marks below the text. */
  readonly paint: Paint;
  /** For line numbers and the bar. */
  readonly dim: Paint;
}

/** A longer span is shown by its first lines. */
const maxLines = 3;
/** Room for a few characters, however narrow the terminal. */
const minRoom = 20;

/**
 * The lines that a span covers, each with marks below what it covers. Long lines are cut around the span, and no more of them
 * is read than can be shown. Empty when there is nothing to see, and for the start of the text, which stands for the file.
 */
export function codeFrame(text: string, { start, end }: LocatedSpan, { width, paint, dim }: FrameOptions): string[] {
  if (end.offset === 0) return [];
  const endsBefore = end.column === 1 && end.line > start.line ? 1 : 0;
  const last = Math.min(end.line - endsBefore, start.line + maxLines - 1);
  const gutter = String(last).length;
  const room = Math.max(minRoom, width - gutter - 3);
  // In code units; most characters take one, and what takes more leaves the line shorter than it might be.
  const reach = room * 2;
  const frame: string[] = [];
  let lineStart = start.offset - start.column + 1;
  for (let line = start.line; line <= last; line += 1) {
    const from = Math.max(start.offset, lineStart);
    // A byte order mark that nobody speaks of is not shown.
    const textStart = lineStart + (from > 0 && lineStart === 0 && text.startsWith('\uFEFF') ? 1 : 0);
    const shownFrom = wholeCharacter(text, Math.max(textStart, from - reach));
    const limit = wholeCharacter(text, Math.min(text.length, from + reach));
    const ending = /\r\n|\n|\r/.exec(text.slice(from, limit));
    const shownTo = ending === null ? limit : from + ending.index;
    const to = Math.max(from, Math.min(shownTo, end.offset));
    const isCutBefore = shownFrom > textStart;
    const isCutAfter = ending === null && shownTo < text.length;
    const whole = text.slice(shownFrom, shownTo);
    const shown =
      !isCutBefore && !isCutAfter && whole.length < room && isPlain(whole)
        ? { text: whole.trimEnd(), indent: from - shownFrom, marks: Math.max(1, to - from) }
        : fit({
            before: glyphsOf(text.slice(shownFrom, from)),
            marked: glyphsOf(text.slice(from, to)),
            after: glyphsOf(text.slice(to, shownTo)),
            isCutBefore,
            isCutAfter,
            room,
          });
    if (shown.text !== '') {
      frame.push(`${dim(`${String(line).padStart(gutter)} |`)} ${shown.text}`);
      frame.push(`${dim(`${' '.repeat(gutter)} |`)} ${' '.repeat(shown.indent)}${paint('^'.repeat(shown.marks))}`);
    }
    if (ending === null) break;
    lineStart = shownTo + ending[0].length;
  }
  return frame;
}

interface Line {
  readonly before: readonly Glyph[];
  readonly marked: readonly Glyph[];
  readonly after: readonly Glyph[];
  /** Whether the line goes on before `before`. */
  readonly isCutBefore: boolean;
  /** Whether it goes on after `after`. */
  readonly isCutAfter: boolean;
  readonly room: number;
}

/** The part of a line that fits: the start of what is marked, then what follows, with at least a quarter for what leads up to it. */
function fit({ before, marked, after, isCutBefore, isCutAfter, room }: Line): { text: string; indent: number; marks: number } {
  let [head, body, tail] = [before, marked, after];
  if (isCutBefore || isCutAfter || widthOf(before) + Math.max(1, widthOf(marked)) + widthOf(after) > room) {
    const budget = room - 2;
    body = fitting(marked, budget - Math.min(widthOf(before), budget >> 2));
    tail = body.length < marked.length ? [] : fitting(after, budget - widthOf(body) - Math.min(widthOf(before), budget >> 2));
    head = fitting(before.toReversed(), budget - widthOf(body) - widthOf(tail)).toReversed();
  }
  const opening = isCutBefore || head.length < before.length ? '…' : '';
  const closing = isCutAfter || body.length + tail.length < marked.length + after.length ? '…' : '';
  const text = [...head, ...body, ...tail].map((glyph) => glyph.text).join('');
  return {
    text: text.trim() === '' ? '' : `${opening}${text}${closing}`.trimEnd(),
    indent: opening.length + widthOf(head),
    marks: Math.max(1, widthOf(body)),
  };
}

function fitting(glyphs: readonly Glyph[], room: number): Glyph[] {
  let left = room;
  const stop = glyphs.findIndex(({ width }) => (left -= width) < 0);
  return stop === -1 ? [...glyphs] : glyphs.slice(0, stop);
}

function widthOf(glyphs: readonly Glyph[]): number {
  return glyphs.reduce((sum, { width }) => sum + width, 0);
}

/** The nearest offset that splits no surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset + 1 : offset;
}
