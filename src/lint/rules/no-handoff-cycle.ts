import { firstCycle } from '../../graph/cycles.ts';
import type { Primitive } from '../../graph/graph.ts';
import { agentSteps, labelOf } from '../agent-chains.ts';
import type { AgentSteps, Step } from '../agent-chains.ts';
import type { GraphRule } from '../rule.ts';

export const noHandoffCycle = {
  id: 'no-handoff-cycle',
  summary: 'Hand-offs should not lead back to where they started.',
  severity: 'info',
  preset: 'strict',
  runtimes: ['vscode'],
  *check(graph) {
    const steps = agentSteps(graph);
    const byPath = new Map(steps.agents.map((agent) => [agent.path, agent]));
    const done = new Set<string>();
    for (const { path } of steps.agents) {
      if (done.has(path)) continue;
      const cycle = firstCycle(path, (at) => steps.handoffsOf(at).map(({ to }) => to.path), done);
      const round = (cycle ?? []).flatMap((at) => byPath.get(at) ?? []);
      const [first] = round;
      const taken = round.flatMap((agent, index) => stepBetween(steps, agent, round[(index + 1) % round.length]));
      const [start] = taken;
      if (first === undefined || start === undefined) continue;
      yield {
        path: first.path,
        span: start.span,
        message: `Hand-offs go round in a circle: ${[...round, first].map(labelOf).join(' → ')}. Nothing says when the work is done.`,
        hint: 'Let one of them end the work, or say in the text after how many rounds it ends.',
        related: taken
          .slice(1)
          .map((step) => ({ path: step.from.path, span: step.span, message: `${labelOf(step.from)} hands off to ${labelOf(step.to)}.` })),
      };
    }
  },
} as const satisfies GraphRule;

function stepBetween(steps: AgentSteps, from: Primitive, to: Primitive | undefined): readonly Step[] {
  return steps
    .handoffsOf(from.path)
    .filter((step) => step.to === to)
    .slice(0, 1);
}
