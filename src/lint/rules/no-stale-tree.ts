import { drawnPaths, nearestNeighbour } from '../../graph/drawn-paths.ts';
import { lintedDocuments } from '../linted-documents.ts';
import type { GraphRule } from '../rule.ts';

export const noStaleTree = {
  id: 'no-stale-tree',
  summary: 'A drawn tree of files must show files that exist.',
  severity: 'info',
  preset: 'strict',
  *check(graph) {
    for (const document of lintedDocuments(graph)) {
      for (const { line, place, exists, isSure } of drawnPaths(graph, document)) {
        if (exists) continue;
        const nearest = nearestNeighbour(graph, place);
        yield {
          path: document.path,
          span: line.span,
          ...(document.kind === 'memory' && isSure ? { severity: 'warning' as const } : {}),
          message: `The tree shows \`${place}\`, which does not exist. Agents take the tree for the repository as it is.`,
          hint: nearest === undefined ? 'Correct the tree, or take the line away.' : `Did you mean \`${nearest}\`?`,
        };
      }
    }
  },
} as const satisfies GraphRule;
