import { scalarOf, entryAt } from '../../graph/frontmatter-values.ts';
import type { Primitive } from '../../graph/graph.ts';
import type { Span } from '../../model/span.ts';
import { declaredInputs, spellingKey } from '../../graph/prompt-inputs.ts';
import type { DocumentRule } from '../rule.ts';

export const noInconsistentInput = {
  id: 'no-inconsistent-input',
  summary: 'A prompt must spell the name of an input in one way.',
  severity: 'warning',
  preset: 'recommended',
  documents: 'primitives',
  kinds: ['prompt'],
  *checkDocument(prompt) {
    if (prompt.variables.length === 0) return;
    const first = new Map<string, { readonly name: string; readonly span: Span }>();
    for (const declared of [...(declaredInputs(prompt) ?? []), ...hintedInputs(prompt)]) {
      if (!first.has(spellingKey(declared.name))) first.set(spellingKey(declared.name), declared);
    }
    const reported = new Set<string>();
    for (const { name, span } of prompt.variables) {
      const known = first.get(spellingKey(name));
      if (known === undefined) first.set(spellingKey(name), { name, span });
      if (known === undefined || known.name === name || reported.has(name)) continue;
      reported.add(name);
      yield {
        path: prompt.path,
        span,
        message: `The input is called \`${name}\` here and \`${known.name}\` elsewhere in the prompt: two names are two inputs, and one of them stays empty.`,
        hint: `Write \`${known.name}\` in both places.`,
        related: [{ path: prompt.path, span: known.span, message: `\`${known.name}\` stands here.` }],
      };
    }
  },
} as const satisfies DocumentRule;

/** The names that `argument-hint` shows as `${input:name}`: the hint is for people, who may call things otherwise. */
function hintedInputs(prompt: Primitive): { readonly name: string; readonly span: Span }[] {
  const entry = entryAt(prompt, ['argument-hint']);
  if (entry === undefined) return [];
  return [...(scalarOf(prompt, 'argument-hint') ?? '').matchAll(/\$\{input:([^:}\s]+)[^}]*\}/g)].map(([, name = '']) => ({
    name,
    span: entry.valueSpan,
  }));
}
