import { createHash } from 'node:crypto';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { LintOutcome } from './lint-outcome.ts';

/** How much of a long line counts, in code units on each side of the place. */
const reach = 200;

/**
 * One name for each diagnostic, in their order. It stays the same when lines are added or removed elsewhere: it is made of the
 * rule, the path, the line without its indentation, and a count where these are the same.
 */
export function fingerprintsOf({ diagnostics, textOf }: Pick<LintOutcome, 'diagnostics' | 'textOf'>): string[] {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const key = JSON.stringify([diagnostic.ruleId, diagnostic.path, lineOf(diagnostic, textOf(diagnostic.path) ?? '')]);
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    return createHash('sha256').update(`${key}:${occurrence}`).digest('hex').slice(0, 32);
  });
}

function lineOf({ span: { start } }: Diagnostic, text: string): string {
  const before = text.slice(Math.max(start.offset - start.column + 1, start.offset - reach), start.offset);
  const after = /^[^\r\n]*/.exec(text.slice(start.offset, start.offset + reach))?.[0] ?? '';
  return (before + after).trim();
}
