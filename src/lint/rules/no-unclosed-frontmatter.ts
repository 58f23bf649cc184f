import { frontmatterKeysOf } from '../../kinds.ts';
import { closeFrontmatter } from '../close-frontmatter.ts';
import { problemFindings } from '../problem-findings.ts';
import type { DocumentRule } from '../rule.ts';

export const noUnclosedFrontmatter = {
  id: 'no-unclosed-frontmatter',
  summary: 'Frontmatter must close with `---`.',
  severity: 'error',
  preset: 'recommended',
  documents: 'all',
  artifacts: true,
  checkDocument: (document) =>
    problemFindings(document, {
      'unclosed-frontmatter': ({ span }, { path, kind, text }) => {
        const closing = closeFrontmatter(text, span.start, frontmatterKeysOf(kind, path));
        return {
          message:
            kind === 'artifact'
              ? 'The frontmatter has no closing `---`: some readers take the whole file for it, others take none, and gates take neither.'
              : 'The frontmatter has no closing `---`: VS Code takes the whole file for frontmatter, other runtimes take none of it.',
          hint: 'Put `---` on a line of its own behind the last key.',
          ...(closing === undefined ? {} : closing.certain ? { fix: closing.edits } : { unsafeFix: closing.edits }),
        };
      },
    }),
} as const satisfies DocumentRule;
