import { nestedFences } from '../nested-fences.ts';
import { problemFindings } from '../problem-findings.ts';
import type { Rule } from '../rule.ts';

export const noUnclosedFence = {
  id: 'no-unclosed-fence',
  summary: 'A code fence must be closed.',
  severity: 'error',
  preset: 'recommended',
  check: (graph) =>
    problemFindings(graph, {
      'unclosed-fence': ({ detail }, document) =>
        // One fence too many around the file, or fences that nest: their rules say so, and without that every fence is closed.
        document.problems.some(({ code }) => code === 'wrapped-file') || nestedFences(document).length > 0
          ? undefined
          : {
              message: 'This code fence is never closed, so everything behind it is code: headings and links in it do not count.',
              hint: `Close it with ${detail} on a line of its own. A fence around fences needs more backticks than they have.`,
            },
    }),
} as const satisfies Rule;
