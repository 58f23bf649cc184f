import type { BuildReport } from '../model/generated/schema-types.ts';
import { diagnosticLines } from './diagnostic-groups.ts';
import { count, painter } from './terminal.ts';
import type { TerminalOptions } from './terminal.ts';

export interface BuildTextOptions extends TerminalOptions {
  /** Nothing was written: the report says what would be. */
  readonly hypothetical: boolean;
}

/** What a build wrote, removed and left alone. */
export function buildText({ outputs, diagnostics, summary }: BuildReport, { hypothetical, ...terminal }: BuildTextOptions): string {
  const paint = painter(terminal);
  const paintState = { created: paint.green, updated: paint.yellow, removed: paint.red, kept: paint.red, unchanged: paint.dim };
  const changed = outputs.filter(({ state }) => state !== 'unchanged');
  const width = Math.max(0, ...changed.map(({ path }) => path.length));
  const lines = changed.map(({ path, state, runtime, tokens }) => {
    const cost = tokens === 0 ? runtime : `${runtime}, ~${tokens} tokens`;
    return `${paintState[state](state.padEnd(8))} ${path.padEnd(width)}  ${paint.dim(cost)}`;
  });
  lines.push(...diagnosticLines(diagnostics, terminal));
  for (const { diff } of outputs) if (diff !== undefined) lines.push('', diff.trimEnd());
  const { created, updated, unchanged, removed, kept } = summary;
  const totals = `${created} created, ${updated} updated, ${removed} removed, ${unchanged} unchanged, ${kept} kept`;
  lines.push(...(lines.length > 0 ? [''] : []), `${count(outputs.length, 'file')}${hypothetical ? ' would be' : ''}: ${totals}`);
  return `${lines.join('\n')}\n`;
}
