import type { DocumentRule } from '../rule.ts';
import { itemsIn, isPlannable } from '../../graph/spec-form.ts';
import { vagueWordIn } from '../vague-words.ts';

export const requireMeasurableCriteria = {
  id: 'require-measurable-criteria',
  summary: 'A criterion must say how much is enough.',
  severity: 'info',
  preset: 'recommended',
  documents: 'primitives',
  kinds: ['spec'],
  *checkDocument(spec) {
    if (!isPlannable(spec)) return;
    for (const item of itemsIn(spec, 'criteria')) {
      const vague = vagueWordIn(item.text);
      if (vague === undefined) continue;
      yield {
        path: spec.path,
        span: { start: item.span.start + vague.start, end: item.span.start + vague.end },
        message: `The criterion says \`${vague.word}\` and no number, so two people may judge it differently.`,
        hint: 'Say what is measured and the bound: milliseconds, percent, or the test that must pass.',
      };
    }
  },
} as const satisfies DocumentRule;
