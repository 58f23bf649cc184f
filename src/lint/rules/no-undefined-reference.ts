import { nearestName } from '../../model/nearest-name.ts';
import type { DocumentRule } from '../rule.ts';

export const noUndefinedReference = {
  id: 'no-undefined-reference',
  summary: 'A link that names a label must have a definition of it.',
  severity: 'warning',
  preset: 'recommended',
  documents: 'all',
  *checkDocument({ path, references, undefinedReferences }) {
    const labels = references.filter(({ form }) => form === 'definition').map(({ text }) => text);
    for (const { label, span } of undefinedReferences) {
      const nearest = nearestName(label, labels);
      yield {
        path,
        span,
        message: `Nothing defines \`[${label}]\`, so this is no link: it shows with its brackets, and agents are led nowhere.`,
        hint: nearest === undefined ? `Add \`[${label}]: …\` with the target.` : `Did you mean \`[${nearest}]\`?`,
      };
    }
  },
} as const satisfies DocumentRule;
