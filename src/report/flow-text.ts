import type { FlowReport } from '../model/generated/schema-types.ts';
import { diagnosticLines } from './diagnostic-groups.ts';
import { painter, wrap } from './terminal.ts';
import type { TerminalOptions } from './terminal.ts';
import { visible } from './visible-text.ts';

/** Where a workflow stands, what the repository wants of workflows, and what is wrong with either. */
export function flowText({ defaults, run, diagnostics }: FlowReport, terminal: TerminalOptions): string {
  const paint = painter(terminal);
  const paintRun = { current: paint.green, stale: paint.yellow, unusable: paint.red };
  const keyWidth = Math.max(...defaults.settings.map(({ key }) => key.length));
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['workflow', run?.workflow],
    ['status', run?.status],
    ['phase', run?.phase],
    ['automation', run?.automation],
    ['next', run?.nextAction],
    ['updated', run?.updatedAt],
    ...(run?.artifacts ?? []).map(({ role, reference }) => [role, reference] as const),
  ];
  const said = facts.flatMap(([name, value]) => (value === undefined ? [] : [[visible(name), value] as const]));
  const nameWidth = Math.max(0, ...said.map(([name]) => name.length));
  const lines = [
    ...(run === undefined
      ? ['No workflow has left its state in .flow/state.json.']
      : [`${paint.bold(run.file)}  ${paintRun[run.state](run.state)}`]),
    ...said.flatMap(([name, value]) =>
      wrap(visible(value), terminal.width - nameWidth - 4).map(
        (line, index) => `  ${(index === 0 ? name : '').padEnd(nameWidth)}  ${line}`,
      ),
    ),
    '',
    `${paint.bold(defaults.file)}  ${paint.dim({ absent: 'not there: workflows go their own ways', read: 'read', unusable: 'unusable' }[defaults.state])}`,
    ...(defaults.state === 'absent' ? [] : defaults.settings).map(({ key, value, from }) => {
      const shown =
        value === undefined ? paint.dim('up to the workflow') : visible(Array.isArray(value) ? value.join(', ') : String(value));
      return `  ${key.padEnd(keyWidth)}  ${shown}${from === 'file' || value === undefined ? '' : paint.dim('  fallback')}${from === 'rejected' ? paint.yellow('  rejected') : ''}`;
    }),
  ];
  return `${[...lines, ...diagnosticLines(diagnostics, terminal)].join('\n')}\n`;
}
