import type { Reference } from '../../model/document.ts';
import { removalOfLine } from '../removal.ts';
import type { DocumentRule } from '../rule.ts';

export const noUnusedDefinition = {
  id: 'no-unused-definition',
  summary: 'A link definition must be used.',
  severity: 'warning',
  preset: 'strict',
  documents: 'all',
  *checkDocument({ path, text, references }) {
    for (const definition of references) {
      if (definition.form !== 'definition' || definition.uses?.length !== 0 || isComment(definition)) continue;
      yield {
        path,
        span: definition.span,
        message: `No link uses this definition of \`[${definition.text}]\`. People do not see it, and agents read it as if it mattered.`,
        hint: 'Remove it, or use its label. Of several definitions of one label the first counts.',
        unsafeFix: removalOfLine(text, definition.span),
      };
    }
  },
} as const satisfies DocumentRule;

/** `[//]: # (…)` and `[comment]: <> (…)` are ways to hide a note. */
function isComment({ text, href }: Reference): boolean {
  return href === '' || href === '#' || /^(?:\/\/|#|_|comment)$/i.test(text);
}
