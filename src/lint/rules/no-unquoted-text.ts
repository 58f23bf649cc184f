import { quote } from '../quote.ts';
import { problemFindings } from '../problem-findings.ts';
import type { Rule } from '../rule.ts';

export const noUnquotedText = {
  id: 'no-unquoted-text',
  summary: 'A value that holds `: ` or starts with a reserved character must be quoted.',
  severity: 'error',
  check: (graph) =>
    problemFindings(graph, {
      'unquoted-text': ({ detail, span }) => ({
        message: `This value is not quoted and holds \`${/^[@`%]/.exec(detail)?.[0] ?? ': '}\`: VS Code reads it, strict YAML parsers (github.com, Codex) reject the whole frontmatter.`,
        hint: 'Put the value in quotes.',
        fix: [{ span, text: quote(detail) }],
      }),
    }),
} as const satisfies Rule;
