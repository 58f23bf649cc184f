import type { Graph } from '../graph/graph.ts';
import type { FilePath } from '../model/file-path.ts';

/** What builds write in another way: links, mentions, variables. */
const rewritten = /\]\(|#(?:file|tool):|\$\{|<|\{\{/;

/**
 * Whether a built file holds what a primitive says, and not only a link to it: the longest of the lines that builds leave as they
 * are. A primitive that says nothing is nowhere, and one of which every line is rewritten is taken to be there.
 */
export function holdsText(graph: Graph, primitive: FilePath, text: string): boolean {
  const document = graph.documents.get(primitive);
  const lines = document?.text.slice(document.bodyStart).split(/\r\n?|\n/) ?? [];
  const written = lines.map((line) => line.trim()).filter((line) => line !== '');
  if (document !== undefined && written.length === 0) return false;
  const [longest] = written.filter((line) => !rewritten.test(line)).toSorted((a, b) => b.length - a.length);
  return longest === undefined || text.includes(longest);
}

/** Whether a text that a limit has cut still has the end of a primitive. */
export function holdsEnd(graph: Graph, primitive: FilePath, text: string): boolean {
  const last = graph.documents
    .get(primitive)
    ?.text.trimEnd()
    .split(/\r\n?|\n/)
    .at(-1)
    ?.trim();
  return last !== undefined && text.includes(last);
}
