import { boundOf, boundText, meets } from '../../artifacts/bound.ts';
import type { Bound } from '../../artifacts/bound.ts';
import { isDraft } from '../../artifacts/check-artifact.ts';
import { metricsOf } from '../../artifacts/metrics.ts';
import type { Metric } from '../../artifacts/metrics.ts';
import type { Artifact } from '../../artifacts/parse-artifact.ts';
import { keyOf } from '../../artifacts/print-artifact.ts';
import { featuresIn, nameOf, spanOfField } from '../artifacts-in.ts';
import type { GraphRule } from '../rule.ts';

/** What holds for every phase where no plan says otherwise. Source: ils15/mythic-agents, skills/orchestration-workflow. */
const leastCoverage: Bound = { relation: '>=', value: 80, unit: '%' };

export const noMissedTarget = {
  id: 'no-missed-target',
  summary: 'A report that says done must reach the targets of its plan.',
  severity: 'error',
  preset: 'recommended',
  *check(graph) {
    for (const { plan, phases, complete } of featuresIn(graph)) {
      const targets = new Map<string, { readonly bound: Bound; readonly isOwn: boolean }>([
        ['coverage', { bound: leastCoverage, isOwn: false }],
      ]);
      for (const [name, target] of Object.entries(plan?.values.targets ?? {})) {
        // What nothing is asked of, as the gate has it.
        if (/^(?:off|none|n\/a|false)$/i.test(String(target).trim())) targets.delete(keyOf(name));
        const bound = boundOf(target);
        if (bound !== undefined) targets.set(keyOf(name), { bound, isOwn: true });
      }
      for (const report of [...phases.values(), ...(complete === undefined ? [] : [complete])]) {
        if (!saysDone(report)) continue;
        for (const metric of metricsOf(report)) {
          const target = targets.get(metric.name);
          if (target === undefined || !isComparable(metric, target.bound) || meets(metric.value, target.bound)) continue;
          yield {
            path: report.document.path,
            span: metric.span,
            message: `The ${nameOf(report)} is ${String(report.values.status)} with ${metric.name} at ${metric.value}${unitOf(metric)}, and ${target.isOwn ? 'the plan' : 'every phase'} asks for ${boundText(target.bound)}.`,
            hint: 'Set `Status` to `blocked` until it is reached, or have another target approved in the plan.',
            ...(plan === undefined || !target.isOwn
              ? {}
              : { related: [{ path: plan.document.path, span: spanOfField(plan, 'targets'), message: 'The targets of the plan.' }] }),
          };
        }
      }
    }
  },
} as const satisfies GraphRule;

function saysDone(report: Artifact<'phase-complete'> | Artifact<'complete'>): boolean {
  const { status } = report.values;
  return !isDraft(report) && status !== undefined && status !== 'blocked';
}

/** Numbers of other units are not compared: nobody knows which of the two was meant. */
function isComparable({ unit }: Metric, { unit: wanted }: Bound): boolean {
  const percent = new Set(['%', '/100', undefined]);
  return unit === wanted || wanted === undefined || (percent.has(unit) && percent.has(wanted));
}

function unitOf({ unit }: Metric): string {
  return unit === undefined ? '' : unit === '/100' ? '/100' : ` ${unit}`;
}
