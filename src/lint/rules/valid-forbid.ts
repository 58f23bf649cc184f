import { forbiddenPatterns } from '../forbidden-patterns.ts';
import type { DocumentRule } from '../rule.ts';

export const validForbid = {
  id: 'valid-forbid',
  summary: 'The patterns of `forbid` must be ones that can be searched for.',
  severity: 'error',
  preset: 'recommended',
  documents: 'primitives',
  *checkDocument(primitive) {
    for (const { written, span, problem } of forbiddenPatterns(primitive)) {
      if (problem === undefined) continue;
      yield {
        path: primitive.path,
        span,
        message: `The pattern \`${written}\` cannot be searched for: ${problem}. Nothing is found by it.`,
        hint: 'Write plain text, or a simple regular expression between slashes: `/pattern/` or `/pattern/i`.',
      };
    }
  },
} as const satisfies DocumentRule;
