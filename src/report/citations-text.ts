import { count } from '../model/count.ts';
import type { CitationsReport } from '../model/generated/schema-types.ts';
import { painter } from './terminal.ts';
import type { TerminalOptions } from './terminal.ts';
import { visible } from './visible-text.ts';

/** What memory cites and what has become of it: what needs a person, then the sum. */
export function citationsText({ counts, citations, written }: CitationsReport, terminal: TerminalOptions): string {
  const paint = painter(terminal);
  const colors = { moved: paint.yellow, changed: paint.yellow, gone: paint.red, weak: paint.dim };
  const told = citations.filter(({ state }) => state !== 'weak');
  const lines = told.flatMap(({ path, line, column, entry, cited, state, reason, to, fixed }, index) => [
    ...(told[index - 1]?.path === path ? [] : [...(index === 0 ? [] : ['']), paint.underline(path)]),
    `  ${`${line}:${column}`.padEnd(8)}${colors[state](state.padEnd(8))}${visible(cited)} ${visible(reason)}${entry === undefined ? '' : `  ${paint.dim(entry)}`}`,
    ...(to === undefined ? [] : [`                  ${fixed ? paint.green('written') : 'fix'} ${visible(to)}`]),
  ]);
  const fixable = citations.filter(({ to, fixed }) => to !== undefined && !fixed).length;
  const parts = (['ok', 'moved', 'changed', 'gone', 'weak'] as const).flatMap((state) =>
    counts[state] === 0 ? [] : [`${counts[state]} ${state}`],
  );
  const total = Object.values(counts).reduce((sum, number) => sum + number, 0);
  const sums = [
    total === 0 ? 'Memory cites nothing.' : `${count(total, 'citation')}: ${parts.join(', ')}.`,
    ...(written.length === 0 ? [] : [`${count(written.length, 'file')} written.`]),
    ...(fixable === 0 ? [] : [`${fixable} can be fixed with --fix-moved.`]),
    ...(counts.weak === 0 ? [] : ['Weak: there, with nothing recorded to compare with; `--confirm ID` records what is there today.']),
  ];
  return `${[...lines, ...(lines.length === 0 ? [] : ['']), sums.join(' ')].join('\n')}\n`;
}
