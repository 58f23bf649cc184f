import { count } from '../model/count.ts';
import type { MigrateReport } from '../model/generated/schema-types.ts';
import { diagnosticLines } from './diagnostic-groups.ts';
import { painter } from './terminal.ts';
import type { TerminalOptions } from './terminal.ts';

/** What each step of a migration has changed, which files moved, and what is left to a person. */
export function migrateText({ dryRun, resumed, steps, files, left, notices }: MigrateReport, terminal: TerminalOptions): string {
  const paint = painter(terminal);
  const lines: string[] = [];
  for (const { diff = '' } of files) if (diff !== '') lines.push(diff.trimEnd());
  const moves = files.filter(({ path, newPath }) => path !== newPath);
  const diffed = files.some(({ diff = '' }) => diff !== '');
  if (diffed) lines.push('');
  for (const { path, newPath } of moves) lines.push(`${paint.green(dryRun ? 'would move' : 'moved')} ${path} -> ${newPath}`);
  if (moves.length > 0) lines.push('');
  const shown = steps.filter((step) => step.changes > 0 || step.left > 0);
  const width = Math.max(0, ...shown.map(({ id }) => id.length));
  const column = (texts: readonly string[]): ((text: string) => string) => {
    const longest = Math.max(0, ...texts.map(({ length }) => length));
    return (text) => text.padEnd(longest);
  };
  const changed = column(shown.map(({ changes }) => count(changes, 'change')));
  const within = column(shown.map((step) => `in ${count(step.files, 'file')}`));
  for (const step of shown) {
    const open = step.left === 0 ? '' : paint.yellow(`${step.left} left`);
    lines.push(
      `${step.id.padEnd(width)}  ${changed(count(step.changes, 'change'))}  ${within(`in ${count(step.files, 'file')}`)}  ${open}`.trimEnd(),
    );
  }
  const findings = left.map(({ step, path, span, message, hint }) => ({
    ruleId: step,
    severity: 'warning' as const,
    path,
    span,
    message,
    ...(hint === undefined ? {} : { hint }),
  }));
  if (findings.length + notices.length > 0) lines.push('');
  lines.push(...diagnosticLines(findings, terminal), ...diagnosticLines(notices, terminal));
  const completed = resumed ? ' An interrupted run was completed first.' : '';
  const verb = dryRun ? 'would change' : 'changed';
  const summary = files.length === 0 ? 'Nothing to migrate.' : `${count(files.length, 'file')} ${verb}, ${moves.length} of them moved.`;
  const open = left.length === 0 ? '' : ` ${count(left.length, 'place')} left to you.`;
  if (lines.length > 0) lines.push('');
  lines.push(`${summary}${open}${completed}`);
  return `${lines.join('\n')}\n`;
}
