import type { FilePath } from '../model/file-path.ts';
import { agentsByName, builtInAgents } from './agents.ts';
import { entryAt, namesOf, scalarOf } from './frontmatter-values.ts';
import type { AgentEdge, Graph, Primitive } from './graph.ts';

const known = new WeakMap<Graph['primitives'], readonly AgentEdge[]>();

/** Every place at which a prompt or an agent names an agent, sorted by file; worked out once. */
export function agentEdges({ primitives }: Pick<Graph, 'primitives'>): readonly AgentEdge[] {
  const edges = known.get(primitives) ?? edgesAmong(primitives);
  known.set(primitives, edges);
  return edges;
}

function edgesAmong(primitives: readonly Primitive[]): readonly AgentEdge[] {
  const agents = agentsByName(primitives);
  return primitives.flatMap((primitive) => agentEdgesOf(primitive, agents));
}

/** What one primitive says, with the agents of each name. */
export function agentEdgesOf(primitive: Primitive, agents: ReadonlyMap<string, readonly FilePath[]>): AgentEdge[] {
  if (primitive.kind !== 'prompt' && primitive.kind !== 'agent') return [];
  return namedAgents(primitive).map(({ type, name, span }): AgentEdge => ({
    type,
    from: primitive.path,
    span,
    name,
    agents: agents.get(name) ?? [],
    builtIn: builtInAgents.has(name),
  }));
}

type NamedAgent = Pick<AgentEdge, 'type' | 'name' | 'span'>;

function namedAgents(primitive: Primitive): readonly NamedAgent[] {
  return primitive.kind === 'prompt' ? namedByPrompt(primitive) : namedByAgent(primitive);
}

function namedByPrompt(prompt: Primitive): NamedAgent[] {
  const key = scalarOf(prompt, 'agent') === undefined ? 'mode' : 'agent';
  const name = scalarOf(prompt, key);
  const entry = name === undefined ? undefined : entryAt(prompt, [key]);
  return name === undefined || entry === undefined ? [] : [{ type: 'runs-as', name, span: entry.valueSpan }];
}

function namedByAgent(agent: Primitive): NamedAgent[] {
  const found: NamedAgent[] = [];
  const handoffs = agent.frontmatter?.value['handoffs'];
  (Array.isArray(handoffs) ? handoffs : []).forEach((handoff: unknown, index) => {
    const name = (handoff as { agent?: unknown } | null)?.agent;
    const entry = entryAt(agent, ['handoffs', index, 'agent']);
    if (typeof name === 'string' && entry !== undefined) found.push({ type: 'hands-off-to', name, span: entry.valueSpan });
  });
  for (const { name, span } of namesOf(agent, 'agents')) {
    if (name !== '*') found.push({ type: 'delegates-to', name, span });
  }
  return found;
}
