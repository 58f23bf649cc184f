import { isPlaceholder } from '../../graph/link-target.ts';
import type { Graph, LinkEdge } from '../../graph/graph.ts';
import { encodePath } from '../../model/encode-path.ts';
import { baseNameOf, folderOf, relativePath } from '../../model/file-path.ts';
import type { FilePath } from '../../model/file-path.ts';
import { nearestName } from '../../model/nearest-name.ts';
import type { Rule } from '../rule.ts';

export const noBrokenLink = {
  id: 'no-broken-link',
  summary: 'Links must lead to a file or folder that exists.',
  severity: 'error',
  preset: 'recommended',
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
    return `\`${fromRoot}\` exists from the repository root. Links start at the file's own folder: write \`${linkTo(folder, fromRoot)}\`.`;
  }
  const sameName = graph.paths.filesNamed(baseNameOf(target));
  const otherCase = sameName.find((path) => path.toLowerCase() === target.toLowerCase());
  if (otherCase !== undefined) return `\`${otherCase}\` differs only in case: write \`${linkTo(folder, otherCase)}\`.`;
  const [first, ...others] = sameName;
  if (first !== undefined) {
    const more = others.length === 0 ? '' : ` It is one of ${sameName.length} files of that name.`;
    return `Did you mean \`${linkTo(folder, first)}\`?${more}`;
  }
  const neighbours = graph.paths.sources.filter((path) => folderOf(path) === folderOf(target) && path !== from);
  const nearest = nearestName(baseNameOf(target), neighbours.map(baseNameOf));
  if (nearest === undefined) return 'Create the file, or point the link at an existing one.';
  const path = folderOf(target) === '' ? nearest : `${folderOf(target)}/${nearest}`;
  return `Did you mean \`${linkTo(folder, path)}\`?`;
}

/** The path as a link destination. */
function linkTo(folder: FilePath, path: FilePath): string {
  return encodePath(relativePath(folder, path));
}
