import { isDraft } from '../../artifacts/check-artifact.ts';
import { count } from '../../model/count.ts';
import { featuresIn, spanOfField } from '../artifacts-in.ts';
import type { GraphRule } from '../rule.ts';

export const noMissingTests = {
  id: 'no-missing-tests',
  summary: 'A phase must deliver at least the tests that its plan asks for.',
  severity: 'warning',
  preset: 'recommended',
  *check(graph) {
    for (const { plan, phases } of featuresIn(graph)) {
      for (const [index, { number = 0, tests }] of (plan?.values.phases ?? []).entries()) {
        const report = phases.get(number);
        const delivered = report?.values.tests?.total;
        // A plan that says a number and lists more asks for all that it lists.
        const planned = Math.max(tests?.count ?? 0, tests?.cases?.length ?? 0);
        if (plan === undefined || report === undefined || delivered === undefined || isDraft(report) || delivered >= planned) continue;
        yield {
          path: report.document.path,
          span: spanOfField(report, 'tests'),
          message: `Phase ${number} was planned with ${count(planned, 'test case')} and has delivered ${delivered}: what the plan wanted to see proved is not.`,
          hint: 'Write the missing tests, or change the plan and have it approved again.',
          related: [{ path: plan.document.path, span: spanOfField(plan, 'phases', index, 'tests'), message: 'What the plan asks for.' }],
        };
      }
    }
  },
} as const satisfies GraphRule;
