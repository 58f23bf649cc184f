import type { SpecComponent } from '../../model/document.ts';
import { firstCycle } from '../../graph/cycles.ts';
import type { DocumentRule } from '../rule.ts';

export const noDependencyCycle = {
  id: 'no-dependency-cycle',
  summary: 'Components of a spec must not wait for one another in a circle.',
  severity: 'error',
  preset: 'recommended',
  documents: 'primitives',
  kinds: ['spec'],
  *checkDocument({ path, components }) {
    const byId = new Map(components.map((component) => [component.id, component]));
    const done = new Set<string>();
    for (const { id } of components) {
      if (done.has(id)) continue;
      const cycle = firstCycle(id, (at) => byId.get(at)?.dependsOn ?? [], done);
      if (cycle === undefined) continue;
      const steps = cycle.flatMap((at) => byId.get(at) ?? []) as [SpecComponent, ...SpecComponent[]];
      const [first, ...others] = steps;
      yield {
        path,
        span: first.span,
        message: `Components wait for one another: ${[...cycle, first.id].map((at) => `\`${at}\``).join(' → ')}. None of them can be built first.`,
        hint: 'Take one of the dependencies away, or make one component of two.',
        related: others.map((step) => ({
          path,
          span: step.span,
          message: `Needs ${step.dependsOn.map((at) => `\`${at}\``).join(', ')}.`,
        })),
      };
    }
  },
} as const satisfies DocumentRule;
