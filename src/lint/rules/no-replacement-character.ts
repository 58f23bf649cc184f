import { placesIn } from '../place-in-document.ts';
import type { DocumentRule } from '../rule.ts';

/** Text that speaks of the character, and how far from it. */
const naming = /U\+FFFD|replacement character/i;
const near = 100;

export const noReplacementCharacter = {
  id: 'no-replacement-character',
  summary: 'Text must not hold the character that stands for lost ones.',
  severity: 'warning',
  preset: 'recommended',
  documents: 'all',
  *checkDocument(document) {
    const lost = document.unusualCharacters.filter(({ category, escaped }) => category === 'replacement' && escaped !== true);
    // Where bytes could not be read, that is what is wrong, and one place says it.
    if (lost.length === 0 || document.problems.some(({ code }) => code === 'invalid-encoding')) return;
    const placeOf = placesIn(document);
    for (const { span, count } of lost) {
      if (placeOf(span.start) === 'code' || naming.test(document.text.slice(Math.max(0, span.start - near), span.end + near))) continue;
      yield {
        path: document.path,
        span,
        message: `${count === 1 ? 'A replacement character (U+FFFD)' : `${count} replacement characters (U+FFFD)`}: a program that could not read what stood here saved this instead, and what was meant is lost to people and models.`,
        hint: 'Write again what stood here; an older version in Git may still have it.',
      };
    }
  },
} as const satisfies DocumentRule;
