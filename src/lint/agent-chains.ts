import { agentEdges } from '../graph/agent-edges.ts';
import { nameOf } from '../graph/agents.ts';
import { entryAt, scalarOf } from '../graph/frontmatter-values.ts';
import type { Graph, Primitive } from '../graph/graph.ts';
import { runtimeScope } from '../graph/runtime-scope.ts';
import { hasPower, toolListOf } from '../graph/tool-list.ts';
import { hiddenFolderOf } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { fileStart } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import type { ToolPower } from '../model/tool-sets.ts';
import { placeOfMissingKey } from './frontmatter-place.ts';
import { pushTo } from '../model/push-to.ts';

/** One way in which an agent or a prompt comes to another agent. */
export interface Step {
  readonly from: Primitive;
  readonly to: Primitive;
  /**
   * `named`: a subagent in `agents`. `any`: a subagent of whatever name. `sent` and `offered`: a hand-off that a person chooses,
   * and whose prompt then goes out at once or waits to be read.
   */
  readonly by: 'named' | 'any' | 'sent' | 'offered';
  /** Where `from` says so. */
  readonly span: Span;
}

/** Steps that are followed: an agent so far away is reached by no one in practice, and printing long chains grows with their square. */
const MAX_STEPS = 8;

const known = new WeakMap<Graph, AgentSteps>();

/** The steps of a graph, worked out once. */
export function agentSteps(graph: Graph): AgentSteps {
  const steps = known.get(graph) ?? new AgentSteps(graph);
  known.set(graph, steps);
  return steps;
}

/** The steps to agents of any name are kept by scope and not one by one, since everyone may take each. */
class AgentSteps {
  readonly agents: readonly Primitive[];
  /** Prompts that start subagents with tools of their own: VS Code takes these instead of the agent's. */
  readonly prompts: readonly Primitive[];
  private readonly named = new Map<FilePath, Step[]>();
  private readonly startsAny = new Map<FilePath, Span>();

  constructor(graph: Graph) {
    const byPath = new Map(graph.primitives.map((primitive) => [primitive.path, primitive]));
    this.agents = graph.primitives.filter(({ kind }) => kind === 'agent');
    const agentOf = new Map<FilePath, Primitive>();
    for (const edge of agentEdges(graph)) {
      const from = byPath.get(edge.from);
      const to = edge.agents.length === 1 ? byPath.get(edge.agents[0] ?? '') : undefined;
      if (from === undefined || to === undefined || from === to) continue;
      const { span } = edge;
      if (edge.type === 'runs-as') agentOf.set(from.path, to);
      else if (edge.type === 'hands-off-to') this.add({ from, to, by: isSent(from, span) ? 'sent' : 'offered', span });
      else if (edge.type === 'delegates-to' && mayStart(from) && canBeStarted(to)) this.add({ from, to, by: 'named', span });
    }
    for (const agent of this.agents)
      if (mayStart(agent) && startsAnyone(agent) && isLoaded(agent)) this.startsAny.set(agent.path, placeOfAgentTool(agent));
    this.prompts = graph.primitives.filter((prompt) => prompt.kind === 'prompt' && toolListOf(prompt).powers.has(starting));
    for (const prompt of this.prompts) {
      const agent = agentOf.get(prompt.path);
      const span = placeOfAgentTool(prompt);
      if ((agent === undefined || startsAnyone(agent)) && isLoaded(prompt)) this.startsAny.set(prompt.path, span);
      const named = (this.named.get(agent?.path ?? '') ?? []).filter(({ by }) => by === 'named');
      for (const { to, by } of named) this.add({ from: prompt, to, by, span });
    }
  }

  private add(step: Step): void {
    pushTo(this.named, step.from.path, step);
  }

  /**
   * For every agent the first step of a shortest way of at most `MAX_STEPS` to one of `goals`, by path; agents that are a goal have none. Each step
   * is looked at once.
   */
  towards(goals: ReadonlySet<Primitive>, ways: ReadonlySet<Step['by']>): ReadonlyMap<FilePath, Step> {
    const into = new Map<Primitive, Step[]>();
    for (const step of [...this.named.values()].flat()) {
      if (!ways.has(step.by)) continue;
      pushTo(into, step.to, step);
    }
    const callers = new Map<FilePath, Primitive[]>();
    for (const agent of ways.has('any') ? [...this.agents, ...this.prompts] : []) {
      if (!this.startsAny.has(agent.path)) continue;
      const scope = runtimeScope(agent.path);
      pushTo(callers, scope, agent);
    }
    const first = new Map<FilePath, Step>();
    const reached = new Set<Primitive>(goals);
    let level = this.agents.filter((agent) => goals.has(agent));
    for (let steps = 0; steps < MAX_STEPS && level.length > 0; steps += 1) {
      const next: Primitive[] = [];
      const take = (step: Step): void => {
        if (reached.has(step.from)) return;
        reached.add(step.from);
        first.set(step.from.path, step);
        next.push(step.from);
      };
      for (const to of level) for (const step of into.get(to) ?? []) take(step);
      for (const to of level) {
        const scope = runtimeScope(to.path);
        if (!canBeStarted(to)) continue;
        for (const from of callers.get(scope) ?? []) take({ from, to, by: 'any', span: this.startsAny.get(from.path) ?? fileStart });
        // All of them have taken it: no later agent of this scope is nearer to anyone.
        callers.delete(scope);
      }
      level = next;
    }
    return first;
  }

  /** The hand-offs of an agent, in the order of the file. */
  handoffsOf(path: FilePath): readonly Step[] {
    return (this.named.get(path) ?? []).filter(({ by }) => by === 'sent' || by === 'offered');
  }
}

export type { AgentSteps };

/** The steps from an agent to a goal. */
export function chainFrom(start: Primitive, first: ReadonlyMap<FilePath, Step>): Step[] {
  const chain: Step[] = [];
  for (let step = first.get(start.path); step !== undefined; step = first.get(step.to.path)) chain.push(step);
  return chain;
}

export function labelOf(agent: Primitive): string {
  return `\`${nameOf(agent)}\``;
}

function isSent(from: Primitive, span: Span): boolean {
  const handoffs = from.frontmatter?.value['handoffs'];
  const index = Array.isArray(handoffs)
    ? handoffs.findIndex((_, at) => entryAt(from, ['handoffs', at, 'agent'])?.valueSpan.start === span.start)
    : -1;
  return (handoffs as readonly { readonly send?: unknown }[] | undefined)?.[index]?.send === true;
}

const starting: ToolPower = 'agent';

function mayStart(agent: Primitive): boolean {
  return hasPower(toolListOf(agent), starting);
}

/** Without `agents`, and with `*`, every agent may be started. */
function startsAnyone({ frontmatter }: Primitive): boolean {
  const agents = frontmatter?.value['agents'];
  return agents === undefined || agents === null || agents === '*' || (Array.isArray(agents) && agents.includes('*'));
}

/** Agents in a folder that no runtime reads are a collection to choose from, and do not know one another. */
function isLoaded({ path }: Primitive): boolean {
  return hiddenFolderOf(path) !== undefined;
}

function canBeStarted(agent: Primitive): boolean {
  return scalarOf(agent, 'disable-model-invocation') !== 'true' && scalarOf(agent, 'infer') !== 'false';
}

function placeOfAgentTool(agent: Primitive): Span {
  const agents = agent.kind === 'agent' ? entryAt(agent, ['agents']) : undefined;
  return agents?.valueSpan ?? toolListOf(agent).powers.get(starting)?.span ?? placeOfMissingKey(agent);
}
