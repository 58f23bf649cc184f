import { agentsByName, builtInAgents } from '../../graph/agents.ts';
import { didYouMean } from '../../model/nearest-name.ts';
import type { AgentEdge } from '../../graph/graph.ts';
import type { Rule } from '../rule.ts';

const verbs: Readonly<Record<AgentEdge['type'], string>> = {
  'runs-as': 'The prompt runs',
  'hands-off-to': 'The hand-off goes to',
  'delegates-to': 'The agent may start',
};

export const noUnknownAgent = {
  id: 'no-unknown-agent',
  summary: 'Prompts, hand-offs and subagent lists must name agents that exist.',
  severity: 'warning',
  preset: 'recommended',
  *check(graph) {
    const names = [...agentsByName(graph.primitives).keys(), ...builtInAgents];
    for (const edge of graph.edges) {
      // `valid-frontmatter` says that a name is empty.
      if (!('agents' in edge) || edge.agents.length > 0 || edge.builtIn || edge.name === '') continue;
      const guess = didYouMean(edge.name, names).trim();
      yield {
        path: edge.from,
        span: edge.span,
        message: `${verbs[edge.type]} the agent \`${edge.name}\`, which does not exist here, so the runtime drops it or falls back to its default agent.`,
        hint: guess === '' ? 'Create the agent, or name an existing one. Names are compared exactly.' : guess,
      };
    }
  },
} as const satisfies Rule;
