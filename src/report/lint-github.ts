import type { Severity } from '../model/diagnostic.ts';
import type { LintOutcome } from './lint-outcome.ts';
import { visible } from './visible-text.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<Severity, string>;

/**
 * Workflow commands, which GitHub Actions shows as annotations: at most 10 of each level for a step, the rest in its log only.
 * Columns are for one line: the runner drops them where `endLine` differs from `line`. Sources: "Workflow commands" of GitHub's
 * documentation; escapes as in `command.ts` of actions/toolkit.
 */
export function lintGithub({ diagnostics }: Pick<LintOutcome, 'diagnostics'>): string {
  return diagnostics
    .map(({ severity, path, span: { start, end }, ruleId, message, hint }) => {
      const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
      const properties = { file: visible(path), line: start.line, endLine: end.line, ...columns, title: `primitives ${ruleId}` };
      const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
      const lines = [message, ...(hint === undefined ? [] : [hint])].map(visible);
      return `::${commands[severity]} ${written.join(',')}::${escapeText(lines.join('\n'))}\n`;
    })
    .join('');
}

function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
