import type { Graph } from '../graph/graph.ts';
import type { Document } from '../model/document.ts';

/** Whose text is checked: primitives, and ordinary Markdown that was asked to be. */
export function lintedDocuments({ primitives, checkedDocuments }: Pick<Graph, 'primitives' | 'checkedDocuments'>): Document[] {
  return [...primitives, ...checkedDocuments];
}
