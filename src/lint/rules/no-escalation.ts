import type { Primitive } from '../../graph/graph.ts';
import { hasPower, powersIn, toolListOf } from '../../graph/tool-list.ts';
import type { ToolPower } from '../../model/tool-sets.ts';
import { agentSteps, chainFrom, labelOf } from '../agent-chains.ts';
import type { AgentSteps, Step } from '../agent-chains.ts';
import { boundaryStatements } from '../boundary-text.ts';
import type { Finding, GraphRule } from '../rule.ts';

/** What an agent without them is restricted in, and what it must not come by through others. */
const powers = ['edit', 'execute', 'server'] as const satisfies readonly ToolPower[];

const alone: ReadonlySet<Step['by']> = new Set<Step['by']>(['named', 'any', 'sent']);
const withPerson: ReadonlySet<Step['by']> = new Set<Step['by']>([...alone, 'offered']);

export const noEscalation = {
  id: 'no-escalation',
  summary: 'An agent that may not edit or run must not reach one that may.',
  severity: 'warning',
  preset: 'recommended',
  runtimes: ['vscode', 'copilot'],
  *check(graph, { optionsFor }) {
    const steps = agentSteps(graph);
    const restricted = [...steps.agents, ...steps.prompts].filter(isRestricted);
    if (restricted.length === 0) return;
    const wanted = new Set(restricted.map(({ path }) => optionsFor(path)['no-escalation']?.handoffs === true));
    const waysBy = new Map(
      [false, true].filter((option) => wanted.has(option)).map((option) => [option, firstSteps(steps, option ? withPerson : alone)]),
    );
    for (const agent of restricted) {
      const ways = waysBy.get(optionsFor(agent.path)['no-escalation']?.handoffs === true);
      if (ways !== undefined) yield* chainsOf(agent, ways);
    }
  },
} as const satisfies GraphRule;

type FirstSteps = ReadonlyMap<ToolPower, ReturnType<AgentSteps['towards']>>;

function firstSteps(steps: AgentSteps, ways: ReadonlySet<Step['by']>): FirstSteps {
  return new Map(
    powers.map((power) => [power, steps.towards(new Set(steps.agents.filter((agent) => hasPower(toolListOf(agent), power))), ways)]),
  );
}

/** It lists its tools, and neither changes files nor runs commands with them. */
function isRestricted(agent: Primitive): boolean {
  const list = toolListOf(agent);
  return list.extent === 'listed' && !powersIn(list).some((power) => power === 'edit' || power === 'create' || power === 'execute');
}

/** One finding for each agent that is reached, whatever it brings. */
function* chainsOf(agent: Primitive, ways: FirstSteps): Iterable<Finding> {
  const targets = new Map<Primitive, { readonly chain: readonly Step[]; readonly powers: ToolPower[] }>();
  for (const power of powers) {
    if (hasPower(toolListOf(agent), power)) continue;
    const chain = chainFrom(agent, ways.get(power) ?? new Map());
    const target = chain.at(-1)?.to;
    if (target === undefined) continue;
    const known = targets.get(target);
    if (known === undefined) targets.set(target, { chain, powers: [power] });
    else known.powers.push(power);
  }
  for (const [target, { chain, powers: brought }] of targets) {
    const [first] = chain;
    if (first === undefined) continue;
    yield {
      path: agent.path,
      span: first.span,
      ...(isUnintended(agent, chain) ? {} : { severity: 'info' as const }),
      message: `${labelOf(agent)} may not ${listOf(brought.map((power) => deeds[power]))}, and can have it done by ${chain.length === 1 ? 'another agent' : 'others'}: ${pathOf(agent, chain)}. ${limits(target)}`,
      hint:
        first.by === 'any' && agent.kind === 'agent'
          ? 'Name in `agents` those that it may start; `[]` is none.'
          : 'Take the step away, or take the tools from the agent that is reached.',
      related: chain.map((step) => ({
        path: step.from.path,
        span: step.span,
        message: `${labelOf(step.from)} ${verbs[step.by]} ${labelOf(step.to)}.`,
      })),
    };
  }
}

const deeds: Readonly<Partial<Record<ToolPower, string>>> = {
  edit: 'edit files',
  execute: 'run commands',
  server: 'use all tools of a server',
};

const verbs: Readonly<Record<Step['by'], string>> = {
  named: 'may start',
  any: 'may start every agent, also',
  sent: 'hands off, and sends the prompt, to',
  offered: 'hands off to',
};

function listOf(words: readonly (string | undefined)[]): string {
  return words.join(', ').replace(/, ([^,]*)$/, ' or $1');
}

function pathOf(agent: Primitive, chain: readonly Step[]): string {
  return [agent, ...chain.map(({ to }) => to)].map(labelOf).join(' → ');
}

function limits(target: Primitive): string {
  const list = toolListOf(target);
  if (list.extent === 'all') return `${labelOf(target)} has no list of \`tools\`, which allows all.`;
  const tools = [...new Set(powers.flatMap((power) => list.powers.get(power)?.name ?? []))];
  return `${labelOf(target)} has ${listOf(tools.map((name) => `\`${name}\``)).replace(' or ', ' and ')}.`;
}

/**
 * A subagent that nobody named, or that a text forbids by what it says of its agent. Who conducts others, what is written down
 * by name, takes a click, or needs a subagent that starts another, which VS Code allows only by a setting, may well be meant.
 */
function isUnintended(agent: Primitive, [first, second]: readonly Step[]): boolean {
  if (agent.kind !== 'agent' || first === undefined || second !== undefined || (first.by !== 'any' && first.by !== 'named')) return false;
  if (givesWorkAway.test(agent.text)) return false;
  return first.by === 'any' || boundaryStatements(agent).some(({ says }) => says === 'cannot');
}

/** Of an agent whose work it is to have others work: it keeps its own hands off on purpose. */
const givesWorkAway =
  /\b(?:delegat|orchestrat|coordinat|conduct(?:s|or|ing)?\b|dispatch|sub-?agents?\b|runSubagent\b|assign(?:s|ing)?\b|hand(?:s|ing)?[ -]?(?:off|over)\b)/i;
