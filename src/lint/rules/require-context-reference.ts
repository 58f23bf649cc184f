import { isMarkdown } from '../../kinds.ts';
import type { GraphRule } from '../rule.ts';
import { isPlannable } from '../../graph/spec-form.ts';

export const requireContextReference = {
  id: 'require-context-reference',
  summary: 'A spec must link to the knowledge that it builds on.',
  severity: 'info',
  preset: 'strict',
  *check(graph) {
    const linking = new Set(
      graph.edges.flatMap((edge) =>
        edge.type === 'links-to' && 'path' in edge.target && edge.target.path !== edge.from && isMarkdown(edge.target.path)
          ? [edge.from]
          : [],
      ),
    );
    for (const spec of graph.primitives.filter(isPlannable)) {
      if (linking.has(spec.path)) continue;
      const [first] = spec.headings;
      yield {
        path: spec.path,
        span: first?.span ?? { start: spec.bodyStart, end: spec.bodyStart },
        message: 'The spec links to no memory, context or instructions: whoever gets a part of it starts from nothing.',
        hint: 'Add a section "Context References" with links to what was learned and decided before.',
      };
    }
  },
} as const satisfies GraphRule;
