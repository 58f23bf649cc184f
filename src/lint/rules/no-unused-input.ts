import { declaredInputs, spellingKey, usedInputs } from '../../graph/prompt-inputs.ts';
import type { DocumentRule } from '../rule.ts';

export const noUnusedInput = {
  id: 'no-unused-input',
  summary: 'A prompt should use the inputs that it declares.',
  severity: 'warning',
  preset: 'recommended',
  documents: 'primitives',
  kinds: ['prompt'],
  *checkDocument(prompt) {
    const declared = declaredInputs(prompt) ?? [];
    if (declared.length === 0) return;
    const used = new Set([...usedInputs(prompt).keys()].map(spellingKey));
    // Every notation of every runner (`$name`, `{{name}}-plan.md`, or the name in plain words) has the letters in it.
    const body = spellingKey(prompt.text.slice(prompt.bodyStart)).replace(/\s+/g, '');
    for (const { name, span } of declared) {
      if (used.has(spellingKey(name)) || body.includes(spellingKey(name))) continue;
      yield {
        path: prompt.path,
        span,
        message: `The prompt declares the input \`${name}\` and never uses it: whoever runs it is asked for something that changes nothing.`,
        hint: `Write \`\${input:${name}}\` where the value belongs, or take the input away.`,
      };
    }
  },
} as const satisfies DocumentRule;
