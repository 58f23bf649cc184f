import { placesIn } from '../place-in-document.ts';
import type { Rule } from '../rule.ts';

export const noReplacementCharacter = {
  id: 'no-replacement-character',
  summary: 'Text must not hold the character that stands for lost ones.',
  severity: 'warning',
  preset: 'recommended',
  *check(graph) {
    for (const document of [...graph.primitives, ...graph.checkedDocuments]) {
      const lost = document.unusualCharacters.filter(({ category, escaped }) => category === 'replacement' && escaped !== true);
      // Where bytes could not be read, that is what is wrong, and one place says it.
      if (lost.length === 0 || document.problems.some(({ code }) => code === 'invalid-encoding')) continue;
      const placeOf = placesIn(document);
      for (const { span, count } of lost) {
        if (placeOf(span.start) === 'code') continue;
        yield {
          path: document.path,
          span,
          message: `${count === 1 ? 'A replacement character (U+FFFD)' : `${count} replacement characters (U+FFFD)`}: a program that could not read what stood here saved this instead, and what was meant is lost to people and models.`,
          hint: 'Write again what stood here; an older version in Git may still have it.',
        };
      }
    }
  },
} as const satisfies Rule;
