import { problemFindings } from '../problem-findings.ts';
import type { Rule } from '../rule.ts';

export const noMisplacedFrontmatter = {
  id: 'no-misplaced-frontmatter',
  summary: 'Frontmatter must open with `---` on line 1.',
  severity: 'error',
  preset: 'recommended',
  check: (graph) =>
    problemFindings(graph, {
      'unopened-frontmatter': ({ detail }) => ({
        message: `This looks like frontmatter, but ${detail === 'not on line 1' ? 'it does not start on line 1' : 'it has no opening `---`'}, so every runtime reads it as text.`,
        hint: detail === 'not on line 1' ? 'Move the `---` to line 1.' : 'Put `---` on a line of its own above it.',
      }),
    }),
} as const satisfies Rule;
