import { isGithubAgent } from '../../graph/agents.ts';
import { placeOfMissingKey } from '../frontmatter-place.ts';
import type { DocumentRule } from '../rule.ts';

/** GitHub docs, "Custom agents configuration": the prompt below the frontmatter. */
const LIMIT = 30_000;

export const githubAgentLength = {
  id: 'github-agent-length',
  summary: 'The prompt of an agent that runs on github.com must have at most 30,000 characters.',
  severity: 'error',
  preset: 'recommended',
  runtimes: ['copilot', 'copilot-cli'],
  documents: 'primitives',
  *checkDocument(primitive) {
    if (!isGithubAgent(primitive)) return;
    const body = primitive.text.slice(primitive.bodyStart).trim();
    const length = body.length <= LIMIT ? body.length : characters(body);
    if (length <= LIMIT) return;
    yield {
      path: primitive.path,
      span: placeOfMissingKey(primitive),
      message: `The prompt has ${length} characters, and github.com takes ${LIMIT} at most.`,
      hint: 'Move parts into instructions or skills, or write `target: vscode` if the agent is for VS Code alone.',
    };
  },
} as const satisfies DocumentRule;

/** Code points, and one for each end of a line: no way of counting gives fewer. */
function characters(text: string): number {
  let count = 0;
  for (const character of text) if (character !== '\r') count += 1;
  return count;
}
