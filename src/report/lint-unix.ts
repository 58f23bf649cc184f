import type { LintOutcome } from './lint-outcome.ts';
import { visible } from './visible-text.ts';

/** One line for each diagnostic, `path:line:column: severity: message [rule]`: what `grep`, quickfix lists and problem matchers read. */
export function lintUnix({ diagnostics }: Pick<LintOutcome, 'diagnostics'>): string {
  return diagnostics
    .map(({ path, span: { start }, severity, message, hint, ruleId }) => {
      const text = hint === undefined ? message : `${message} ${hint}`;
      return `${visible(path)}:${start.line}:${start.column}: ${severity}: ${visible(text)} [${ruleId}]\n`;
    })
    .join('');
}
