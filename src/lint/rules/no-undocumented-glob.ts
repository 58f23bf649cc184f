import { expandBraces } from '../../graph/glob-braces.ts';
import { scopeOf } from '../../graph/scope-of.ts';
import { isClaudeRule } from '../../kinds.ts';
import type { DocumentRule } from '../rule.ts';
import { editOfPart } from '../scope-edits.ts';

/** A longer list is harder to read than the braces. */
const PARTS = 8;

export const noUndocumentedGlob = {
  id: 'no-undocumented-glob',
  summary: 'A list of globs for github.com should use only what its documentation shows.',
  severity: 'info',
  preset: 'all',
  runtimes: ['copilot'],
  documents: 'primitives',
  kinds: ['instructions'],
  *checkDocument(primitive) {
    const { path } = primitive;
    const scope = isClaudeRule(path) ? undefined : scopeOf(primitive);
    if (scope === undefined) return;
    const { parts, partSpans, span } = scope;
    for (const [index, { pattern, problem, start }] of parts.vscode.entries()) {
      if (problem !== undefined) continue;
      const place = partSpans[index] ?? span;
      const before = scope.list.slice(0, start);
      const gap = index === 0 ? 0 : before.length - before.trimEnd().length;
      if (gap > 0) {
        const isExact = editOfPart(primitive, scope, index, pattern) !== undefined;
        yield {
          path,
          span: place,
          message: `White space stands before \`${pattern}\`: GitHub's documentation shows none in a list of globs, and does not say whether it is dropped.`,
          hint: 'Write nothing but a comma between two globs.',
          ...(isExact && !before.endsWith('\n') ? { fix: [{ span: { start: place.start - gap, end: place.start }, text: '' }] } : {}),
        };
      }
      if (pattern.includes('{')) {
        const expanded = expandBraces(pattern, PARTS)?.join(',');
        const edit = expanded === undefined ? undefined : editOfPart(primitive, scope, index, expanded);
        yield {
          path,
          span: place,
          message: `\`${pattern}\` has braces: GitHub's documentation shows lists alone, and does not say whether github.com reads braces.`,
          hint: expanded === undefined ? 'Write a list of globs without braces.' : `Write \`${expanded}\`.`,
          ...(edit === undefined ? {} : { fix: [edit] }),
        };
      }
    }
  },
} as const satisfies DocumentRule;
