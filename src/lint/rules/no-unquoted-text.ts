import { quotingFix } from '../quote.ts';
import { problemFindings } from '../problem-findings.ts';
import type { DocumentRule } from '../rule.ts';

export const noUnquotedText = {
  id: 'no-unquoted-text',
  summary: 'A value that holds `: ` or starts with a reserved character must be quoted.',
  severity: 'error',
  preset: 'recommended',
  documents: 'all',
  checkDocument: (document) =>
    problemFindings(document, {
      'unquoted-text': (problem, document) => ({
        message: `This value is not quoted and ${offence(problem.detail)}: VS Code reads it, strict YAML parsers (github.com, Codex) reject the whole frontmatter.`,
        hint: 'Put the value in quotes.',
        ...quotingFix(problem, document),
      }),
    }),
} as const satisfies DocumentRule;

function offence(value: string): string {
  if (value.startsWith('`')) return 'starts with a backtick';
  return /^[@%]/.test(value) ? `starts with \`${value[0]}\`` : 'holds `: `';
}
