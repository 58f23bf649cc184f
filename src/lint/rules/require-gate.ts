import { irreversibleAction } from '../irreversible-actions.ts';
import { asksPerson, hasPower, isGuardedEverywhere } from '../prompt-workflow.ts';
import type { GraphRule } from '../rule.ts';

export const requireGate = {
  id: 'require-gate',
  summary: 'A prompt that does what cannot be undone must stop for a person first.',
  severity: 'warning',
  preset: 'recommended',
  *check(graph) {
    if (isGuardedEverywhere(graph)) return;
    for (const prompt of graph.primitives) {
      if (prompt.kind !== 'prompt' || !hasPower(graph, prompt, 'execute') || asksPerson(graph, prompt)) continue;
      const action = irreversibleAction(prompt);
      if (action === undefined) continue;
      yield {
        path: prompt.path,
        span: action.span,
        message: `The prompt goes on to \`${action.words.replaceAll('`', '')}\` and nowhere waits for a person: what it gets wrong is out before anybody has seen it.`,
        hint: 'Put a gate in front of it: “**STOP**: show what will happen and wait for the approval of the user.”',
      };
    }
  },
} as const satisfies GraphRule;
