import { didYouMean } from '../../model/nearest-name.ts';
import { declaredInputs, spellingKey, usedInputs } from '../../graph/prompt-inputs.ts';
import type { DocumentRule } from '../rule.ts';

export const noUndeclaredInput = {
  id: 'no-undeclared-input',
  summary: 'A prompt that declares its inputs must declare each one that it uses.',
  severity: 'warning',
  preset: 'recommended',
  documents: 'primitives',
  kinds: ['prompt'],
  *checkDocument(prompt) {
    if (prompt.variables.length === 0) return;
    const declared = declaredInputs(prompt)?.map(({ name }) => name);
    if (declared === undefined) return;
    const spellings = new Set(declared.map(spellingKey));
    for (const { name, span } of [...usedInputs(prompt).values()].toSorted((a, b) => a.span.start - b.span.start)) {
      // `no-inconsistent-input` speaks of two spellings.
      if (spellings.has(spellingKey(name))) continue;
      const guess = didYouMean(name, declared).trim();
      yield {
        path: prompt.path,
        span,
        message: `The prompt uses the input \`${name}\`, and its \`input\` does not name it, so nobody is asked for it.`,
        hint: guess || `Add \`${name}\` to \`input\`.`,
      };
    }
  },
} as const satisfies DocumentRule;
