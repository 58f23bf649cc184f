import type { Severity } from '../model/diagnostic.ts';
import { painter } from './terminal.ts';
import type { TerminalOptions } from './terminal.ts';

export interface ListedRule {
  readonly id: string;
  readonly summary: string;
  readonly severity: Severity;
}

/** One line for each rule. */
export function rulesText(rules: readonly ListedRule[], terminal: Pick<TerminalOptions, 'color'>): string {
  const paint = painter(terminal);
  const paintSeverity = { error: paint.red, warning: paint.yellow, info: paint.blue } satisfies Record<Severity, unknown>;
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rules
    .map(({ id, summary, severity }) => `${id.padEnd(width)}  ${paintSeverity[severity](severity.padEnd(7))}  ${summary}\n`)
    .join('');
}
