import { splitOutsideBrackets } from '../graph/glob-braces.ts';
import type { Scope } from '../graph/graph.ts';
import { isClaudeRule } from '../kinds.ts';
import type { Document } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import type { TextEdit } from '../model/text-edits.ts';

/** Puts other globs in the place of one part of a list; `undefined` where the part does not stand in the text as it is read. */
export function editOfPart(document: Document, scope: Scope, index: number, text: string): TextEdit | undefined {
  const span = spanOfPart(document, scope, index);
  // In a quoted or plain scalar these end the value or start an escape.
  if (span === undefined || /['"\\#\n]/.test(text)) return undefined;
  // An item of a YAML list is one glob.
  if (isClaudeRule(document.path) && splitOutsideBrackets(text, ',').length > 1) return undefined;
  const place = isClaudeRule(document.path) ? (scope.partSpans[index] ?? span) : scope.span;
  return (index === 0 || isClaudeRule(document.path)) && !canStart(document, place, text) ? undefined : { span, text };
}

/** Takes one part out of a list, with the comma and the white space that join it to its neighbour. */
export function removalOfPart(document: Document, scope: Scope, index: number): TextEdit | undefined {
  const span = spanOfPart(document, scope, index) && scope.partSpans[index];
  const neighbour = scope.partSpans[index === 0 ? 1 : index - 1];
  if (span === undefined || neighbour === undefined) return undefined;
  const between = { start: Math.min(span.end, neighbour.end), end: Math.max(span.start, neighbour.start) };
  // A comment, or the quotes of an item, would be cut.
  if (/[^\s,-]/.test(document.text.slice(between.start, between.end))) return undefined;
  if (index > 0) return { span: { start: neighbour.end, end: span.end }, text: '' };
  const next = scope.parts.vscode[1]?.pattern ?? '';
  return isClaudeRule(document.path) || canStart(document, scope.span, next)
    ? { span: { start: span.start, end: neighbour.start }, text: '' }
    : undefined;
}

/** The part without quotes of its own; `undefined` where escapes or folding hide it. */
export function spanOfPart(document: Document, { parts, partSpans }: Scope, index: number): Span | undefined {
  const span = partSpans[index];
  const pattern = parts.vscode[index]?.pattern;
  if (span === undefined || pattern === undefined) return undefined;
  const written = document.text.slice(span.start, span.end);
  if (written === pattern) return span;
  const isQuoted = written === `'${pattern}'` || written === `"${pattern}"`;
  return isQuoted ? { start: span.start + 1, end: span.end - 1 } : undefined;
}

/** A value without quotes must not start with a character that means something to YAML. */
function canStart(document: Document, { start }: Span, text: string): boolean {
  return /^[\w.]/.test(text) || /['"]/.test(document.text[start] ?? '');
}
