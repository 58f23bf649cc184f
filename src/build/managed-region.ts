import type { Document } from '../model/document.ts';
import type { FilePath } from '../model/file-path.ts';
import { lineEndingOf } from '../model/line-ending.ts';
import { covers } from '../model/span.ts';
import type { Span } from '../model/span.ts';

const startMarker = '<!-- primitives:start -->';
const endMarker = '<!-- primitives:end -->';

/** Reads Markdown as the rest of the run does. */
export type ParseMarkdown = (path: FilePath, text: string) => Document;

/** What a file that was written by hand leaves to a build. */
export type Region =
  | { readonly type: 'none' }
  /** Between the markers. */
  | { readonly type: 'region'; readonly span: Span }
  /** Says what is wrong with the markers, as a sentence. */
  | { readonly type: 'broken'; readonly why: string };

/** Whether a file can have a region by its name. */
export function isMarkdown(path: FilePath): boolean {
  return /\.(?:md|mdc|markdown)$/i.test(path);
}

/**
 * The region of a text: one start marker and one end marker behind it, each a comment of its own outside of quotes, lists and
 * code. Markers in code spans are talk about markers.
 */
export function regionIn(path: FilePath, text: string, parse: ParseMarkdown): Region {
  if (!/<!-- primitives:(?:start|end) -->/.test(text)) return { type: 'none' };
  const { comments, fences, codeSpans } = parse(path, text);
  const inSpan = (place: Span): boolean => codeSpans.some(({ span }) => covers(span, place));
  const places = (marker: string): Span[] => placesOf(text, marker).filter((place) => !inSpan(place));
  const starts = places(startMarker);
  const ends = places(endMarker);
  const all = [...starts, ...ends];
  if (all.length === 0) return { type: 'none' };
  if (all.some((place) => fences.some(({ span }) => covers(span, place)))) return broken('A marker stands in a code block');
  const isComment = (place: Span): boolean =>
    comments.some(({ span, topLevel }) => topLevel && span.start === place.start && span.end === place.end);
  if (!all.every(isComment)) return broken('A marker stands in a quote, a list, code or other HTML');
  const [start] = starts;
  const [end] = ends;
  if (start === undefined) return broken('The start marker is missing');
  if (end === undefined) return broken('The end marker is missing');
  if (starts.length > 1) return broken('The start marker is there twice');
  if (ends.length > 1) return broken('The end marker is there twice');
  if (end.start < start.end) return broken('The end marker stands before the start marker');
  return { type: 'region', span: { start: start.end, end: end.start } };
}

function broken(why: string): Region {
  return { type: 'broken', why };
}

function placesOf(text: string, marker: string): Span[] {
  const places: Span[] = [];
  for (let start = text.indexOf(marker); start !== -1; start = text.indexOf(marker, start + 1)) {
    places.push({ start, end: start + marker.length });
  }
  return places;
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
