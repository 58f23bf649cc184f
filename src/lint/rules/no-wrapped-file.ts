import { problemFindings } from '../problem-findings.ts';
import type { DocumentRule } from '../rule.ts';
import { unwrapFile } from '../unwrap-file.ts';

export const noWrappedFile = {
  id: 'no-wrapped-file',
  summary: 'A primitive or workflow file must not be wrapped in a code fence.',
  severity: 'error',
  preset: 'recommended',
  documents: 'all',
  artifacts: true,
  checkDocument: (document) =>
    problemFindings(document, {
      'wrapped-file': ({ detail, span }, { text }) => {
        const edits = unwrapFile(text, span.start);
        return {
          message: `The file starts with a code fence${detail === '' ? '' : ` (\`${detail}\`)`}, so the frontmatter in it is not read and what it holds is taken for an example.`,
          hint: 'Remove the first fence and its closing line.',
          // What was code becomes text.
          ...(edits === undefined ? {} : { unsafeFix: edits }),
        };
      },
    }),
} as const satisfies DocumentRule;
