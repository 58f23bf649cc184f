import { isDraft } from '../../artifacts/check-artifact.ts';
import { count } from '../../model/count.ts';
import type { Feature } from '../../artifacts/features.ts';
import { otherPhase } from '../../artifacts/other-phase.ts';
import { featuresIn, spanOfField, titleOf } from '../artifacts-in.ts';
import type { Finding, GraphRule } from '../rule.ts';

export const noPhaseGap = {
  id: 'no-phase-gap',
  summary: 'Phases must be numbered through, and each that is passed must have its report.',
  severity: 'error',
  preset: 'recommended',
  *check(graph) {
    for (const feature of featuresIn(graph)) {
      yield* wrongNumbers(feature);
      yield* wrongNames(feature);
      yield* missingReports(feature);
    }
  },
} as const satisfies GraphRule;

function* wrongNumbers({ plan, phases }: Feature): Iterable<Finding> {
  const numbers = plan?.values.phases?.map(({ number }) => number) ?? [];
  if (plan === undefined || numbers.length === 0) return;
  const { path } = plan.document;
  for (const [index, number] of numbers.entries()) {
    const before = numbers[index - 1] ?? 0;
    if (number === undefined || number === before + 1) continue;
    yield {
      path,
      span: plan.records[index]?.heading.span ?? titleOf(plan),
      message:
        before === 0
          ? `The first phase of the plan has the number ${number}: reports and approvals of the phases before it are waited for in vain.`
          : `Phase ${number} follows phase ${before}: ${number > before ? 'whoever comes to the gap waits for a phase that nobody has planned' : 'two phases share a report and an approval'}.`,
      hint: 'Number the phases 1, 2, 3 and so on.',
    };
  }
  const last = Math.max(...numbers.map((number) => number ?? 0));
  for (const [number, report] of phases) {
    if (numbers.includes(number) || number <= last) continue;
    yield {
      path: report.document.path,
      span: titleOf(report),
      message: `This is the report of phase ${number}, and the plan has ${count(last, 'phase')}: nobody has agreed to it.`,
      hint: `Add phase ${number} to the plan and have it approved, or rename the report.`,
      related: [{ path, span: titleOf(plan), message: 'The plan.' }],
    };
  }
}

function* wrongNames({ phases }: Feature): Iterable<Finding> {
  for (const report of phases.values()) {
    const other = otherPhase(report);
    if (other === undefined) continue;
    yield {
      path: report.document.path,
      span: other.span,
      message: `The report speaks of phase ${other.said}, and its name of phase ${other.named}: one of the two phases passes by what the other has done.`,
      hint: 'Correct the heading, or rename the file.',
    };
  }
}

/** A phase without a report before one that has one, or below a feature that is said to be complete. */
function* missingReports({ folder, plan, phases, complete }: Feature): Iterable<Finding> {
  const planned = plan?.values.phases?.flatMap(({ number }) => number ?? []) ?? [];
  const reported = [...phases].filter(([, report]) => !isDraft(report));
  const latest = Math.max(0, ...reported.map(([number]) => number));
  const known = planned.length > 0 ? planned : Array.from({ length: latest }, (_, index) => index + 1);
  const isComplete = complete !== undefined && !isDraft(complete) && (planned.length > 0 || phases.size > 0);
  const missing = [...new Set(known)].filter((number) => !phases.has(number) && (isComplete || number < latest));
  if (missing.length === 0) return;
  const names = missing.map((number) => `\`${folder}/phase-${number}-complete.md\``).join(' and ');
  const next = phases.get(latest);
  const holder = isComplete ? complete : next;
  if (holder === undefined) return;
  yield {
    path: holder.document.path,
    span: isComplete ? spanOfField(complete, 'status') : titleOf(holder),
    message: isComplete
      ? `The feature is said to be complete, and there is no ${names}: nobody can see what was checked in ${missing.length === 1 ? 'that phase' : 'those phases'}.`
      : `Phase ${latest} has a report, and there is no ${names}: a phase was skipped, or its checks were not written down.`,
    hint: `Write the missing ${missing.length === 1 ? 'report' : 'reports'}, or take the phase out of the plan.`,
  };
}
