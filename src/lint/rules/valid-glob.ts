import { endOfPart, flattenBraces } from '../../graph/glob-braces.ts';
import type { GlobProblem } from '../../graph/glob-pattern.ts';
import type { Primitive, Scope } from '../../graph/graph.ts';
import { scopeOf } from '../../graph/scope-of.ts';
import type { DocumentRule, Finding } from '../rule.ts';
import { spanOfPart } from '../scope-edits.ts';

/** Far more than a list has in practice. */
const EXPANSIONS = 1000;

const wordings: Readonly<Record<Exclude<GlobProblem, 'empty'>, { readonly why: string; readonly hint: string }>> = {
  negation: {
    why: 'no runtime knows exclusions here, and the `!` is matched as a character',
    hint: 'Write globs of what is meant, not of what is not.',
  },
  'nested-braces': { why: 'braces inside braces are not read', hint: 'Write one level: `{a,b,c}`.' },
  'unclosed-brace': { why: 'a `{` is not closed', hint: 'Close it with `}`.' },
  'unclosed-bracket': { why: 'a `[` is not closed', hint: 'Close it with `]`.' },
  'too-many-braces': {
    why: 'its braces stand for more patterns than can be tried, so nothing is matched',
    hint: 'Use `*` in place of a group, or write several globs.',
  },
  'bad-range': { why: 'a range runs backwards', hint: 'Write the smaller character first.' },
};

export const validGlob = {
  id: 'valid-glob',
  summary: 'Every glob in `applyTo` or `paths` must be one that runtimes can read.',
  severity: 'error',
  preset: 'recommended',
  documents: 'primitives',
  kinds: ['instructions'],
  *checkDocument(primitive) {
    const { path } = primitive;
    const scope = scopeOf(primitive);
    if (scope === undefined) return;
    const { partSpans, parts, span } = scope;
    /** Offset in the list behind what has been reported. */
    let reported = 0;
    for (const [index, { pattern, problem, start }] of parts.vscode.entries()) {
      if (start < reported) continue;
      const place = partSpans[index] ?? span;
      if (problem === 'empty') yield { path, span, ...wordingOfEmpty(parts.vscode.length) };
      else if (problem === 'nested-braces') {
        reported = endOfPart(scope.list, start);
        yield ofNestedBraces(primitive, scope, index, scope.list.slice(start, reported).trimEnd());
      } else if (problem !== undefined) {
        const { why, hint } = wordings[problem];
        yield { path, span: place, message: `The glob \`${pattern}\` is not valid: ${why}.`, hint };
      }
    }
  },
} as const satisfies DocumentRule;

/** VS Code splits the list inside nested braces. `pattern` is what is meant: the text up to the comma behind them. */
function ofNestedBraces(primitive: Primitive, scope: Scope, index: number, pattern: string): Finding {
  const { why, hint } = wordings['nested-braces'];
  const flat = flattenBraces(pattern, EXPANSIONS);
  const start = spanOfPart(primitive, scope, index)?.start;
  const span = start === undefined ? scope.span : { start, end: start + pattern.length };
  return {
    path: primitive.path,
    span,
    message: `The glob \`${pattern}\` is not valid: ${why}.`,
    hint: flat === undefined ? hint : `Write one level: \`${flat}\`.`,
    ...(flat === undefined || start === undefined ? {} : { unsafeFix: [{ span, text: flat }] }),
  };
}

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
