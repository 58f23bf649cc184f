import { passagesOf } from '../../graph/passages.ts';
import type { Passage } from '../../graph/passages.ts';
import type { Primitive } from '../../graph/graph.ts';
import type { DocumentRule } from '../rule.ts';

/** An order to do something again until something holds. */
const loop =
  /\b(?:repeat(?!ed|able|s\b)|loop(?! (?:variable|counter|body))|iterat(?:e|ing)|cycle|re-?(?:run|try|test|build|validate|check|submit)|try again|keep (?:on )?(?!existing|pending|during|using|(?:some|every|any|no)thing)(?:re-?)?[a-z]+ing|continue(?= (?:\w+ing|the|until|this|with|validation|working)\b))\b[^.!?;:|]{0,80}?\b(?:until|till)\b(?<what>[^.!?;|\r\n]{3,120})/gi;

/** What may never come about, however often one tries: a result. That all items of a list are done comes about by itself. */
const result =
  /\b(?:pass(?:es|ing|ed)?|green|succe(?:ed|eds|ss|ssful|ssfully)|fix(?:ed)?|resolved?|solved|works?|clean|zero|no (?:more |further |remaining )?(?:[a-z]+ )?(?:errors?|failures?|issues?|warnings?|findings?|problems?|FAIL|tests? fail)|no (?:more |further )?failing|0 (?:errors?|failures?|FAIL)|100 ?%|coverage|covered|criteria|perfect(?:ion|ly)?|correct|converge[sd]?|high[- ]quality|accessible|good|builds?|compiles?|stable|reliabl[ey]|matches|you(?:['’]re| are) (?:\w+ )?(?:satisfied|confident)|responds|is (?:ready|available|up)|it['’]?s? (?:is )?(?:done|right|ok(?:ay)?))\b|^[\s*_]*(?:done|finished|complete[d]?|success)[\s*_)]*$/i;

/** The loop ends when a person says so, or when a list is at its end. */
const endsByItself =
  /^[ *_]*(?:the |a |an |your |explicit )?(?:users?|human|person|they|reviewer|developer|maintainer|i)\b(?!['’]s? (?:query|request|problem|question|task))|\b(?:user|human)s? (?:is |are )?(?:satisf|happy|approv|confirm|says?|stops?|halts?|agree)|\b(?:all|every|each)\b[^,]{0,40}\b(?:processed|visited|handled|read|listed|reviewed|documented|checked off|migrated|converted|translated|written|created|covered in|added|done)\b|\b(?:exhausted|empty|end of|last)\b/i;

/** Words that bound it. */
const bound =
  /\b(?:at most|max(?:imum)?|no more than|up to|within|limit(?:ed)?|budget|time-?out|timebox|give up|escalate|abort|bail|stuck|then stop|stop (?:and|if|after|when)|after (?:\d+|one|two|three|four|five|ten|several|a few)\b|(?:\d+|once|twice|one|two|three|four|five|ten) (?:more )?(?:times|attempts?|tries|retries|rounds?|cycles?|iterations?|passes|loops?|minutes?|hours?)|(?:\d+|two|three|four|five)[- ](?:cycle|attempt|round|iteration|retry)|diminishing|no (?:further )?progress|ask (?:the )?(?:user|human|maintainer)|report (?:the |to |what |any |blocker)|cannot|can't|unable|if (?:it|they|this|that|tests?|the \w+) still|wait for)\b/i;

/** Words that turn the order round: "do not continue until …" is a gate, "no operator in the loop until …" a state. */
const negated = /(?:\b(?:do not|don['’]t|never|not|cannot|must not|in the|in a|stop the|without|before)\b|["“])[^.!?;]{0,30}$/i;

export const noUnboundedLoop = {
  id: 'no-unbounded-loop',
  summary: 'An order to repeat something until it works should say when to give up.',
  severity: 'info',
  preset: 'strict',
  documents: 'primitives',
  kinds: ['prompt', 'agent', 'skill', 'instructions', 'agents-file'],
  *checkDocument(primitive) {
    if (!/\b(?:until|till)\b/i.test(primitive.text)) return;
    // One bound that speaks of rounds in general holds for every loop of the file.
    const passages = passagesOf(primitive);
    if (hasGeneralBound(primitive)) return;
    for (const [index, passage] of passages.entries()) {
      for (const match of passage.text.matchAll(loop)) {
        const what = match.groups?.['what'] ?? '';
        if (
          !result.test(what) ||
          endsByItself.test(what.trimStart()) ||
          negated.test(passage.text.slice(Math.max(0, match.index - 50), match.index))
        )
          continue;
        if (isBounded(primitive, passages, index)) continue;
        const start = passage.span.start + match.index;
        yield {
          path: primitive.path,
          span: { start, end: start + match[0].trimEnd().length },
          message:
            'The loop has no bound: where the result never comes, the agent goes on until its context or its budget is used up, and often bends the test to get out.',
          hint: 'Say how often at most, and what then: “at most 3 times, then stop and report what still fails”.',
        };
        break;
      }
    }
  },
} as const satisfies DocumentRule;

/** A bound stands in the passage, beside it, or in the items below. */
function isBounded({ text }: Primitive, passages: readonly Passage[], index: number): boolean {
  const [first, last] = [passages[Math.max(0, index - 1)], passages[Math.min(passages.length - 1, index + 2)]];
  return first !== undefined && last !== undefined && bound.test(text.slice(first.span.start, last.span.end));
}

function hasGeneralBound({ text }: Primitive): boolean {
  return /\b(?:max(?:imum)?|at most|no more than|up to)\b[^.\r\n]{0,30}\b(?:\d+|two|three|four|five|ten)\b[^.\r\n]{0,20}\b(?:iterations?|attempts?|retries|tries|cycles?|rounds?|times)\b|\b(?:loop|retry|iteration) (?:budget|limit)\b/i.test(
    text,
  );
}
