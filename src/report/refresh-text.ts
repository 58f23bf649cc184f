import { count } from '../model/count.ts';
import type { LearnRefreshReport } from '../model/generated/schema-types.ts';
import { painter, wrap } from './terminal.ts';
import type { TerminalOptions } from './terminal.ts';
import { visible } from './visible-text.ts';

const order = ['obsolete', 'superseded', 'duplicate', 'stale'] as const;

/** What is to be done with memory, verdict by verdict, each with its reason and the command of whoever agrees. */
export function refreshText({ entries, needsCapture }: LearnRefreshReport, terminal: TerminalOptions): string {
  const paint = painter(terminal);
  const cut = (text: string): string => {
    const shown = visible(text);
    const width = Math.max(20, terminal.width - 20);
    return shown.length > width ? `${shown.slice(0, width - 1)}…` : shown;
  };
  const indented = (text: string, style: (text: string) => string): string[] =>
    wrap(visible(text), terminal.width - 4).map((line) => `    ${style(line)}`);
  const lines = order.flatMap((verdict) => {
    const group = entries.filter((entry) => entry.verdict === verdict);
    if (group.length === 0) return [];
    return [
      paint.yellow(verdict),
      ...group.flatMap(({ id, path, line, text, reasons, command }) => [
        `  ${id}  ${cut(text)}`,
        `    ${paint.dim(`${visible(path)}:${line}`)}`,
        ...reasons.flatMap((reason) => indented(reason, (one) => one)),
        ...(command === undefined ? [] : [`    ${paint.cyan(visible(command))}`]),
      ]),
      '',
    ];
  });
  const waiting =
    needsCapture.length === 0
      ? []
      : [
          paint.yellow('needs-capture'),
          ...needsCapture.flatMap(({ outcome, kind, text, command }) => [
            `  ${outcome}  ${kind}  ${cut(text)}`,
            `    ${paint.cyan(visible(command))}`,
          ]),
          '',
        ];
  const strangers = entries.filter(({ home, verdict }) => home !== undefined && verdict === 'trusted');
  const elsewhere =
    strangers.length === 0
      ? []
      : [
          paint.blue('belongs elsewhere'),
          ...strangers.flatMap(({ id, text, home }) => [
            `  ${id}  ${cut(text)}`,
            `    ${paint.cyan(`primitives learn promote ${id} --to ${home ?? ''}`)}`,
          ]),
          '',
        ];
  const trusted = entries.filter(({ verdict }) => verdict === 'trusted').length;
  const total = `${count(entries.length, 'live entry', 'live entries')}: ${trusted} trusted, ${entries.length - trusted} to look at; ${count(needsCapture.length, 'lesson')} to capture`;
  return `${[...lines, ...waiting, ...elsewhere, total].join('\n')}\n`;
}
