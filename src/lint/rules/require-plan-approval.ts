import { asksPerson, hasPower, isImplementation, phasesOf } from '../prompt-workflow.ts';
import type { GraphRule } from '../rule.ts';

export const requirePlanApproval = {
  id: 'require-plan-approval',
  summary: 'A prompt that plans and then implements should let a person see the plan in between.',
  severity: 'info',
  preset: 'strict',
  *check(graph) {
    for (const prompt of graph.primitives) {
      if (prompt.kind !== 'prompt') continue;
      const phases = phasesOf(prompt);
      const first = phases.findIndex(isImplementation);
      const implementation = phases[first];
      if (first < 1 || implementation === undefined || !phases.slice(0, first).some(({ text }) => planning.test(text))) continue;
      if (!hasPower(graph, prompt, 'edit') && !hasPower(graph, prompt, 'execute')) continue;
      if (asksPerson(graph, prompt)) continue;
      yield {
        path: prompt.path,
        span: implementation.span,
        message: 'The prompt plans and implements in one go: a plan that is wrong is seen only when it has been built.',
        hint: 'Put a gate in front of this section: “**STOP**: show the plan and wait for the approval of the user.”',
      };
    }
  },
} as const satisfies GraphRule;

const planning =
  /\b(?:plan(?:ning)?|design|architect(?:ure|ing)?|analy[sz](?:e|ing|is)|root cause|diagnos(?:e|is)|investigat(?:e|ion)|assess(?:ment)?|propos(?:e|al)|approach|strategy|understand(?:ing)?)\b/i;
