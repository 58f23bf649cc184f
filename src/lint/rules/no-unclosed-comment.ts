import { problemFindings } from '../problem-findings.ts';
import type { DocumentRule } from '../rule.ts';

export const noUnclosedComment = {
  id: 'no-unclosed-comment',
  summary: 'An HTML comment must be closed.',
  severity: 'error',
  preset: 'recommended',
  documents: 'all',
  artifacts: true,
  checkDocument: (document) =>
    problemFindings(document, {
      'unclosed-comment': () => ({
        message: 'This comment is never closed, so people see nothing of what follows it while models read all of it.',
        hint: 'Close it with `-->`.',
      }),
    }),
} as const satisfies DocumentRule;
