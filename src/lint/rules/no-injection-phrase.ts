import { passagesOf, sentencesOf } from '../../graph/passages.ts';
import type { Document } from '../../model/document.ts';
import { covers } from '../../model/span.ts';
import type { Span } from '../../model/span.ts';
import { mayInject, openInjectionIn } from '../open-injections.ts';
import type { DocumentRule } from '../rule.ts';

export const noInjectionPhrase = {
  id: 'no-injection-phrase',
  summary: 'No text may tell a model to drop its rules, to deceive people or to give secrets away.',
  severity: 'warning',
  preset: 'recommended',
  documents: 'all',
  *checkDocument(document) {
    if (!mayInject(document.text)) return;
    for (const { text, span } of passagesOf(document).flatMap(sentencesOf)) {
      const phrase = openInjectionIn(text);
      if (phrase === undefined) continue;
      const place = { start: span.start + phrase.start, end: span.start + phrase.end };
      if (speaksOfAttacks(document, place)) continue;
      yield {
        path: document.path,
        span: place,
        message: `"${text.slice(phrase.start, phrase.end).replace(/\s+/g, ' ')}" is what attacks on models say. Each model that reads this file is told so, and lessons that were taken from elsewhere may have brought it along.`,
        hint: 'Find out who put it there, and take it away. An example of an attack belongs in quotes or in a code block.',
      };
    }
  },
} as const satisfies DocumentRule;

/** Where a heading, or the line that introduces a list, says that attacks are spoken of. */
function speaksOfAttacks({ headings, text }: Document, span: Span): boolean {
  const titles = headings.filter(({ sectionSpan }) => covers(sectionSpan, span)).map((heading) => heading.text);
  const above = text.slice(Math.max(0, span.start - sight), span.start);
  const introduction = above.split(/\r\n|\n|\r/).findLast((line) => /[:\uFF1A][*_]*\s*$/.test(line)) ?? '';
  return [...titles, introduction].some((words) => attack.test(words));
}

/** Characters before a phrase in which the line that introduces it may stand. */
const sight = 800;
const attack =
  /\b(?:inject\w*|jailbreak\w*|attack\w*|adversar\w*|threat\w*|red[ -]team\w*|malicious|poison\w*|exfiltrat\w*|manipulat\w*|untrusted|suspicious|unsafe|anti-?patterns?|bad examples?|never|don['’]t|do not|avoid|prohibited|forbidden|not allowed|security)\b/i;
