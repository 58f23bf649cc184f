import { problemFindings } from '../problem-findings.ts';
import type { Rule } from '../rule.ts';

export const noForeignFrontmatter = {
  id: 'no-foreign-frontmatter',
  summary: 'Frontmatter must be YAML.',
  severity: 'error',
  preset: 'recommended',
  check: (graph) =>
    problemFindings(graph, {
      'foreign-frontmatter': ({ detail }) =>
        /^ya?ml$/i.test(detail)
          ? {
              message: `The frontmatter opens with \`${detail}\` behind its \`---\`. Every runtime wants \`---\` alone, so none reads it.`,
              hint: `Remove \`${detail}\` from the first line.`,
            }
          : {
              message: `The frontmatter is written in ${detail}. No runtime reads anything but YAML here, and code in frontmatter is never run.`,
              hint: 'Rewrite it as YAML between two `---` lines.',
            },
    }),
} as const satisfies Rule;
