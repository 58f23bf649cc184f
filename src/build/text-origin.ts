import type { Document } from '../model/document.ts';
import type { FilePath } from '../model/file-path.ts';
import type { LineRange } from '../model/line-range.ts';
import { lineAt } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import type { TextEdit } from '../model/text-edits.ts';
import type { WrappedText } from '../runtimes/runtime.ts';

/** A piece of a text that a build writes. All pieces together, in LF, are the text. */
export type Stretch =
  /** As it stands in the source. */
  | { readonly type: 'kept'; readonly of: FilePath; readonly span: Span }
  /** What the build writes in place of `span`; with an empty text it leaves that out. */
  | { readonly type: 'changed'; readonly of: FilePath; readonly span: Span; readonly text: string }
  /** The build's own words. */
  | { readonly type: 'made'; readonly text: string };

/** Where a text that a build writes comes from. */
export interface TextOrigin {
  readonly stretches: readonly Stretch[];
  /** In the order of the text. Lines in none of them are the build's own. */
  readonly ranges: readonly LineRange[];
  /** The text that the stretches make, where the file holds it as a value in another format, and the line, from 0, it begins with. */
  readonly value?: { readonly text: string; readonly line: number };
}

/** The stretches of a part of a document after edits, without blank lines in front and without white space behind. */
export function stretchesOf(document: Document, span: Span, edits: readonly TextEdit[]): Stretch[] {
  const stretches = allStretches(document, span, edits);
  return trimmed(trimmed(stretches, document, 'start').toReversed(), document, 'end').toReversed();
}

/** The same, white space and all. */
export function allStretches(document: Document, span: Span, edits: readonly TextEdit[]): Stretch[] {
  const stretches: Stretch[] = [];
  let end = span.start;
  for (const edit of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    if (edit.span.start > end) stretches.push(kept(document, { start: end, end: edit.span.start }));
    stretches.push({ type: 'changed', of: document.path, span: edit.span, text: edit.text });
    end = edit.span.end;
  }
  if (span.end > end) stretches.push(kept(document, { start: end, end: span.end }));
  return stretches;
}

export function originOf(stretches: readonly Stretch[], documents: ReadonlyMap<FilePath, Document>): TextOrigin {
  return { stretches, ranges: rangesOf(stretches, documents) };
}

/** Where a file comes from that holds a text as a value: nobody knows when its lines do not stand there one by one. */
export function wrappedOrigin({ stretches, ranges }: TextOrigin, text: string, { line }: WrappedText): TextOrigin {
  if (line === undefined) return { stretches: [], ranges: [] };
  return { stretches, ranges: ranges.map((range) => ({ ...range, line: range.line + line })), value: { text, line } };
}

function kept({ path }: Document, span: Span): Stretch {
  return { type: 'kept', of: path, span };
}

function trimmed(stretches: readonly Stretch[], { text }: Document, side: 'start' | 'end'): Stretch[] {
  const result = [...stretches];
  for (const [index, stretch] of stretches.entries()) {
    const before = stretch.type === 'kept' ? text.slice(stretch.span.start, stretch.span.end) : stretch.text;
    const after = side === 'start' ? before.replace(/^[\r\n]+/, '') : before.trimEnd();
    const gone = before.length - after.length;
    if (gone > 0) result[index] = shortened(stretch, after, side === 'start' ? { start: gone, end: 0 } : { start: 0, end: gone });
    if (after !== '') break;
  }
  return result.filter((stretch) => stretch.type !== 'kept' || stretch.span.end > stretch.span.start);
}

function shortened(stretch: Stretch, text: string, gone: Span): Stretch {
  if (stretch.type !== 'kept') return { ...stretch, text };
  return { ...stretch, span: { start: stretch.span.start + gone.start, end: stretch.span.end - gone.end } };
}

/** How sure it is that a line of the output belongs to a line of a source. */
type Claim = { readonly of: FilePath; readonly from: number; readonly strength: number };

/**
 * The lines of the text that come from a source. A line made of several lines of sources belongs to the first that gives it a
 * character that is seen.
 */
function rangesOf(stretches: readonly Stretch[], documents: ReadonlyMap<FilePath, Document>): LineRange[] {
  const ranges: LineRange[] = [];
  let line = 1;
  let claim: Claim | undefined;
  const add = (of: FilePath, from: number, count: number): void => {
    const last = ranges.at(-1);
    if (last?.of === of && last.line + last.count === line && last.from + last.count === from) {
      ranges[ranges.length - 1] = { ...last, count: last.count + count };
    } else ranges.push({ line, count, of, from });
  };
  const raise = (next: Claim): void => {
    if (claim === undefined || next.strength > claim.strength) claim = next;
  };
  const endLine = (): void => {
    if (claim !== undefined) add(claim.of, claim.from, 1);
    claim = undefined;
    line += 1;
  };
  for (const stretch of stretches) {
    const document = stretch.type === 'made' ? undefined : documents.get(stretch.of);
    if (stretch.type === 'made' || document === undefined) {
      if (stretch.type !== 'kept') for (let ends = lineEnds(stretch.text); ends > 0; ends -= 1) endLine();
      continue;
    }
    const { lineStarts, text, path: of } = document;
    const { start, end } = stretch.span;
    const first = lineAt(lineStarts, start);
    const last = lineAt(lineStarts, end);
    if (stretch.type === 'changed') {
      for (const [index, part] of stretch.text.split(/\r\n?|\n/).entries()) {
        if (index > 0) endLine();
        // Lines that are put in belong to nobody; those that stand for others belong to them.
        if (part !== '' && (index === 0 || end > start))
          raise({ of, from: Math.min(first + index, last) + 1, strength: end > start ? 2 : 1 });
      }
      continue;
    }
    const seen = (from: number, to: number): number => (/\S/.test(text.slice(from, to)) ? 2 : 0);
    raise({ of, from: first + 1, strength: seen(start, Math.min(end, lineStarts[first + 1] ?? end)) });
    if (last === first) continue;
    endLine();
    if (last > first + 1) {
      add(of, first + 2, last - first - 1);
      line += last - first - 1;
    }
    const lastStart = lineStarts[last] ?? end;
    if (end > lastStart) raise({ of, from: last + 1, strength: seen(lastStart, end) });
  }
  if (claim !== undefined) endLine();
  return ranges;
}

function lineEnds(text: string): number {
  let ends = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) ends += 1;
  return ends;
}
