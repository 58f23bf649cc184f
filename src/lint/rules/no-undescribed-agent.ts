import { isGithubAgent } from '../../graph/agents.ts';
import { entryAt } from '../../graph/frontmatter-values.ts';
import { isClaudeAgent } from '../../kinds.ts';
import { placeOfMissingKey } from '../frontmatter-place.ts';
import { isComplete } from '../frontmatter-violations.ts';
import type { DocumentRule } from '../rule.ts';

export const noUndescribedAgent = {
  id: 'no-undescribed-agent',
  summary: 'An agent should say what it is for.',
  severity: 'info',
  preset: 'recommended',
  documents: 'primitives',
  kinds: ['agent'],
  *checkDocument(primitive) {
    if (isGithubAgent(primitive) || isClaudeAgent(primitive.path)) return;
    if (!isComplete(primitive) || entryAt(primitive, ['description']) !== undefined) return;
    yield {
      path: primitive.path,
      span: placeOfMissingKey(primitive),
      message:
        'The agent has no `description`, so the list of agents does not say what it is for, and no other agent can tell when to call it.',
      hint: 'Say in one sentence what it does and when to choose it.',
    };
  },
} as const satisfies DocumentRule;
