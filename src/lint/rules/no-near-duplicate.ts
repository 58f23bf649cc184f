import { estimateTokens } from '../../model/estimate-tokens.ts';
import { placeOfMissingKey } from '../frontmatter-place.ts';
import { nearDuplicates } from '../near-duplicates.ts';
import type { GraphRule } from '../rule.ts';

export const noNearDuplicate = {
  id: 'no-near-duplicate',
  summary: 'Two primitives of one kind must not be nearly the same.',
  severity: 'warning',
  preset: 'strict',
  *check(graph) {
    for (const { primitive, original, share } of nearDuplicates(graph)) {
      const tokens = estimateTokens(primitive.text.slice(primitive.bodyStart));
      // `no-duplicate-instructions` says it.
      if (primitive.kind === 'instructions' && share === 1) continue;
      yield {
        path: primitive.path,
        span: placeOfMissingKey(primitive),
        message: `About ${Math.floor(share * 100)} % of the text, ${tokens} tokens in all, is that of \`${original.path}\`: which of the two is used is a matter of chance, and a change to one leaves the other behind.`,
        hint: 'Keep one of the two, or move what they share into a file that both link to.',
        cost: { type: 'repeated', tokens: Math.round(tokens * share) },
        related: [{ path: original.path, span: placeOfMissingKey(original), message: 'The text that it is like starts here.' }],
      };
    }
  },
} as const satisfies GraphRule;
