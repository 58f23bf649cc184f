import type { GraphRule } from '../rule.ts';

export const noUnusedSuppression = {
  id: 'no-unused-suppression',
  summary: 'A suppression comment must silence a finding.',
  severity: 'warning',
  preset: 'recommended',
  *check(_, { unusedSuppressions }) {
    for (const { path, span, rules, enables, fix } of unusedSuppressions) {
      yield {
        path,
        span,
        message: enables
          ? 'Nothing is disabled here, so the comment enables nothing.'
          : `Nothing is found here by ${rules.length === 0 ? 'any rule' : rules.map((id) => `\`${id}\``).join(' or ')}, so the suppression silences only what somebody breaks later.`,
        hint: 'Remove it.',
        ...(fix === undefined ? {} : { fix }),
      };
    }
  },
} as const satisfies GraphRule;
