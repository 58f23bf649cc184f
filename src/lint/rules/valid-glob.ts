import type { GlobProblem } from '../../graph/glob-pattern.ts';
import type { Rule } from '../rule.ts';

const wordings: Readonly<Record<Exclude<GlobProblem, 'empty'>, { readonly why: string; readonly hint: string }>> = {
  negation: {
    why: 'no runtime knows exclusions here, and the `!` is matched as a character',
    hint: 'Write globs of what is meant, not of what is not.',
  },
  'nested-braces': { why: 'braces inside braces are not read', hint: 'Write one level: `{a,b,c}`.' },
  'unclosed-brace': { why: 'a `{` is not closed', hint: 'Close it with `}`.' },
  'unclosed-bracket': { why: 'a `[` is not closed', hint: 'Close it with `]`.' },
  'bad-range': { why: 'a range runs backwards', hint: 'Write the smaller character first.' },
};

export const validGlob = {
  id: 'valid-glob',
  summary: 'Every glob in `applyTo` must be one that runtimes can read.',
  severity: 'error',
  preset: 'recommended',
  *check(graph) {
    for (const [path, { partSpans, parts, span }] of graph.scopes) {
      for (const [index, { pattern, problem }] of parts.vscode.entries()) {
        if (problem === undefined) continue;
        if (problem === 'empty') yield { path, span, ...wordingOfEmpty(parts.vscode.length) };
        else
          yield {
            path,
            span: partSpans[index] ?? span,
            message: `The glob \`${pattern}\` is not valid: ${wordings[problem].why}.`,
            hint: wordings[problem].hint,
          };
      }
    }
  },
} as const satisfies Rule;

function wordingOfEmpty(parts: number): { message: string; hint: string } {
  return parts === 1
    ? {
        message: '`applyTo` is empty, so these instructions never apply.',
        hint: 'Write the globs of the files they are for, or `**` for all.',
      }
    : {
        message: '`applyTo` has an empty part between its commas, and VS Code rejects it.',
        hint: 'Remove the comma, or write the glob that belongs there.',
      };
}
