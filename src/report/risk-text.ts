import { count } from '../model/count.ts';
import type { RiskReport } from '../model/generated/schema-types.ts';
import { painter } from './terminal.ts';
import type { TerminalOptions } from './terminal.ts';
import { visible } from './visible-text.ts';

/** The files by their risk, the highest first; low ones are counted. */
export function riskText({ level, approved, files }: RiskReport, terminal: TerminalOptions): string {
  const paint = painter(terminal);
  const colours = { high: paint.red, medium: paint.yellow, low: paint.green };
  const lines = (['high', 'medium'] as const).flatMap((wanted) =>
    files
      .filter((file) => file.level === wanted)
      .map(
        ({ path, reason = '', glob = '' }) =>
          `${colours[wanted](wanted.padEnd(6))}  ${visible(path)}  ${paint.dim(`${reason}: ${visible(glob)}`)}`,
      ),
  );
  const low = files.filter((file) => file.level === 'low').length;
  const end = approved ? '' : ' A person must agree to it: look at what is high, then run it again with --approve-high.';
  return `${[...lines, ...(low === 0 ? [] : [`${colours.low('low   ')}  ${count(low, 'file')}`])].join('\n')}\n\n${colours[level](level)} risk, ${count(files.length, 'file')}.${end}\n`;
}
