import { likeStatements, nameOfStatement, statementsOfMemory } from '../memory-pile.ts';
import type { GraphRule } from '../rule.ts';

export const noSimilarMemory = {
  id: 'no-similar-memory',
  summary: 'Memory that is read together must not say the same twice.',
  severity: 'warning',
  preset: 'recommended',
  ingredients: (document) => {
    if (document.kind === 'memory') statementsOfMemory(document);
  },
  *check(graph) {
    for (const { first, second, difference, score, example } of likeStatements(graph)) {
      if (difference !== undefined) continue;
      yield {
        path: second.path,
        span: second.span,
        ...(first.isEntry && second.isEntry ? {} : { severity: 'info' as const }),
        message: `This says what ${nameOfStatement(first, second.path)} says (${Math.round(score * 100)} % alike)${example === undefined ? '' : `, and both are loaded for \`${example}\``}: it is paid for twice, and a correction of one leaves the other wrong.`,
        hint: 'Keep the better one with the ids and citations of both, and retire the other.',
        related: [{ path: first.path, span: first.span, message: 'The same is said here.' }],
      };
    }
  },
} as const satisfies GraphRule;
