import { count } from '../model/count.ts';
import type { PlanCheckReport } from '../model/generated/schema-types.ts';
import { diagnosticLines } from './diagnostic-groups.ts';
import { painter } from './terminal.ts';
import type { TerminalOptions } from './terminal.ts';
import { visible } from './visible-text.ts';

/** What does not fit a plan, file by file, and what was looked at. Without findings one line. */
export function planCheckText(
  { source, component, componentFrom, wave, range, changed, diagnostics }: PlanCheckReport,
  terminal: TerminalOptions,
): string {
  const paint = painter(terminal);
  const against =
    component === undefined
      ? 'all components'
      : `\`${visible(component)}\`${componentFrom === 'branch' ? ' (by the name of the branch)' : ''}`;
  const looked =
    range === undefined
      ? ''
      : `: ${count(changed.length, 'changed file')} in ${visible(range)} against ${against}${wave === undefined ? '' : `, wave ${wave}`}`;
  const [, ...lines] = diagnosticLines(diagnostics, terminal);
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const total =
    diagnostics.length === 0
      ? paint.green('no findings')
      : errors > 0
        ? paint.red(count(diagnostics.length, 'finding'))
        : paint.yellow(count(diagnostics.length, 'finding'));
  return `${[...lines, ...(lines.length === 0 ? [] : ['']), `${total} in the plan of ${visible(source)}${looked}`].join('\n')}\n`;
}
