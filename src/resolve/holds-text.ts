import type { Graph } from '../graph/graph.ts';
import type { FilePath } from '../model/file-path.ts';

/** What builds write in another way: links, mentions, variables. */
const rewritten = /\]\(|#(?:file|tool):|\$\{|<|\{\{/;

/**
 * Whether a built file holds what a primitive says, and not only a link to it: the longest of the lines that builds leave as they
 * are. What has no such line is taken to be there.
 */
export function holdsText(graph: Graph, primitive: FilePath, text: string): boolean {
  const document = graph.documents.get(primitive);
  const lines = document?.text.slice(document.bodyStart).split(/\r\n?|\n/) ?? [];
  const [longest] = lines
    .map((line) => line.trim())
    .filter((line) => line !== '' && !rewritten.test(line))
    .toSorted((a, b) => b.length - a.length);
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
