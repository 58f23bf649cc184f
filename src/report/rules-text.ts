import type { Severity } from '../model/diagnostic.ts';
import type { ListedRule } from './rules-json.ts';
import { painter } from './terminal.ts';
import type { TerminalOptions } from './terminal.ts';

/** One line for each rule: id, severity, the smallest preset that turns it on (or the runtimes that do), what must hold. */
export function rulesText(rules: readonly ListedRule[], terminal: Pick<TerminalOptions, 'color'>): string {
  const paint = painter(terminal);
  const paintSeverity = { error: paint.red, warning: paint.yellow, info: paint.blue } satisfies Record<Severity, unknown>;
  const idWidth = Math.max(...rules.map(({ id }) => id.length));
  return rules
    .map(({ id, summary, severity, fixable, preset, runtimes }) => {
      const notes = [
        ...(fixable === undefined || fixable === 'no' ? [] : [fixable === 'yes' ? 'fixable' : `fixable ${fixable}`]),
        ...(runtimes === undefined ? [] : [runtimes.join(', ')]),
      ];
      const note = notes.length === 0 ? '' : ` ${paint.dim(`(${notes.join('; ')})`)}`;
      return `${id.padEnd(idWidth)}  ${paintSeverity[severity](severity.padEnd(7))}  ${preset.padEnd('recommended'.length)}  ${summary}${note}\n`;
    })
    .join('');
}
