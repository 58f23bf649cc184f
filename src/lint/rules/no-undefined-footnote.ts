import { didYouMean } from '../../model/nearest-name.ts';
import type { DocumentRule } from '../rule.ts';

export const noUndefinedFootnote = {
  id: 'no-undefined-footnote',
  summary: 'A footnote mark must have a footnote.',
  severity: 'warning',
  preset: 'recommended',
  documents: 'all',
  *checkDocument({ path, footnotes, undefinedFootnotes }) {
    const labels = footnotes.filter(({ definition }) => definition).map(({ label }) => label);
    for (const { label, span } of undefinedFootnotes) {
      yield {
        path,
        span,
        message: `There is no footnote \`[^${label}]\`, so the mark shows as it is written and what it promises is missing.`,
        hint: `Add \`[^${label}]: …\`, or take the mark away.${didYouMean(label, labels)}`,
      };
    }
  },
} as const satisfies DocumentRule;
