import { hasPower, isImplementation, phasesOf, waitsForPerson } from '../prompt-workflow.ts';
import { placeOfMissingKey } from '../frontmatter-place.ts';
import type { GraphRule } from '../rule.ts';

export const requireLearningSection = {
  id: 'require-learning-section',
  summary: 'A workflow that changes code should end with what was learnt.',
  severity: 'info',
  preset: 'strict',
  *check(graph) {
    for (const prompt of graph.primitives) {
      if (prompt.kind !== 'prompt') continue;
      const phases = phasesOf(prompt);
      const isGated = prompt.gates.some((gate) => gate.slug !== undefined && waitsForPerson(gate));
      const changesCode = phases.some(isImplementation) || (isGated && prompt.headings.some(isImplementation));
      if (!changesCode || !hasPower(graph, prompt, 'edit')) continue;
      if (prompt.headings.some(({ text }) => learning.test(text)) || keepsLessons.test(prompt.text.slice(prompt.bodyStart))) continue;
      yield {
        path: prompt.path,
        span: prompt.headings[0]?.span ?? placeOfMissingKey(prompt),
        message: 'The workflow changes code and keeps nothing of what it learnt, so the next run makes the same mistakes.',
        hint: 'End with a section such as “Post-Implementation Learning” that links the memory and instructions to propose changes to.',
      };
    }
  },
} as const satisfies GraphRule;

const learning = /\b(?:learn\w*|lessons?|retro(?:spective)?|memory|memories|knowledge|reflect(?:ion)?|post-?mortem|what worked)\b/i;
const keepsLessons = /\.memory\.md\b|\b(?:lessons?[- ]learn(?:ed|t)|retrospective|update (?:the )?memory|AGENTS\.md with)\b/i;
