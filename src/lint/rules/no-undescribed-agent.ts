import { isGithubAgent } from '../../graph/agents.ts';
import { entryAt } from '../../graph/frontmatter-values.ts';
import { isClaudeAgent } from '../../kinds.ts';
import { placeOfMissingKey } from '../frontmatter-place.ts';
import { isComplete } from '../frontmatter-violations.ts';
import type { Rule } from '../rule.ts';

export const noUndescribedAgent = {
  id: 'no-undescribed-agent',
  summary: 'An agent should say what it is for.',
  severity: 'info',
  preset: 'recommended',
  *check(graph) {
    for (const primitive of graph.primitives) {
      if (primitive.kind !== 'agent' || isGithubAgent(primitive)) continue;
      if (!isComplete(primitive) || entryAt(primitive, ['description']) !== undefined) continue;
      const isClaude = isClaudeAgent(primitive.path);
      yield {
        path: primitive.path,
        span: placeOfMissingKey(primitive),
        ...(isClaude ? { severity: 'warning' as const } : {}),
        message: `The agent has no \`description\`, ${
          isClaude
            ? 'which Claude Code requires of a subagent: it is what tasks are handed over by.'
            : 'so the list of agents does not say what it is for, and no other agent can tell when to call it.'
        }`,
        hint: 'Say in one sentence what it does and when to choose it.',
      };
    }
  },
} as const satisfies Rule;
