import { likeStatements, nameOfStatement, statementsOfMemory } from '../memory-pile.ts';
import type { LikeStatements } from '../memory-pile.ts';
import type { GraphRule } from '../rule.ts';

const differences: Readonly<Record<NonNullable<LikeStatements['difference']>, string>> = {
  negation: 'one of the two says not to',
  numbers: 'their numbers differ',
  code: 'they name different code',
  antonym: 'one has the opposite of a word of the other',
};

export const noContradictingMemory = {
  id: 'no-contradicting-memory',
  summary: 'Memory that is read together must not say one thing and its opposite.',
  severity: 'warning',
  preset: 'recommended',
  ingredients: (document) => {
    if (document.kind === 'memory') statementsOfMemory(document);
  },
  *check(graph) {
    for (const { first, second, difference, example } of likeStatements(graph)) {
      const isPlain = difference === 'negation' || difference === 'numbers';
      if (difference === undefined || !first.isEntry || !second.isEntry) continue;
      yield {
        path: second.path,
        span: second.span,
        ...(isPlain ? {} : { severity: 'info' as const }),
        message: `This reads like ${nameOfStatement(first, second.path)}, but ${differences[difference]}${example === undefined ? '' : `, and both are loaded for \`${example}\``}: if they speak of the same, models follow either.`,
        hint: 'Retire the one that no longer holds, or write into both where each of them holds.',
        related: [{ path: first.path, span: first.span, message: 'The other is here.' }],
      };
    }
  },
} as const satisfies GraphRule;
