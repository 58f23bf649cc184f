import type { BuildReport } from '../model/generated/schema-types.ts';
import { grouped } from './grouped.ts';
import { painter, wrap } from './terminal.ts';
import type { TerminalOptions } from './terminal.ts';
import { visible } from './visible-text.ts';

type ReportedDiagnostic = BuildReport['diagnostics'][number];

/** Diagnostics as text, a blank line before each; those that say the same of several places are one, with all the places. */
export function diagnosticLines(diagnostics: readonly ReportedDiagnostic[], terminal: TerminalOptions): string[] {
  const groups = grouped(diagnostics, ({ ruleId, message }) => `${ruleId} ${message}`);
  return groups.flatMap(([, group]) => ['', ...groupLines(group, terminal)]);
}

/** Of several runtimes that say the same of a place, one is enough. */
function groupLines(group: readonly ReportedDiagnostic[], terminal: TerminalOptions): string[] {
  const [first] = group;
  if (first === undefined) return [];
  const paint = painter(terminal);
  const paintSeverity = { error: paint.red, warning: paint.yellow, info: paint.blue };
  const places = [...new Set(group.map(({ path, span }) => visible(`${path}:${span.start.line}:${span.start.column}`)))];
  return [
    `${paintSeverity[first.severity](first.severity)}  ${paint.dim(first.ruleId)}`,
    ...wrap(visible(first.message), terminal.width - 2).map((line) => `  ${line}`),
    ...wrap(visible(first.hint ?? ''), terminal.width - 2).map((line) => `  ${paint.cyan(line)}`),
    ...places.map((place) => `  ${paint.dim(`at ${place}`)}`),
  ];
}
