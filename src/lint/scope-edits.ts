import type { Graph, Scope } from '../graph/graph.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Span } from '../model/span.ts';
import type { TextEdit } from '../model/text-edits.ts';

/** Puts other globs in the place of one part of a list; `undefined` where the part does not stand in the text as it is read. */
export function editOfPart(graph: Graph, path: FilePath, scope: Scope, index: number, text: string): TextEdit | undefined {
  const span = spanOfPart(graph, path, scope, index);
  // In a quoted or plain scalar these end the value or start an escape.
  if (span === undefined || /['"\\#\n]/.test(text)) return undefined;
  return index === 0 && !canStart(graph, path, scope, text) ? undefined : { span, text };
}

/** Takes one part out of a list, with the comma and the white space that join it to its neighbour. */
export function removalOfPart(graph: Graph, path: FilePath, scope: Scope, index: number): TextEdit | undefined {
  const span = spanOfPart(graph, path, scope, index);
  const neighbour = scope.partSpans[index === 0 ? 1 : index - 1];
  if (span === undefined || neighbour === undefined) return undefined;
  if (index > 0) return { span: { start: neighbour.end, end: span.end }, text: '' };
  const next = scope.parts.vscode[1]?.pattern ?? '';
  return canStart(graph, path, scope, next) ? { span: { start: span.start, end: neighbour.start }, text: '' } : undefined;
}

/** `undefined` where escapes or folding hide the part. */
export function spanOfPart(graph: Graph, path: FilePath, { parts, partSpans }: Scope, index: number): Span | undefined {
  const span = partSpans[index];
  const isAsWritten = span !== undefined && graph.documents.get(path)?.text.slice(span.start, span.end) === parts.vscode[index]?.pattern;
  return isAsWritten ? span : undefined;
}

/** A list without quotes must not start with a character that means something to YAML. */
function canStart(graph: Graph, path: FilePath, { span }: Scope, text: string): boolean {
  return /^[\w.]/.test(text) || /['"]/.test(graph.documents.get(path)?.text[span.start] ?? '');
}
