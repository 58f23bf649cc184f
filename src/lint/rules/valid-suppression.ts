import { didYouMean } from '../../model/nearest-name.ts';
import type { DocumentRule } from '../rule.ts';
import { directivesIn, isSuppressionForm, suppressionForms } from '../suppressions.ts';

export const validSuppression = {
  id: 'valid-suppression',
  summary: 'A suppression comment must be one that the linter reads.',
  severity: 'error',
  preset: 'recommended',
  documents: 'all',
  *checkDocument(document, { ruleIds }) {
    const { path } = document;
    for (const { form, wordSpan, rules } of directivesIn(document)) {
      if (!isSuppressionForm(form)) {
        const written = document.text.slice(wordSpan.start, wordSpan.end);
        const forms = suppressionForms.map((name) => `primitives-${name}`);
        yield {
          path,
          span: wordSpan,
          message: `\`${written}\` is no comment that the linter knows, so it silences nothing.`,
          hint: didYouMean(written, forms).trim() || `Write one of ${forms.join(', ')}.`,
        };
        continue;
      }
      const unknown = rules.filter(({ id }) => !ruleIds.includes(id));
      const [first] = unknown;
      if (first === undefined) continue;
      yield {
        path,
        span: first.span,
        message: `There is no rule ${unknown
          .slice(0, 3)
          .map(({ id }) => `\`${id}\``)
          .join(' or ')}, so the comment silences nothing${unknown.length === rules.length ? '' : ' for it'}.`,
        hint: didYouMean(first.id, ruleIds).trim() || '`primitives rules` lists the rules. A reason stands behind ` -- `.',
      };
    }
  },
} as const satisfies DocumentRule;
