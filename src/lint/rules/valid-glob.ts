import type { GlobProblem } from '../../graph/glob-pattern.ts';
import type { Rule } from '../rule.ts';

const wordings: Readonly<Record<GlobProblem, { readonly why: string; readonly hint: string }>> = {
  empty: { why: 'an empty part matches nothing', hint: 'Remove the comma, or write the glob that belongs there.' },
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
  *check(graph) {
    for (const [path, { partSpans, parts, span }] of graph.scopes) {
      for (const [index, { pattern, problem }] of parts.vscode.entries()) {
        if (problem === undefined) continue;
        const { why, hint } = wordings[problem];
        yield {
          path,
          span: pattern === '' ? span : (partSpans[index] ?? span),
          message: `The glob \`${pattern}\` is not valid: ${why}.`,
          hint,
        };
      }
    }
  },
} as const satisfies Rule;
