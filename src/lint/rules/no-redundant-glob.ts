import { covers } from '../../graph/glob-cover.ts';
import type { Scope } from '../../graph/graph.ts';
import type { GlobPart } from '../../graph/match-glob.ts';
import { scopeOf } from '../../graph/scope-of.ts';
import type { DocumentRule } from '../rule.ts';
import { removalOfPart } from '../scope-edits.ts';

/** Characters of a list. Longer ones are not compared part by part. */
const LONGEST = 10_000;

export const noRedundantGlob = {
  id: 'no-redundant-glob',
  summary: 'Every part of a list of globs must add files to it.',
  severity: 'warning',
  preset: 'recommended',
  documents: 'primitives',
  kinds: ['instructions'],
  *checkDocument(primitive) {
    const { path } = primitive;
    const scope = scopeOf(primitive);
    if (scope === undefined) return;
    const { span, partSpans, parts } = scope;
    // `valid-glob` reports the parts that cannot be read.
    if (parts.vscode.filter(({ problem }) => problem === undefined).length < 2) return;
    const everything = parts.vscode.findIndex((part) => part.everything);
    if (everything !== -1) {
      const { pattern } = parts.vscode[everything] as GlobPart;
      yield {
        path,
        span: partSpans[everything] ?? span,
        message: `\`${pattern}\` stands for every file${parts.rooted[everything]?.everything === true ? '' : ' in VS Code'}, so the other parts of the list say nothing, and these instructions are always loaded.`,
        hint: `Write \`${pattern}\` alone if that is meant, or take it out of the list.`,
      };
      return;
    }
    for (const [index, wide] of coveredParts(scope)) {
      const { pattern } = parts.vscode[index] as GlobPart;
      const removal = removalOfPart(primitive, scope, index);
      yield {
        path,
        span: partSpans[index] ?? span,
        severity: 'info',
        message:
          pattern === wide ? `\`${pattern}\` stands in the list twice.` : `\`${pattern}\` adds no file to what \`${wide}\` covers already.`,
        hint: 'Remove it.',
        ...(removal === undefined ? {} : { fix: [removal] }),
      };
    }
  },
} as const satisfies DocumentRule;

/** Indexes of the parts that another one covers, each with that one. Of two that cover each other, the first stays. */
function coveredParts({ list, parts: { vscode } }: Scope): Map<number, string> {
  const covered = new Map<number, string>();
  if (list.length > LONGEST) return covered;
  for (const [index, { pattern, problem }] of vscode.entries()) {
    if (problem !== undefined || matchesNothing(pattern)) continue;
    const wide = vscode.find(
      (other, at) =>
        at !== index &&
        other.problem === undefined &&
        !matchesNothing(other.pattern) &&
        covers(other.pattern, pattern) &&
        (at < index || !covers(pattern, other.pattern)),
    );
    if (wide !== undefined) covered.set(index, wide.pattern);
  }
  return covered;
}

/** Whatever the files are: `no-dead-glob` reports it. */
function matchesNothing(pattern: string): boolean {
  return /^\.?\//.test(pattern);
}
