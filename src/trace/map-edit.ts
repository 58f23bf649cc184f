import type { Stretch } from '../build/text-origin.ts';
import type { Document } from '../model/document.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Span } from '../model/span.ts';

/** An edit of a source, in its offsets. */
export interface SourceEdit {
  readonly of: FilePath;
  readonly span: Span;
  /** In LF. */
  readonly text: string;
}

export type Unmapped =
  /** Words of the build. */
  | 'made'
  /** Part of what the build rewrites: a destination, an anchor, a placeholder. */
  | 'rewritten'
  /** It could belong to one source or to the other. */
  | 'between'
  /** Something stands in the source there that the build leaves out. */
  | 'left-out';

/** A stretch where it stands in the text that all of them make. */
export interface PlacedStretch {
  readonly stretch: Stretch;
  readonly span: Span;
}

/** A text that a build writes, with where its pieces come from. */
export interface PlacedText {
  /** In LF. */
  readonly text: string;
  readonly places: readonly PlacedStretch[];
  readonly documents: ReadonlyMap<FilePath, Document>;
}

export function placedText(stretches: readonly Stretch[], documents: ReadonlyMap<FilePath, Document>): PlacedText {
  let text = '';
  const places = stretches.map((stretch): PlacedStretch => {
    const start = text.length;
    const raw =
      stretch.type === 'kept' ? (documents.get(stretch.of)?.text.slice(stretch.span.start, stretch.span.end) ?? '') : stretch.text;
    text += raw.replace(/\r\n?/g, '\n');
    return { stretch, span: { start, end: text.length } };
  });
  return { text, places, documents };
}

/** How far an edit is moved to find a place that says the same: beyond, its text repeats itself for pages. */
const MAX_SLIDE = 1000;

/** The edit of a source that makes a build write `text` in place of `span`. */
export function mapEdit(placed: PlacedText, span: Span, text: string): SourceEdit | Unmapped {
  if (span.start === span.end) return mapInsertion(placed, span.start, text);
  if (text !== '') return mapReplacement(placed, span, text);
  let first: Unmapped | undefined;
  for (const start of slides(placed.text, span)) {
    const mapped = mapReplacement(placed, { start, end: start + span.end - span.start }, '');
    if (typeof mapped === 'object') return mapped;
    first ??= mapped;
  }
  return first ?? 'made';
}

/** Starts of spans without which the text is the same: the given one, then those before it and behind it. */
function slides(text: string, { start, end }: Span): number[] {
  const starts = [start];
  for (let at = start; at > 0 && start - at < MAX_SLIDE && text[at - 1] === text[at - 1 + end - start]; at -= 1) starts.push(at - 1);
  for (let at = start; at + end - start < text.length && at - start < MAX_SLIDE && text[at] === text[at + end - start]; at += 1) {
    starts.push(at + 1);
  }
  return starts;
}

function mapReplacement({ places, documents }: PlacedText, { start, end }: Span, text: string): SourceEdit | Unmapped {
  const touched = places.filter(
    ({ span }) => (span.start < end && start < span.end) || (span.start === span.end && start < span.start && span.start < end),
  );
  const [first] = touched;
  const last = touched.at(-1);
  if (first === undefined || last === undefined || touched.some(({ stretch }) => stretch.type === 'made')) return 'made';
  const of = first.stretch.type === 'made' ? '' : first.stretch.of;
  const document = documents.get(of);
  let at: number | undefined;
  for (const { stretch, span } of touched) {
    if (stretch.type === 'made') return 'made';
    // Pieces of two sources, or of one in another order, are no passage of one source.
    if (document === undefined || stretch.of !== of || (at !== undefined && stretch.span.start !== at)) return 'between';
    at = stretch.span.end;
    if (stretch.type === 'kept') continue;
    if (span.start < start || end < span.end) return 'rewritten';
    if (stretch.text === '' && /[\r\n]/.test(document.text.slice(stretch.span.start, stretch.span.end))) return 'left-out';
  }
  if (document === undefined) return 'made';
  return { of, span: { start: sourceOffset(first, start, document), end: sourceOffset(last, end, document) }, text };
}

/** The offset in the source of an offset in the output; the ends of what was changed are those of what stood there. */
function sourceOffset({ stretch, span }: PlacedStretch, offset: number, { text }: Document): number {
  if (stretch.type === 'made') return 0;
  if (stretch.type === 'changed') return offset <= span.start ? stretch.span.start : stretch.span.end;
  if (!text.includes('\r')) return stretch.span.start + offset - span.start;
  let source = stretch.span.start;
  for (let left = offset - span.start; left > 0; left -= 1) source += text[source] === '\r' && text[source + 1] === '\n' ? 2 : 1;
  return source;
}

function mapInsertion(placed: PlacedText, at: number, text: string): SourceEdit | Unmapped {
  const sites = rotations(placed.text, at, text).map(({ start, rotated }) => ({ site: siteAt(placed, start), rotated }));
  const problems = sites.flatMap(({ site }) => (typeof site === 'string' ? [site] : []));
  // Before it or behind it: the text that a build writes is the same, and the source is not.
  if (problems.includes('left-out')) return 'left-out';
  const found = sites.flatMap(({ site, rotated }) =>
    typeof site === 'string'
      ? []
      : [{ isInside: site.isInside, edit: { of: site.of, span: { start: site.offset, end: site.offset }, text: rotated } }],
  );
  const inside = found.find(({ isInside }) => isInside);
  if (inside !== undefined) return inside.edit;
  const [first] = found;
  const problem = problems.find((one) => one !== 'made');
  if (first === undefined || problem !== undefined) return problem ?? 'made';
  const isOnePlace = found.every(({ edit }) => edit.of === first.edit.of && edit.span.start === first.edit.span.start);
  return isOnePlace ? first.edit : 'between';
}

interface Rotation {
  readonly start: number;
  readonly rotated: string;
}

/** Insertions that make the same text. */
function rotations(text: string, at: number, inserted: string): Rotation[] {
  const found: Rotation[] = [{ start: at, rotated: inserted }];
  let left = inserted;
  for (let start = at; start > 0 && at - start < MAX_SLIDE && text[start - 1] === left.at(-1); start -= 1) {
    left = left.slice(-1) + left.slice(0, -1);
    found.push({ start: start - 1, rotated: left });
  }
  let right = inserted;
  for (let start = at; start < text.length && start - at < MAX_SLIDE && text[start] === right[0]; start += 1) {
    right = right.slice(1) + right.slice(0, 1);
    found.push({ start: start + 1, rotated: right });
  }
  return found;
}

interface Site {
  readonly of: FilePath;
  readonly offset: number;
  readonly isInside: boolean;
}

function siteAt({ places, documents }: PlacedText, at: number): Site | Unmapped {
  const inside = places.find(({ span }) => span.start < at && at < span.end);
  if (inside !== undefined) {
    const { stretch } = inside;
    const document = stretch.type === 'made' ? undefined : documents.get(stretch.of);
    if (stretch.type !== 'kept') return stretch.type === 'made' ? 'made' : 'rewritten';
    return document === undefined ? 'made' : { of: stretch.of, offset: sourceOffset(inside, at, document), isInside: true };
  }
  if (places.some(({ stretch, span }) => span.start === at && span.end === at && stretch.type === 'changed')) return 'left-out';
  const before = places.find(({ span }) => span.end === at && span.start < at)?.stretch;
  const after = places.find(({ span }) => span.start === at && at < span.end)?.stretch;
  const end = before === undefined || before.type === 'made' ? undefined : { of: before.of, offset: before.span.end };
  const start = after === undefined || after.type === 'made' ? undefined : { of: after.of, offset: after.span.start };
  if (end !== undefined && start !== undefined && (end.of !== start.of || end.offset !== start.offset)) return 'between';
  const site = end ?? start;
  return site === undefined ? 'made' : { ...site, isInside: false };
}
