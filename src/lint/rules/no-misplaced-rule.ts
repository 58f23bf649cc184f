import { passagesOf, sentencesOf } from '../../graph/passages.ts';
import type { Primitive } from '../../graph/graph.ts';
import { covers } from '../../model/span.ts';
import type { Span } from '../../model/span.ts';
import type { DocumentRule } from '../rule.ts';

/** Where each kind of entry does its work: what is only remembered is not followed. */
const homes: Readonly<Record<string, string>> = {
  rule: 'the instructions of the files that it is about',
  gate: 'a gate of the prompt that it should stop',
  criterion: 'the criteria of the spec, or of the template for specs',
};

export const noMisplacedRule = {
  id: 'no-misplaced-rule',
  summary: 'Rules belong into instructions, and not into memory.',
  severity: 'info',
  preset: 'strict',
  documents: 'primitives',
  kinds: ['memory'],
  *checkDocument(memory) {
    for (const { span, home } of rulesIn(memory)) {
      yield {
        path: memory.path,
        span,
        message: `This is a rule. Memory says what was learnt and is read now and then; what always holds must be loaded whenever it applies.`,
        hint: `Move it to ${home}, and leave in memory why.`,
      };
    }
  },
} as const satisfies DocumentRule;

function* rulesIn(memory: Primitive): Iterable<{ span: Span; home: string }> {
  const { memoryEntries } = memory;
  for (const passage of passagesOf(memory)) {
    const around = memoryEntries.filter(({ span }) => covers(span, passage.span));
    if (around.some(({ retired }) => retired)) continue;
    const kind = around.findLast(({ form }) => form === 'item')?.kind;
    const home = kind === undefined ? undefined : homes[kind];
    if (home !== undefined) {
      yield { span: passage.span, home };
      continue;
    }
    const rule = sentencesOf(passage).find(({ text }) => isRule(text));
    if (rule !== undefined) yield { span: rule.span, home: homes['rule'] ?? '' };
  }
}

/** RFC 2119's words in capitals, or an order without exception: people who write so mean that it always holds. */
function isRule(sentence: string): boolean {
  const words = sentence.replace(/`[^`]*`|"[^"]*"/g, 'code').replace(/[*_]/g, '');
  // What ends with a colon introduces rules, and a short shout is a heading.
  if (/:\s*$/.test(words) || (words.match(/\p{L}+/gu)?.length ?? 0) < 4) return false;
  return (
    /^(?:always|never)\s+[\p{Ll}]/iu.test(words) ||
    /(?<!\b(?:a|an|the|one|each|every)\s)\b(?:MUST|SHALL|NEVER|ALWAYS)\s+(?:NOT\s+)?\p{Ll}/u.test(words)
  );
}
