import type { Graph } from '../graph/graph.ts';
import type { Document } from '../model/document.ts';
import type { FilePath } from '../model/file-path.ts';
import { covers } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import type { Change, Move, Relocation } from './change.ts';

/** Code spans that are the old path, among them what memory entries cite and where spec components stand. */
export function* codeSpanEdits(graph: Graph, move: Relocation): Iterable<Change> {
  const componentPaths = new Set(graph.edges.flatMap((edge) => (edge.type === 'implements' ? [`${edge.from}\0${edge.span.start}`] : [])));
  for (const { path, text, codeSpans } of graph.documents.values()) {
    for (const { value, span } of codeSpans) {
      // `path#symbol` and `path:L1-L2` cite a place in the file.
      const cited = value.replace(/(?:#[\w.$-]+|:L?\d+(?:-L?\d+)?)$/, '');
      const named = [value, cited].find((name) => meansMoved(graph, move, name, componentPaths.has(`${path}\0${span.start}`)));
      const at = named === undefined ? -1 : text.slice(span.start, span.end).indexOf(named);
      if (named === undefined || at === -1) continue;
      const start = span.start + at;
      yield { type: 'edit', path, span: { start, end: start + named.length }, text: move.after(named) };
    }
  }
}

/** A word without a slash is a path only where it can mean no other file. */
function meansMoved({ paths }: Graph, move: Relocation, name: string, isPath: boolean): boolean {
  const path = name.replace(/\/$/, '');
  if (move.moveOf(path) === undefined) return false;
  if (paths.hasFile(path)) return isPath || name.includes('/') || paths.filesNamed(name).length === 1;
  return paths.hasFolder(path) && name.includes('/');
}

/** Where the old path still stands once everything else is updated: in prose, code blocks, comments. */
export function* staleMentions(graph: Graph, move: Move, edited: ReadonlyMap<FilePath, readonly Span[]>): Iterable<Change> {
  if (!move.from.includes('/')) return;
  for (const document of graph.documents.values()) {
    const taken = [...(edited.get(document.path) ?? []), ...document.references.map(({ hrefSpan }) => hrefSpan)].toSorted(
      (a, b) => a.end - b.end,
    );
    let next = 0;
    for (const span of mentionsIn(document, move.from)) {
      while ((taken[next]?.end ?? Infinity) < span.end) next += 1;
      const other = taken[next];
      if (other !== undefined && covers(other, span)) continue;
      yield {
        type: 'notice',
        ruleId: 'mention-left-alone',
        severity: 'info',
        path: document.path,
        span,
        message: `The text still says \`${move.from}\`: only links, names and code spans that are exactly the path are updated.`,
        hint: `Write \`${move.to}\` if it means the file.`,
      };
    }
  }
}

function mentionsIn({ text }: Document, path: FilePath): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(path); at !== -1; at = text.indexOf(path, at + path.length)) {
    const end = at + path.length;
    if (!/[\w/.-]$/.test(text.slice(Math.max(0, at - 1), at)) && !/^[\w-]|^\.\w/.test(text.slice(end, end + 2)))
      spans.push({ start: at, end });
  }
  return spans;
}
