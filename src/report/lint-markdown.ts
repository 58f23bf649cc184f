import { count } from '../model/count.ts';
import type { Severity } from '../model/diagnostic.ts';
import type { LintOutcome } from './lint-outcome.ts';
import { summarize } from './lint-summary.ts';
import { cell, code } from './markdown-cell.ts';

/** GitHub refuses a job summary above 1 MiB; nobody reads a table that long. */
const maxRows = 200;

const order = { error: 0, warning: 1, info: 2 } as const satisfies Record<Severity, number>;

/** A table for a job summary or a comment, the worst first. No text of a file becomes markup. */
export function lintMarkdown({ diagnostics, files }: Pick<LintOutcome, 'diagnostics' | 'files'>): string {
  const { errors, warnings, infos } = summarize(diagnostics, files);
  const checked = count(files, 'file');
  const heading = '## primitives lint\n\n';
  if (diagnostics.length === 0) return `${heading}${checked} checked, no problems.\n`;
  const totals = [count(errors, 'error'), count(warnings, 'warning'), count(infos, 'info')].join(', ');
  const rows = diagnostics
    .toSorted((a, b) => order[a.severity] - order[b.severity])
    .slice(0, maxRows)
    .map(
      ({ severity, path, span: { start }, ruleId, message, hint }) =>
        `| ${severity} | ${code(`${path}:${start.line}:${start.column}`)} | ${code(ruleId)} | ${cell(hint === undefined ? message : `${message} ${hint}`)} |\n`,
    );
  const rest = diagnostics.length > maxRows ? `\n${diagnostics.length - maxRows} more are not shown.\n` : '';
  return `${heading}${totals} in ${checked}.\n\n| Severity | Place | Rule | Problem |\n|---|---|---|---|\n${rows.join('')}${rest}`;
}
