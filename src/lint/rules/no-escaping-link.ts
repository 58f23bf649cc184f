import type { Rule } from '../rule.ts';

export const noEscapingLink = {
  id: 'no-escaping-link',
  summary: 'Links must stay inside the repository.',
  severity: 'error',
  preset: 'recommended',
  *check(graph) {
    for (const edge of graph.edges) {
      if (edge.type !== 'links-to' || edge.target.type !== 'outside') continue;
      yield {
        path: edge.from,
        span: edge.reference.hrefSpan,
        message: `Link target \`${edge.reference.href}\` lies outside the repository: nobody else has that file, and agents are kept from reading it.`,
        hint: 'Copy what is needed into the repository, or link to a public address.',
      };
    }
  },
} as const satisfies Rule;
