import type { BuildReport } from '../model/generated/schema-types.ts';
import { count, painter, wrap } from './terminal.ts';
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
  for (const group of groups(diagnostics)) lines.push('', ...groupLines(group, terminal));
  for (const { diff } of outputs) if (diff !== undefined) lines.push('', diff.trimEnd());
  const { created, updated, unchanged, removed, kept } = summary;
  const totals = `${created} created, ${updated} updated, ${removed} removed, ${unchanged} unchanged, ${kept} kept`;
  lines.push(...(lines.length > 0 ? [''] : []), `${count(outputs.length, 'file')}${hypothetical ? ' would be' : ''}: ${totals}`);
  return `${lines.join('\n')}\n`;
}

type ReportedDiagnostic = BuildReport['diagnostics'][number];

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
