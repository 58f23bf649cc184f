import { fitted } from './fitted.ts';
import { glyphsOf } from './visible-text.ts';

/** Columns. What a file says at more length than this is no line of a screen. */
const longest = 600;

/**
 * Parts of one entry, two blanks apart, on as few lines as hold them; further lines begin with so many blanks. Nothing is cut but what would
 * fill a screen by itself: a word that is too long stands alone.
 */
export function flowed(
  start: string,
  parts: readonly string[],
  { width, indent }: { readonly width: number; readonly indent: number },
): string[] {
  const lines: string[] = [];
  const margin = ' '.repeat(indent);
  let line = start;
  const isEmpty = (): boolean => line.trim() === '';
  const put = (text: string, gap: string): boolean => {
    const next = isEmpty() ? line + text : line + gap + text;
    if (!isEmpty() && columnsOf(next) > width) return false;
    line = next;
    return true;
  };
  const turn = (): void => {
    lines.push(line.trimEnd());
    line = margin;
  };
  for (const part of parts.map((each) => fitted(each.trim(), longest)).filter((each) => each !== '')) {
    if (isEmpty() ? indent + columnsOf(part) <= width && put(part, '') : put(part, '  ')) continue;
    if (!isEmpty() && indent + columnsOf(part) <= width) {
      turn();
      put(part, '');
      continue;
    }
    let gap = '  ';
    for (const word of part.split(' ')) {
      if (!put(word, gap)) {
        turn();
        put(word, '');
      }
      gap = ' ';
    }
  }
  return [...lines, line.trimEnd()];
}

export function columnsOf(text: string): number {
  return glyphsOf(text).reduce((sum, { width }) => sum + width, 0);
}
