import type { Graph } from '../graph/graph.ts';
import { instructionScope } from '../graph/instruction-scope.ts';
import type { FilePath } from '../model/file-path.ts';

/** What builds write in another way: links, mentions, variables. */
const rewritten = /\]\(|#(?:file|tool):|\$\{|<|\{\{/;

/**
 * What a built file brings of a primitive that it was built from: its text, the start of it where a limit ends the file before,
 * or no more than a link. Told by the longest of the lines that builds leave as they are; what has no such line is taken to be
 * there.
 */
export function arrivalIn(graph: Graph, primitive: FilePath, text: string, isCut: boolean): 'loaded' | 'cut' | 'offered' {
  const document = graph.documents.get(primitive);
  const known = graph.primitives.find(({ path }) => path === primitive);
  const isOnDemand = known?.kind === 'instructions' && instructionScope(graph, known).type === 'on-demand';
  const lines = document?.text.slice(document.bodyStart).split(/\r\n?|\n/) ?? [];
  const written = lines.map((line) => line.trim()).filter((line) => line !== '');
  if (document !== undefined && written.length === 0) return isOnDemand ? 'offered' : 'loaded';
  const [longest] = written.filter((line) => !rewritten.test(line)).toSorted((a, b) => b.length - a.length);
  const isThere = longest === undefined || text.includes(longest);
  if (!isCut) return isThere ? 'loaded' : 'offered';
  if (isThere) return text.includes(written.at(-1) ?? '') ? 'loaded' : 'cut';
  return isOnDemand ? 'offered' : 'cut';
}
