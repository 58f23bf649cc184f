import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import { summarize } from './lint-summary.ts';
import { count, painter, wrap } from './terminal.ts';
import type { TerminalOptions } from './terminal.ts';

/** Diagnostics for people: grouped by file, aligned, the hint below the message. Empty when there is nothing to say. */
export function lintText(diagnostics: readonly Diagnostic[], files: number, terminal: TerminalOptions): string {
  if (diagnostics.length === 0) return '';
  const paint = painter(terminal);
  const paintSeverity = { error: paint.red, warning: paint.yellow, info: paint.blue } satisfies Record<Severity, unknown>;
  const places = diagnostics.map(({ span }) => `${span.start.line}:${span.start.column}`);
  const placeWidth = Math.max(...places.map((place) => place.length));
  const indent = ' '.repeat(placeWidth + 4);
  const lines: string[] = [];
  for (const [index, { ruleId, severity, path, message, hint = '', related = [], fix }] of diagnostics.entries()) {
    if (diagnostics[index - 1]?.path !== path) lines.push(...(index === 0 ? [] : ['']), paint.underline(path));
    const place = paint.dim((places[index] ?? '').padStart(placeWidth));
    lines.push(
      `  ${place}  ${paintSeverity[severity](severity.padEnd(7))}  ${paint.dim(ruleId + (fix === undefined ? '' : ' (fixable)'))}`,
    );
    lines.push(...wrap(message, terminal.width - indent.length).map((line) => indent + line));
    lines.push(...wrap(hint, terminal.width - indent.length).map((line) => indent + paint.cyan(line)));
    for (const other of related) {
      lines.push(`${indent}${paint.dim(`${other.path}:${other.span.start.line}:${other.span.start.column}`)} ${other.message}`);
    }
  }
  const { errors, warnings, infos, fixable } = summarize(diagnostics, files);
  const paintTotal = errors > 0 ? paint.red : warnings > 0 ? paint.yellow : paint.blue;
  const totals = [count(errors, 'error'), count(warnings, 'warning'), count(infos, 'info')].join(', ');
  lines.push('', paintTotal(`${count(diagnostics.length, 'problem')} (${totals}) in ${count(files, 'file')}`));
  if (fixable > 0) lines.push(`${fixable} can be fixed with --fix`);
  return `${lines.join('\n')}\n`;
}
