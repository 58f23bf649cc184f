import type { CostReport } from '../model/cost-report.ts';
import { count } from '../model/count.ts';
import { painter } from './terminal.ts';
import type { TerminalOptions } from './terminal.ts';
import { visible } from './visible-text.ts';

/** Rows of a table that people read; programs get all. */
const ROWS = 10;

/** What texts cost, as tables for people. */
export function costText({ loaded, findings, files, repeated, overBudget }: CostReport, terminal: TerminalOptions): string {
  const paint = painter(terminal);
  const lines = [
    paint.bold('Loaded by VS Code for work on a file, in estimated tokens'),
    ...(loaded.length === 0 ? ['  nothing'] : []),
    ...table(
      ['tokens', 'files', 'such as', 'most of it'],
      loaded.map(({ tokens, files: number, example, largest }) => [String(tokens), String(number), visible(example), visible(largest)]),
    ),
    '',
    paint.bold('Spent on what is found, in estimated tokens'),
    ...(findings.length === 0 ? ['  nothing'] : []),
    ...table(
      ['tokens', 'where', 'why'],
      findings.map(({ tokens, path, line, ruleId }) => [String(tokens), `${visible(path)}:${line}`, ruleId]),
    ),
  ];
  if (findings.length > 0) {
    lines.push(`${repeated + overBudget} in ${count(files.length, 'file')}: ${repeated} repeated, ${overBudget} over budget`);
  }
  return `${lines.join('\n')}\n`;
}

/** Numbers to the right, words to the left; the first rows, and how many there are besides. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const shown = [heads, ...rows.slice(0, ROWS)];
  const widths = heads.map((_, column) => Math.max(...shown.map((row) => row[column]?.length ?? 0)));
  const lines = shown.map((row) =>
    row
      .map((cell, column) =>
        /^\d+$/.test(rows[0]?.[column] ?? '') ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  return [...lines.map((line) => `  ${line}`), ...(rows.length > ROWS ? [`  and ${rows.length - ROWS} more`] : [])];
}
