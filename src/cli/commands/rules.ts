import { rules as allRules, rulesText } from '../../index.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface RulesFlags {
  readonly format: 'text' | 'json';
}

/** Lists the rules with their severities. */
export function rules(flags: RulesFlags, terminal: Terminal): ExitCode {
  const listed = allRules.map(({ id, summary, severity }) => ({ id, summary, severity }));
  terminal.out(flags.format === 'json' ? `${JSON.stringify({ version: 1, rules: listed }, null, 2)}\n` : rulesText(listed, terminal));
  return 0;
}
