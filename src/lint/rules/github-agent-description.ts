import { entryAt } from '../../graph/frontmatter-values.ts';
import { isGithubAgent } from '../../graph/agents.ts';
import { placeOfMissingKey } from '../frontmatter-place.ts';
import { isComplete } from '../frontmatter-violations.ts';
import type { DocumentRule } from '../rule.ts';

export const githubAgentDescription = {
  id: 'github-agent-description',
  summary: 'An agent that runs on github.com must have a description.',
  severity: 'error',
  preset: 'recommended',
  runtimes: ['copilot', 'copilot-cli'],
  documents: 'primitives',
  *checkDocument(primitive) {
    if (!isGithubAgent(primitive) || !isComplete(primitive) || entryAt(primitive, ['description']) !== undefined) return;
    yield {
      path: primitive.path,
      span: placeOfMissingKey(primitive),
      message: 'The agent has no `description`, which github.com and Copilot CLI require of a custom agent.',
      hint: 'Say in one sentence what it does, or write `target: vscode` if it is for VS Code alone.',
    };
  },
} as const satisfies DocumentRule;
