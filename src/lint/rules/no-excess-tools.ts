import { agentEdges } from '../../graph/agent-edges.ts';
import type { NamedValue } from '../../graph/frontmatter-values.ts';
import type { Primitive } from '../../graph/graph.ts';
import { toolListOf } from '../../graph/tool-list.ts';
import { powersOf, toolSetsOf } from '../../model/tool-sets.ts';
import { toolOrigin } from '../../model/vscode-tools.ts';
import { isListed } from '../listed-tools.ts';
import type { GraphRule } from '../rule.ts';
import { isForVscode } from '../vscode.ts';

export const noExcessTools = {
  id: 'no-excess-tools',
  summary: 'A prompt must not have more tools than its agent.',
  severity: 'warning',
  preset: 'recommended',
  runtimes: ['vscode', 'copilot'],
  *check(graph) {
    for (const edge of agentEdges(graph)) {
      const [agentPath, another] = edge.type === 'runs-as' ? edge.agents : [];
      const prompt = graph.documents.get(edge.from) as Primitive | undefined;
      const agent = agentPath === undefined ? undefined : (graph.documents.get(agentPath) as Primitive | undefined);
      // Two agents of one name: nobody can tell which runs.
      if (prompt === undefined || agent === undefined || another !== undefined || !isForVscode(agent)) continue;
      const own = toolListOf(agent);
      const asked = toolListOf(prompt);
      if (own.extent !== 'listed' || asked.extent !== 'listed') continue;
      if (asked.tools.every(({ name }) => own.tools.some((tool) => tool.name === name))) continue;
      const isOwn = isListed(own.tools.map(({ name }) => name));
      const excess = asked.tools.filter(({ name }) => name !== '' && toolOrigin(name) !== 'unknown' && !isOwn(name));
      const sets = new Set(own.tools.flatMap(({ name }) => toolSetsOf(name)));
      const powerful = excess.filter(({ name }) => powersOf(name).length > 0);
      // Another way to search is no other thing to do.
      const named = powerful.length > 0 ? powerful : excess.filter(({ name }) => !toolSetsOf(name).some((set) => sets.has(set)));
      const [first] = named;
      if (first === undefined) continue;
      yield {
        path: prompt.path,
        span: first.span,
        ...(powerful.length > 0 ? {} : { severity: 'info' as const }),
        message: `The agent of this prompt does not have ${namesIn(named)}. VS Code takes the tools of the prompt instead of the agent's, so that ${powerful.length > 0 ? 'what the agent is kept from is allowed again' : 'the agent has tools that it is not written for'}.`,
        hint: 'Remove the tools from the prompt, or give them to the agent if they belong to it.',
        related: [{ path: agent.path, span: toolsSpan(own.tools), message: 'The tools of the agent.' }],
      };
    }
  },
} as const satisfies GraphRule;

function namesIn(tools: readonly NamedValue[]): string {
  return tools
    .map(({ name }) => `\`${name}\``)
    .join(', ')
    .replace(/, ([^,]*)$/, ' and $1');
}

/** From the first tool to the last; the start of the file where the list is empty. */
function toolsSpan(tools: readonly NamedValue[]): NamedValue['span'] {
  return { start: tools[0]?.span.start ?? 0, end: tools.at(-1)?.span.end ?? 0 };
}
