import { didYouMean } from '../../model/nearest-name.ts';
import type { Rule } from '../rule.ts';
import { directivesIn, isSuppressionForm, suppressionForms } from '../suppressions.ts';

export const validSuppression = {
  id: 'valid-suppression',
  summary: 'A suppression comment must be one that the linter reads.',
  severity: 'error',
  preset: 'recommended',
  *check(graph, { ruleIds }) {
    for (const document of [...graph.primitives, ...graph.checkedDocuments]) {
      for (const { form, formSpan, rules } of directivesIn(document)) {
        const { path } = document;
        if (!isSuppressionForm(form)) {
          yield {
            path,
            span: formSpan,
            message: `\`primitives-${form}\` is no comment that the linter knows, so it silences nothing.`,
            hint: didYouMean(form, suppressionForms).trim() || `Write \`primitives-\` and one of ${suppressionForms.join(', ')}.`,
          };
          continue;
        }
        for (const { id, span } of rules) {
          if (ruleIds.includes(id)) continue;
          yield {
            path,
            span,
            message: `There is no rule \`${id}\`, so the comment silences nothing.`,
            hint: didYouMean(id, ruleIds).trim() || '`primitives rules` lists the rules. A reason stands behind ` -- `.',
          };
        }
      }
    }
  },
} as const satisfies Rule;
