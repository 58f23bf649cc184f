import { problemFindings } from '../problem-findings.ts';
import type { DocumentRule } from '../rule.ts';

export const noForeignFrontmatter = {
  id: 'no-foreign-frontmatter',
  summary: 'Frontmatter must be YAML.',
  severity: 'error',
  preset: 'recommended',
  documents: 'all',
  checkDocument: (document) =>
    problemFindings(document, {
      'foreign-frontmatter': ({ detail, span }) => {
        if (/^ya?ml$/i.test(detail)) {
          return {
            message: `The frontmatter opens with \`${detail}\` behind its \`---\`. Every runtime wants \`---\` alone, so none reads it.`,
            hint: `Remove \`${detail}\` from the first line.`,
            unsafeFix: [{ span, text: '---' }],
          };
        }
        if (!/^\w/.test(detail)) {
          return {
            message: `The frontmatter opens with \`${detail}\`. Every runtime wants \`---\` alone at the start of line 1, so none reads it.`,
            hint: 'Write `---` alone on the first line, and on the one behind the last key.',
          };
        }
        return {
          message: `The frontmatter is written in ${detail}. No runtime reads anything but YAML here, and code in frontmatter is never run.`,
          hint: 'Rewrite it as YAML between two `---` lines.',
        };
      },
    }),
} as const satisfies DocumentRule;
