import { webLinks } from '../../graph/web-address.ts';
import type { GraphRule } from '../rule.ts';

export const noDeadUrlAnchor = {
  id: 'no-dead-url-anchor',
  summary: 'The fragment of a link to the web must name a part of its page.',
  severity: 'warning',
  preset: 'recommended',
  needs: 'external',
  *check(graph) {
    if (graph.external === undefined) return;
    for (const { edge, address } of webLinks(graph)) {
      if (address.fragment === undefined) continue;
      if (graph.external.get(address.url)?.missingFragments.includes(address.fragment) !== true) continue;
      yield {
        path: edge.from,
        span: edge.reference.hrefSpan,
        message: `\`${address.url}\` has nothing named \`#${address.fragment}\`, so the link leads to the top of the page and the part that was meant is not found.`,
        hint: 'Take the fragment from the page as it is now, or drop it.',
      };
    }
  },
} as const satisfies GraphRule;
