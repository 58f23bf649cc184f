import { quote, quotingFix } from '../quote.ts';
import { problemFindings } from '../problem-findings.ts';
import type { DocumentRule } from '../rule.ts';

export const noUnquotedGlob = {
  id: 'no-unquoted-glob',
  summary: 'A glob that starts with a YAML special character must be quoted.',
  severity: 'error',
  preset: 'recommended',
  documents: 'all',
  checkDocument: (document) =>
    problemFindings(document, {
      'unquoted-glob': (problem, document) => ({
        message: `The glob \`${problem.detail}\` is not quoted: VS Code reads it, strict YAML parsers (github.com, Codex) reject the whole frontmatter.`,
        hint: `Write \`${quote(problem.detail)}\`.`,
        ...quotingFix(problem, document),
      }),
    }),
} as const satisfies DocumentRule;
