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

interface FenceLine {
  readonly run: Span;
  readonly hasInfo: boolean;
}

interface Opening {
  readonly line: FenceLine;
  readonly length: number;
  /** Of the lines in it that belong to a fence: the longest run, and the first that closes. */
  longest: number;
  firstClosing: FenceLine | undefined;
  hasFences: boolean;
}

const fenceLine = /^[ \t]*(`{3,}|~{3,})([^`\r\n]*)$/gm;

/**
 * Fences that are closed by the closing line of a fence in them. Markdown does not nest fences of one length; an author who
 * thinks that it does writes pairs. So where all fence lines of a document pair up when those with a language open and
 * bare ones close, and by Markdown's own rule they do not, the author meant the pairs.
 */
export function nestedFences({ text, fences, problems }: Document): NestedFence[] {
  if (!fences.some(({ contentSpan, marker }) => text.slice(contentSpan.start, contentSpan.end).includes(marker))) return [];
  const starts = new Map(fences.map((fence) => [fence.span.start, fence]));
  const wrapped = problems.find(({ code }) => code === 'wrapped-file')?.span.start;
  let isGuess = false;
  const found: NestedFence[] = [];
  const open: Opening[] = [];
  for (const line of linesIn(text)) {
    const top = open.at(-1);
    const length = line.run.end - line.run.start;
    if (top === undefined) {
      isGuess ||= !line.hasInfo;
      open.push({ line, length, longest: 0, firstClosing: undefined, hasFences: false });
      continue;
    }
    if (text[line.run.start] !== text[top.line.run.start] || length < top.length) continue;
    if (line.hasInfo) {
      for (const outer of open) {
        outer.hasFences = true;
        outer.longest = Math.max(outer.longest, length);
      }
      if (open.length >= maxDepth) return [];
      open.push({ line, length, longest: 0, firstClosing: undefined, hasFences: false });
      continue;
    }
    open.pop();
    for (const outer of open) {
      outer.longest = Math.max(outer.longest, length);
      outer.firstClosing ??= line;
    }
    const fence = starts.get(top.line.run.start);
    if (open.length > 0 || !top.hasFences || fence === undefined || top.firstClosing === undefined) continue;
    const closing = top.firstClosing.run;
    if (fence.span.start === wrapped || !fence.closed || closing.start < fence.contentSpan.end || fence.span.end < closing.end) continue;
    if (starts.get(line.run.start)?.language === '') found.push({ fence, closing, meant: line.run, longest: top.longest });
  }
  if (open.length > 0) return [];
  return found.map((nested) =>
    isGuess && nested.meant !== undefined && !isBlankBehind(text, nested.meant) ? { ...nested, meant: undefined } : nested,
  );
}

/** What a closing line has behind it, and an opening one seldom. */
function isBlankBehind(text: string, { end }: Span): boolean {
  return /^[^\r\n]*(?:\r\n|\n|\r|$)[ \t]*(?:[\r\n]|$)/.test(text.slice(end, end + 200));
}

/** Deeper than anybody writes; keeps hostile text linear. */
const maxDepth = 8;

function* linesIn(text: string): Iterable<FenceLine> {
  for (const { index, 0: line, 1: run = '', 2: info = '' } of text.matchAll(fenceLine)) {
    const start = index + line.indexOf(run);
    yield { run: { start, end: start + run.length }, hasInfo: info.trim() !== '' };
  }
}
