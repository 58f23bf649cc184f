import { parseHref } from '../../graph/link-target.ts';
import type { DocumentRule } from '../rule.ts';

export const noEscapingLink = {
  id: 'no-escaping-link',
  summary: 'Links must stay inside the repository.',
  severity: 'error',
  preset: 'recommended',
  documents: 'all',
  *checkDocument({ path, references }) {
    for (const { href, hrefSpan } of references) {
      if (parseHref(path, href) !== undefined) continue;
      yield {
        path,
        span: hrefSpan,
        message: `Link target \`${href}\` lies outside the repository: nobody else has that file, and agents are kept from reading it.`,
        hint: 'Copy what is needed into the repository, or link to a public address.',
      };
    }
  },
} as const satisfies DocumentRule;
