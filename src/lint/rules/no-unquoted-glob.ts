import { quote } from '../quote.ts';
import { problemFindings } from '../problem-findings.ts';
import type { Rule } from '../rule.ts';

export const noUnquotedGlob = {
  id: 'no-unquoted-glob',
  summary: 'A glob that starts with a YAML special character must be quoted.',
  severity: 'error',
  check: (graph) =>
    problemFindings(graph, {
      'unquoted-glob': ({ detail, span }) => ({
        message: `The glob \`${detail}\` is not quoted: VS Code reads it, strict YAML parsers (github.com, Codex) reject the whole frontmatter.`,
        hint: `Write \`${quote(detail)}\`.`,
        fix: [{ span, text: quote(detail) }],
      }),
    }),
} as const satisfies Rule;
