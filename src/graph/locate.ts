import type { FilePath } from '../model/file-path.ts';
import { lineStartsOf, locate } from '../model/span.ts';
import type { LocatedSpan, Span } from '../model/span.ts';
import type { Graph } from './graph.ts';

const noText = lineStartsOf('');

/** Line and column of a span of one of the graph's documents; 1:1 for a file that could not be read. */
export function locateIn(graph: Graph, path: FilePath, span: Span): LocatedSpan {
  return locate(graph.documents.get(path)?.lineStarts ?? noText, span);
}
