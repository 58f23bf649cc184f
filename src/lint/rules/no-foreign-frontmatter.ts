import type { Document } from '../../model/document.ts';
import { problemFindings } from '../problem-findings.ts';
import type { DocumentRule } from '../rule.ts';

/** Who reads the frontmatter of a file. */
const readersOf = ({ kind }: Document): string => (kind === 'artifact' ? 'reader of workflow files' : 'runtime');

export const noForeignFrontmatter = {
  id: 'no-foreign-frontmatter',
  summary: 'Frontmatter must be YAML.',
  severity: 'error',
  preset: 'recommended',
  documents: 'all',
  artifacts: true,
  checkDocument: (document) =>
    problemFindings(document, {
      'foreign-frontmatter': ({ detail, span }, document) => {
        const readers = readersOf(document);
        if (/^ya?ml$/i.test(detail)) {
          return {
            message: `The frontmatter opens with \`${detail}\` behind its \`---\`. Every ${readers} wants \`---\` alone, so none reads it.`,
            hint: `Remove \`${detail}\` from the first line.`,
            unsafeFix: [{ span, text: '---' }],
          };
        }
        if (!/^\w/.test(detail)) {
          return {
            message: `The frontmatter opens with \`${detail}\`. Every ${readers} wants \`---\` alone at the start of line 1, so none reads it.`,
            hint: 'Write `---` alone on the first line, and on the one behind the last key.',
          };
        }
        return {
          message: `The frontmatter is written in ${detail}. No ${readers} reads anything but YAML here, and code in frontmatter is never run.`,
          hint: 'Rewrite it as YAML between two `---` lines.',
        };
      },
    }),
} as const satisfies DocumentRule;
