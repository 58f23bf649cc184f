import type { Document } from './document.ts';
import { covers } from './span.ts';
import type { Span } from './span.ts';

export const startMarker = '<!-- primitives:start -->';
export const endMarker = '<!-- primitives:end -->';

export function hasMarker(text: string): boolean {
  return text.includes(startMarker) || text.includes(endMarker);
}

/** What a file that was written by hand leaves to a build. */
export type Region =
  | { readonly type: 'none' }
  /** Between the markers. */
  | { readonly type: 'region'; readonly span: Span }
  /** Says what is wrong with the markers, as a sentence. */
  | { readonly type: 'broken'; readonly why: string };

/**
 * The region of a text: one start marker and one end marker behind it, each a comment of its own outside of quotes, lists and
 * code. Markers in code spans are talk about markers.
 */
export function regionOf({ text, comments, fences, codeSpans }: Pick<Document, 'text' | 'comments' | 'fences' | 'codeSpans'>): Region {
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
