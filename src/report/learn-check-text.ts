import { count } from '../model/count.ts';
import type { LearnCheckReport } from '../model/generated/schema-types.ts';
import { diagnosticLines } from './diagnostic-groups.ts';
import { painter } from './terminal.ts';
import type { TerminalOptions } from './terminal.ts';

/** What has happened to files of memory that must not, and how many were looked at. */
export function learnCheckText({ checked, diagnostics }: LearnCheckReport, terminal: TerminalOptions): string {
  const paint = painter(terminal);
  if (checked === 0) return 'Nothing to check: `learn.keep` of the configuration names no file that is here.\n';
  const [, ...lines] = diagnosticLines(diagnostics, terminal);
  const errors = diagnostics.some(({ severity }) => severity === 'error');
  const total = `${count(diagnostics.length, 'finding')} in ${count(checked, 'file')}`;
  const painted = diagnostics.length === 0 ? paint.green(total) : errors ? paint.red(total) : paint.yellow(total);
  return `${[...lines, ...(lines.length === 0 ? [] : ['']), painted].join('\n')}\n`;
}
