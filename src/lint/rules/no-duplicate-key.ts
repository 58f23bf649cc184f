import { problemFindings } from '../problem-findings.ts';
import type { DocumentRule } from '../rule.ts';

export const noDuplicateKey = {
  id: 'no-duplicate-key',
  summary: 'A frontmatter key must occur once.',
  severity: 'error',
  preset: 'recommended',
  documents: 'all',
  artifacts: true,
  checkDocument: (document) =>
    problemFindings(document, {
      'duplicate-key': ({ detail }) => ({
        message: `Key \`${detail}\` occurs twice: some parsers take the last value, others reject the frontmatter.`,
        hint: 'Keep one of them.',
      }),
    }),
} as const satisfies DocumentRule;
