import { agentEdges } from '../../graph/agent-edges.ts';
import type { Graph, Primitive } from '../../graph/graph.ts';
import { toolListOf } from '../../graph/tool-list.ts';
import { isClaudeAgent } from '../../kinds.ts';
import type { FilePath } from '../../model/file-path.ts';
import { vscodeNamesOf } from '../../model/tool-sets.ts';
import { toolOrigin } from '../../model/vscode-tools.ts';
import { documentsWith, ingredientsIn } from '../ingredients.ts';
import { isListed, isOpenEnded } from '../listed-tools.ts';
import type { GraphRule } from '../rule.ts';
import { oneOf } from '../violation-finding.ts';

export const noUndeclaredTool = {
  id: 'no-undeclared-tool',
  summary: 'A tool that the text tells the agent to use must be among its `tools`.',
  severity: 'warning',
  preset: 'recommended',
  ingredients: ingredientsIn,
  *check(graph) {
    const agentOf = agentsOfPrompts(graph);
    for (const { document, found: named } of documentsWith(graph, 'namedTools')) {
      const primitive = document as Primitive;
      const chain = [primitive, ...(agentOf.get(primitive.path) ?? [])];
      const lists = chain.map(toolListOf);
      // Without a list in the prompt, that of its agent holds; without any, every tool is there.
      if (lists[0]?.extent === 'unclear' || !lists.some(({ extent }) => extent === 'listed')) continue;
      if (lists.slice(1).some(({ extent }) => extent !== 'listed') && lists[0]?.extent !== 'listed') continue;
      const tools = lists.flatMap((list) => list.tools.map(({ name }) => name));
      const has = isListed(tools);
      const isOpen = isOpenEnded(tools);
      const seen = new Set<string>();
      for (const { name, span, ofServer } of named) {
        const isKnown = vscodeNamesOf(name).length > 0 && (isClaudeAgent(primitive.path) || toolOrigin(name) !== 'unknown');
        // A word in a code span may be a program, such as `jq`: tools that others bring have names of several words.
        if (!isKnown && (isOpen || !(ofServer || /^[a-z]\w*_\w+$|\//i.test(name)))) continue;
        if (has(name) || seen.has(name)) continue;
        seen.add(name);
        yield {
          path: primitive.path,
          span,
          message: `The text tells the model to use the tool \`${name}\`, and \`tools\` leaves it out, so the model does not have it.`,
          hint: `Add ${isClaudeAgent(primitive.path) ? `\`${name}\`` : isKnown ? oneOf(vscodeNamesOf(name)) : 'it, with its server in front,'} to \`tools\`, or say how to go on without it.`,
        };
      }
    }
  },
} as const satisfies GraphRule;

/** The agents that prompts run as, where their names are clear. */
function agentsOfPrompts(graph: Graph): ReadonlyMap<FilePath, readonly Primitive[]> {
  const agents = new Map<FilePath, readonly Primitive[]>();
  for (const edge of agentEdges(graph)) {
    if (edge.type !== 'runs-as') continue;
    agents.set(
      edge.from,
      edge.agents.map((path) => graph.documents.get(path) as Primitive),
    );
  }
  return agents;
}
