import type { BuildReport } from '../model/generated/schema-types.ts';
import { painter, wrap } from './terminal.ts';
import type { TerminalOptions } from './terminal.ts';

type ReportedDiagnostic = BuildReport['diagnostics'][number];

/** Diagnostics as text, a blank line before each; those that say the same of several places are one, with all the places. */
export function diagnosticLines(diagnostics: readonly ReportedDiagnostic[], terminal: TerminalOptions): string[] {
  return groups(diagnostics).flatMap((group) => ['', ...groupLines(group, terminal)]);
}

/** Diagnostics that say the same of several places, in the order of the first. */
function groups(diagnostics: readonly ReportedDiagnostic[]): ReportedDiagnostic[][] {
  const bySentence = new Map<string, ReportedDiagnostic[]>();
  for (const diagnostic of diagnostics) {
    const key = `${diagnostic.ruleId} ${diagnostic.message}`;
    const known = bySentence.get(key);
    if (known === undefined) bySentence.set(key, [diagnostic]);
    else known.push(diagnostic);
  }
  return [...bySentence.values()];
}

function groupLines(group: readonly ReportedDiagnostic[], terminal: TerminalOptions): string[] {
  const [first] = group;
  if (first === undefined) return [];
  const paint = painter(terminal);
  const paintSeverity = { error: paint.red, warning: paint.yellow, info: paint.blue };
  const places = group.map(({ path, span }) => `${path}:${span.start.line}:${span.start.column}`);
  return [
    `${paintSeverity[first.severity](first.severity)}  ${paint.dim(first.ruleId)}`,
    ...wrap(first.message, terminal.width - 2).map((line) => `  ${line}`),
    ...wrap(first.hint ?? '', terminal.width - 2).map((line) => `  ${paint.cyan(line)}`),
    ...places.map((place) => `  ${paint.dim(`at ${place}`)}`),
  ];
}
