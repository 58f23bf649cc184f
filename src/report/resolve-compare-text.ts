import type { CompareReport } from '../model/generated/schema-types.ts';
import { groupedDigits } from '../model/grouped-digits.ts';
import { painter, wrap } from './terminal.ts';
import type { TerminalOptions } from './terminal.ts';
import { visible } from './visible-text.ts';

/** Files that are named of those that only one loads. */
const NAMED = 6;

type Result = CompareReport['results'][number];
type Cell = Result['rows'][number]['cells'][number];

/** The shortest that a name of a file is cut to on a narrow terminal. */
const LEAST = 24;

/** A table for each path: a row for each primitive or file, a column for each runtime. */
export function compareText({ results }: CompareReport, terminal: TerminalOptions): string {
  return results.map((result) => blockOf(result, terminal)).join('\n');
}

function blockOf({ path, columns, rows, only }: Result, terminal: TerminalOptions): string {
  const paint = painter(terminal);
  const isAlike = ({ cells }: Result['rows'][number]): boolean => cells.every(({ state }) => state === 'offered');
  const shown = rows.filter((row) => !isAlike(row));
  const alike = rows.length - shown.length;
  const bodies = shown.map(({ path: name, cells }) => [visible(name), ...cells.map(cellText)]);
  const totals = ['total', ...columns.map(({ tokens }) => `~${groupedDigits(tokens)}`)];
  const offers = ['offered', ...columns.map(({ offered }) => String(offered))];
  const table = [['', ...columns.map(({ id }) => id)], ...bodies, totals, offers];
  const widths = totals.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const others = widths.slice(1).reduce((sum, width) => sum + width + 2, 0);
  const nameWidth = Math.min(widths[0] ?? 0, Math.max(LEAST, terminal.width - 2 - others));
  const line = ([name = '', ...cells]: readonly string[]): string =>
    `  ${shortened(name, nameWidth).padEnd(nameWidth)}  ${cells.map((cell, index) => cell.padStart(widths[index + 1] ?? 0)).join('  ')}`.trimEnd();
  const [header = [], ...body] = table;
  const unbuilt = columns.flatMap(({ id, unbuilt: command }) =>
    command === undefined ? [] : [`  ${id}: not built here, or not all: ${command}`],
  );
  const notes = only.filter(({ paths }) => paths.length > 0);
  return `${[
    paint.underline(visible(path) || '.'),
    paint.bold(line(header)),
    ...body.slice(0, -2).map(line),
    ...body.slice(-2).map((row) => paint.bold(line(row))),
    ...(alike === 0 ? [] : [`  ${paint.dim(`${alike} more ${alike === 1 ? 'is' : 'are'} offered in every column`)}`]),
    ...unbuilt.map(paint.yellow),
    ...(notes.length === 0
      ? ['  All of them load the same.']
      : notes.flatMap(({ id, paths }) => wrap(`only ${id} loads: ${listed(paths)}`, terminal.width - 2).map((text) => `  ${text}`))),
  ].join('\n')}\n`;
}

/** A primitive that several files bring says how many. */
function cellText({ state, tokens, by }: Cell): string {
  const times = by.length > 1 ? `${by.length} × ` : '';
  switch (state) {
    case 'loaded':
      return `${times}~${groupedDigits(by.length > 1 ? Math.round(tokens / by.length) : tokens)}`;
    case 'cut':
      return `cut ~${groupedDigits(tokens)}`;
    case 'offered':
      return 'offered';
    case 'none':
      return '—';
  }
}

function listed(paths: readonly string[]): string {
  const rest = paths.length - NAMED;
  const named = paths
    .slice(0, rest > 1 ? NAMED : paths.length)
    .map(visible)
    .join(', ');
  return rest > 1 ? `${named} and ${rest} more` : named;
}

/** The end of a path says more than its start. */
function shortened(name: string, width: number): string {
  return name.length <= width ? name : `…${name.slice(name.length - width + 1)}`;
}
