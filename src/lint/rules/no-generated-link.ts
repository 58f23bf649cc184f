import { linksInto } from '../../graph/link-edges.ts';
import { linkTo, retargeting } from '../retarget-link.ts';
import { folderOf } from '../../model/file-path.ts';
import type { GraphRule } from '../rule.ts';

export const noGeneratedLink = {
  id: 'no-generated-link',
  summary: 'A primitive must link to sources, not to what a build writes from them.',
  severity: 'warning',
  preset: 'recommended',
  *check(graph) {
    if (graph.generated.size === 0) return;
    for (const edge of linksInto(graph, (path) => graph.generated.has(path))) {
      if (edge.target.type !== 'file') continue;
      const { path } = edge.target;
      const sources = graph.generated.get(path);
      if (sources === undefined || graph.documents.get(edge.from)?.kind === 'document') continue;
      const [source, ...others] = sources.filter((known) => graph.paths.hasFile(known));
      const unsafeFix = source === undefined || others.length > 0 ? undefined : retargeting(graph, edge, source);
      yield {
        path: edge.from,
        span: edge.reference.hrefSpan,
        message: `\`${path}\` is written by the build: whoever follows the link and edits the file loses the change.`,
        hint:
          source === undefined || others.length > 0
            ? 'Link to the source that is meant.'
            : `Link to its source: \`${linkTo(folderOf(edge.from), source)}\`.`,
        ...(unsafeFix === undefined ? {} : { unsafeFix }),
      };
    }
  },
} as const satisfies GraphRule;
