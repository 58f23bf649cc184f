import { isPlaceholder } from '../../graph/link-target.ts';
import type { Graph, LinkEdge } from '../../graph/graph.ts';
import { baseNameOf, folderOf, relativePath } from '../../model/file-path.ts';
import type { FilePath } from '../../model/file-path.ts';
import { nearestName } from '../../model/nearest-name.ts';
import type { Rule } from '../rule.ts';

export const noBrokenLink = {
  id: 'no-broken-link',
  summary: 'Links must lead to a file or folder that exists.',
  severity: 'error',
  *check(graph) {
    for (const edge of graph.edges) {
      if (edge.type !== 'links-to' || edge.target.type !== 'missing') continue;
      const { reference, target } = edge;
      const placeholder = isPlaceholder(reference.href);
      yield {
        path: edge.from,
        span: reference.hrefSpan,
        ...(placeholder ? { severity: 'info' as const } : {}),
        message: placeholder
          ? `Link target \`${reference.href}\` looks like a placeholder, but agents read it as a link to \`${target.path}\`, which does not exist.`
          : `Link target \`${target.path}\` does not exist, so agents that follow the link find nothing.`,
        hint: placeholder ? 'Put the example into a code span.' : whatToDo(graph, edge, target.path),
      };
    }
  },
} as const satisfies Rule;

function whatToDo(graph: Graph, { from, reference }: LinkEdge, target: FilePath): string {
  const written = reference.href.replace(/[?#].*$/s, '');
  const folder = folderOf(from);
  const fromRoot = written.replace(/^\.?\//, '');
  if (graph.paths.hasFile(fromRoot) || graph.paths.hasFolder(fromRoot)) {
    return `\`${fromRoot}\` exists from the repository root. Links start at the file's own folder: write \`${relativePath(folder, fromRoot)}\`.`;
  }
  const sameName = graph.paths.filesNamed(baseNameOf(target));
  const sameFolder = sameName.find((path) => folderOf(path) === folderOf(target));
  if (sameFolder !== undefined) return `\`${sameFolder}\` differs only in case. Write it as the file is named.`;
  const [only, ...others] = sameName;
  if (only !== undefined) {
    const more = others.length === 0 ? '' : ` (and ${others.length} more of that name)`;
    return `\`${only}\`${more} has that name. Did you mean \`${relativePath(folder, only)}\`?`;
  }
  const neighbours = graph.paths.sources.filter((path) => folderOf(path) === folderOf(target));
  const nearest = nearestName(baseNameOf(target), neighbours.map(baseNameOf));
  if (nearest === undefined) return 'Create the file, or point the link at an existing one.';
  const path = folderOf(target) === '' ? nearest : `${folderOf(target)}/${nearest}`;
  return `Did you mean \`${relativePath(folder, path)}\`?`;
}
