import { agentEdges } from '../../graph/agent-edges.ts';
import { agentsByName, builtInAgents } from '../../graph/agents.ts';
import { didYouMean } from '../../model/nearest-name.ts';
import type { AgentEdge } from '../../graph/graph.ts';
import type { GraphRule } from '../rule.ts';
import { isForVscode, isVscodeFrom } from '../vscode.ts';

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
  *check(graph, { compat, agentAliases }) {
    const own = [...agentsByName(graph.primitives).keys()];
    // VS Code reads `agents` and `handoffs` of its own agents only.
    const others = new Set(graph.primitives.filter((primitive) => !isForVscode(primitive)).map(({ path }) => path));
    const former = new Set(Object.keys(agentAliases).map((name) => name.toLowerCase()));
    for (const edge of agentEdges(graph)) {
      // `valid-frontmatter` says that a name is empty.
      if (edge.agents.length > 0 || edge.name.trim() === '' || others.has(edge.from)) continue;
      // `no-renamed-agent` says what it is called now.
      if (former.has(edge.name.toLowerCase())) continue;
      const isSubagent = edge.type === 'delegates-to';
      if (edge.builtIn && !(isSubagent && isNeverSubagent(edge.name))) continue;
      const names = [...own, ...[...builtInAgents].filter((name) => !isSubagent || !isNeverSubagent(name))];
      const guess = didYouMean(edge.name, names).trim();
      yield {
        path: edge.from,
        span: edge.span,
        ...(isSubagent && isVscodeFrom(compat, 110) ? { severity: 'info' as const } : {}),
        message: `${verbs[edge.type]} the agent \`${edge.name}\`, ${edge.builtIn ? 'which is none that others can start, so VS Code drops it' : 'which does not exist here, so the runtime drops it or falls back to its default agent'}.`,
        hint: guess || (edge.builtIn ? 'Remove it.' : 'Create the agent, or name an existing one. Names are compared exactly.'),
      };
    }
  },
} as const satisfies GraphRule;

/** Built in, but nothing that an agent can start (VS Code 1.122, `promptValidator.ts`). */
function isNeverSubagent(name: string): boolean {
  return name === 'ask' || name === 'edit';
}
