import { namesOf } from '../../graph/frontmatter-values.ts';
import { didYouMean, nearestName } from '../../model/nearest-name.ts';
import { isSound } from '../frontmatter-violations.ts';
import type { DocumentRule } from '../rule.ts';
import { oneOf } from '../violation-finding.ts';

/** GitHub docs, "Adding repository custom instructions". */
const agents = ['cloud-agent', 'code-review'];
const formerName = 'coding-agent';

export const githubExcludeAgent = {
  id: 'github-exclude-agent',
  summary: '`excludeAgent` must name agents of github.com.',
  severity: 'error',
  preset: 'recommended',
  runtimes: ['copilot'],
  documents: 'primitives',
  kinds: ['instructions'],
  *checkDocument(primitive) {
    if (!isSound(primitive)) return;
    const { path, text } = primitive;
    for (const { name, span: written } of namesOf(primitive, 'excludeAgent')) {
      if (agents.includes(name)) continue;
      const at = text.slice(written.start, written.end).indexOf(name);
      const span = at === -1 ? written : { start: written.start + at, end: written.start + at + name.length };
      if (name === formerName) {
        yield {
          path,
          span,
          severity: 'warning',
          message: `\`${formerName}\` is the former name of \`cloud-agent\`: it may no longer exclude anything.`,
          hint: 'Write `cloud-agent`.',
          ...(at === -1 ? {} : { fix: [{ span, text: 'cloud-agent' }] }),
        };
      } else {
        yield {
          path,
          span,
          message: `\`${name}\` is no agent of github.com, so it keeps none from reading these instructions.`,
          hint: `Use ${oneOf(agents)}.${guessOf(name)}`,
        };
      }
    }
  },
} as const satisfies DocumentRule;

function guessOf(name: string): string {
  const isFormer = nearestName(name, [...agents, formerName]) === formerName;
  return isFormer ? ` Did you mean \`cloud-agent\`, formerly \`${formerName}\`?` : didYouMean(name, agents);
}
