import { scalarOf } from '../../graph/frontmatter-values.ts';
import { isApprovedStatus, openClarifications } from '../../graph/spec-form.ts';
import type { DocumentRule } from '../rule.ts';

export const noOpenClarification = {
  id: 'no-open-clarification',
  summary: 'An approved spec must have no open questions.',
  severity: 'error',
  preset: 'recommended',
  documents: 'primitives',
  kinds: ['spec'],
  *checkDocument(spec) {
    const status = scalarOf(spec, 'status');
    if (status === undefined || !isApprovedStatus(status)) return;
    for (const span of openClarifications(spec)) {
      yield {
        path: spec.path,
        span,
        message: `The spec is \`${status}\` and asks for a clarification here: an agent that builds it will make up the answer.`,
        hint: 'Write the answer, or take the approval back.',
      };
    }
  },
} as const satisfies DocumentRule;
