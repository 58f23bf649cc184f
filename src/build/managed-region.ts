import type { Document } from '../model/document.ts';
import type { FilePath } from '../model/file-path.ts';
import { lineEndingOf } from '../model/line-ending.ts';
import { endMarker, hasMarker, regionOf, startMarker } from '../model/managed-region.ts';
import type { Region } from '../model/managed-region.ts';
import type { Span } from '../model/span.ts';

/** Reads Markdown as the rest of the run does. */
export type ParseMarkdown = (path: FilePath, text: string) => Document;

/** Whether a file can have a region by its name. */
export function isMarkdown(path: FilePath): boolean {
  return /\.(?:md|mdc|markdown)$/i.test(path);
}

/** The region of a text, which is read for it only where a marker stands somewhere. */
export function regionIn(path: FilePath, text: string, parse: ParseMarkdown): Region {
  return hasMarker(text) ? regionOf(parse(path, text)) : { type: 'none' };
}

/** What stands in a region, as a build writes it: without blank lines around it, LF, one final newline. Empty for an empty one. */
export function regionText(text: string, { start, end }: Span): string {
  const inner = text
    .slice(start, end)
    .replaceAll('\r\n', '\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
  return inner.trim() === '' ? '' : `${inner}\n`;
}

/** The file with an empty region at its end, behind a blank line; with or without a final line end, as it was. */
export function withNewRegion(text: string): string {
  const eol = lineEndingOf(text);
  const written = text.replace(/^\uFEFF/, '');
  const gap = written === '' ? '' : /(?:^|\n)[ \t]*\r?\n$/.test(written) ? '' : written.endsWith('\n') ? eol : eol + eol;
  const last = written === '' || written.endsWith('\n') ? eol : '';
  return `${text}${gap}${startMarker}${eol}${endMarker}${last}`;
}

/** The file with another text in its region, in the line endings of the file. */
export function withRegion(text: string, { start, end }: Span, region: string): string {
  const inner = region === '' ? '\n' : `\n\n${region.trimEnd()}\n\n`;
  return text.slice(0, start) + inner.replaceAll('\n', lineEndingOf(text)) + text.slice(end);
}

/** An output without its frontmatter: that of a file with a region is written by hand. */
export function withoutFrontmatter(text: string): string {
  return text.replace(/^---\n[^]*?\n---\n+/, '');
}
