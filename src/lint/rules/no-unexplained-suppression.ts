import type { DocumentRule } from '../rule.ts';
import { directivesIn, isSuppressionForm } from '../suppressions.ts';

export const noUnexplainedSuppression = {
  id: 'no-unexplained-suppression',
  summary: 'A suppression comment must name its rules and give a reason.',
  severity: 'warning',
  preset: 'strict',
  documents: 'all',
  *checkDocument(document) {
    for (const { form, span, rules, reason } of directivesIn(document)) {
      if (!isSuppressionForm(form) || form === 'enable' || (rules.length > 0 && reason !== '')) continue;
      yield {
        path: document.path,
        span,
        message:
          rules.length === 0
            ? 'The comment silences every rule, those of the next version too.'
            : 'Nobody can tell why this was silenced, and so nobody dares to remove it.',
        hint: rules.length === 0 ? 'Name the rules that are meant.' : 'Write the reason behind ` -- `, before the end of the comment.',
      };
    }
  },
} as const satisfies DocumentRule;
