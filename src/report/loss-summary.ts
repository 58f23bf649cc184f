import type { BuildReport } from '../model/generated/schema-types.ts';
import { grouped } from './grouped.ts';
import { painter } from './terminal.ts';
import type { TerminalOptions } from './terminal.ts';
import { visible } from './visible-text.ts';

type Reported = BuildReport['diagnostics'][number];

/** Reasons that are named for each runtime. */
const named = 2;

/** How much each runtime cannot express, and mostly why. */
export function lossSummary(losses: readonly Reported[], terminal: TerminalOptions): string[] {
  if (losses.length === 0) return [];
  const paint = painter(terminal);
  const byRuntime = grouped(losses, ({ runtime }) => runtime ?? '');
  const width = Math.max(...byRuntime.map(([runtime]) => runtime.length));
  const digits = Math.max(...byRuntime.map(([, group]) => String(group.length).length));
  const indent = 2 + width + 2 + digits + 2;
  const lines = byRuntime.flatMap(([runtime, group]) => {
    const reasons = grouped(group, ({ message }) => kindOfReason(message)).toSorted(([, a], [, b]) => b.length - a.length);
    const rest = reasons.slice(named).reduce((sum, [, { length }]) => sum + length, 0);
    const said = [
      ...reasons.slice(0, named).map(([reason, { length }]) => cut(`${length} × ${visible(reason)}`, terminal.width - indent)),
      ...(rest === 0 ? [] : [`${rest} more`]),
    ];
    const head = `  ${runtime.padEnd(width)}  ${String(group.length).padStart(digits)}  `;
    return said.map((text, index) => (index === 0 ? head : ' '.repeat(indent)) + paint.dim(text));
  });
  return ['', `${paint.blue('losses')}  what runtimes cannot express; --losses names every place`, ...lines];
}

/** A message without the names in it: what stays says the same of all. */
function kindOfReason(message: string): string {
  return message.replace(/`[^`]*`/g, '`…`');
}

function cut(text: string, width: number): string {
  const limit = Math.max(40, width);
  return text.length <= limit ? text : `${text.slice(0, text.lastIndexOf(' ', limit - 1)).replace(/[,;:]$/, '')} …`;
}
