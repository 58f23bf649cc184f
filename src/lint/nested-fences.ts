import type { Document, Fence } from '../model/document.ts';
import type { Span } from '../model/span.ts';

/** A fence around fences that are as long as it is. */
export interface NestedFence {
  readonly fence: Fence;
  /** The run that closes it, and was meant for a fence in it. */
  readonly closing: Span;
  /** The run that was meant to close it, and opens a fence; `undefined` where a fence without a language makes that a guess. */
  readonly meant: Span | undefined;
  /** The longest run in it. */
  readonly longest: number;
}

interface Line {
  /** Number of quotes that it stands in. */
  readonly quotes: number;
  /** Of a line that opens or closes a fence. */
  readonly run: Span | undefined;
  readonly hasInfo: boolean;
}

interface Opening {
  readonly run: Span;
  readonly quotes: number;
  readonly length: number;
  /** Of the lines in it that belong to a fence: the longest run, and the first that closes. */
  longest: number;
  firstClosing: Span | undefined;
  hasFences: boolean;
}

/**
 * Fences that are closed by the closing line of a fence in them. Markdown does not nest fences of one length; an author who
 * thinks that it does writes pairs. So where all fence lines of a document pair up when those with a language open and
 * bare ones close, and by Markdown's own rule they do not, the author meant the pairs.
 */
export function nestedFences(document: Document): NestedFence[] {
  const { text, fences, problems } = document;
  if (!fences.some(({ contentSpan, marker }) => text.slice(contentSpan.start, contentSpan.end).includes(marker))) return [];
  const starts = new Map(fences.map((fence) => [fence.span.start, fence]));
  const wrapped = problems.find(({ code }) => code === 'wrapped-file')?.span.start;
  let isGuess = false;
  const found: NestedFence[] = [];
  const open: Opening[] = [];
  for (const { quotes, run, hasInfo } of linesIn(document)) {
    // With a quote end the fences in it, closed or not.
    if (quotes < (open[0]?.quotes ?? 0)) open.length = 0;
    if (run === undefined) continue;
    const top = open.at(-1);
    const length = run.end - run.start;
    const opening = { run, quotes, length, longest: 0, firstClosing: undefined, hasFences: false };
    if (top === undefined) {
      isGuess ||= !hasInfo;
      open.push(opening);
      continue;
    }
    if (quotes > top.quotes || text[run.start] !== text[top.run.start] || length < top.length) continue;
    if (hasInfo) {
      for (const outer of open) {
        outer.hasFences = true;
        outer.longest = Math.max(outer.longest, length);
      }
      if (open.length >= maxDepth) return [];
      open.push(opening);
      continue;
    }
    open.pop();
    for (const outer of open) {
      outer.longest = Math.max(outer.longest, length);
      outer.firstClosing ??= run;
    }
    const fence = starts.get(top.run.start);
    if (open.length > 0 || !top.hasFences || fence === undefined || top.firstClosing === undefined) continue;
    const closing = top.firstClosing;
    if (fence.span.start === wrapped || !fence.closed || closing.start < fence.contentSpan.end || fence.span.end < closing.end) continue;
    if (starts.get(run.start)?.language === '') found.push({ fence, closing, meant: run, longest: top.longest });
  }
  if (open[0]?.quotes === 0) return [];
  return found.map((nested) =>
    isGuess && nested.meant !== undefined && !isBlankBehind(text, nested.meant) ? { ...nested, meant: undefined } : nested,
  );
}

/** What a closing line has behind it, and an opening one seldom. */
function isBlankBehind(text: string, { end }: Span): boolean {
  return /^[^\r\n]*(?:\r\n|\n|\r|$)[ \t>]*(?:[\r\n]|$)/.test(text.slice(end, end + 200));
}

/** Deeper than anybody writes; keeps hostile text linear. */
const maxDepth = 8;

const parts = /^([ \t>]*)(`{3,}|~{3,})?([^\r\n]*)/;

function* linesIn({ text, lineStarts }: Document): Iterable<Line> {
  for (const [index, lineStart] of lineStarts.entries()) {
    const [, before = '', marker, info = ''] = parts.exec(text.slice(lineStart, lineStarts[index + 1])) ?? [];
    const start = lineStart + before.length;
    const run = marker === undefined || info.includes('`') ? undefined : { start, end: start + marker.length };
    yield { quotes: before.split('>').length - 1, run, hasInfo: info.trim() !== '' };
  }
}
