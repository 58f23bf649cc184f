import { glyphsOf } from './visible-text.ts';

/** One line of at most so many columns, cut off with `…`; filled up with blanks where a column follows. */
export function fitted(line: string, width: number, fill = false): string {
  const text = fill ? line : line.trimEnd();
  const glyphs = glyphsOf(text);
  const total = glyphs.reduce((sum, glyph) => sum + glyph.width, 0);
  if (total <= width) return fill ? text + ' '.repeat(width - total) : text;
  let kept = '';
  let columns = 0;
  for (const glyph of glyphs) {
    if (columns + glyph.width > width - 1) break;
    kept += glyph.text;
    columns += glyph.width;
  }
  const cut = `${fill ? kept : kept.trimEnd()}…`;
  return fill ? cut + ' '.repeat(Math.max(0, width - columns - 1)) : cut;
}
