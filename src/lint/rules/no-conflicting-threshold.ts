import type { GraphRule } from '../rule.ts';
import { documentsWith, ingredientsIn } from '../ingredients.ts';
import { grouped, groupsReadTogether, readTogether, readerOf } from '../text-groups.ts';

export const noConflictingThreshold = {
  id: 'no-conflicting-threshold',
  summary: 'Texts that are read together must not set different bounds for one thing.',
  severity: 'warning',
  preset: 'recommended',
  ingredients: ingredientsIn,
  *check(graph) {
    const all = documentsWith(graph, 'thresholds').flatMap(({ found }) => found);
    for (const alike of grouped(all, ({ key }) => key).values()) {
      if (alike.every(({ value }) => value === alike[0]?.value)) continue;
      for (const [first, ...others] of groupsReadTogether(graph, alike)) {
        const other = others.find(({ value }) => value !== first?.value);
        if (first === undefined || other === undefined) continue;
        const values = [...new Set(others.map(({ shown }) => shown))].filter((shown) => shown !== first.shown);
        const side = first.side === 'min' ? 'at least' : 'at most';
        const meeting = readTogether(graph, first, other);
        yield {
          path: first.path,
          span: first.span,
          message: `The bound for ${first.metric} is ${side} ${first.shown} here and ${values.join(' and ')} elsewhere. ${readerOf(first, other, meeting?.example)} may hold to either.`,
          hint: 'Keep one number, and link to it from the other places; or say what each is for.',
          related: others.map(({ path, span, shown }) => ({ path, span, message: `Here it is ${shown}.` })),
        };
      }
    }
  },
} as const satisfies GraphRule;
