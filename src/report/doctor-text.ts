import { count } from '../model/count.ts';
import type { DoctorReport } from '../model/generated/schema-types.ts';
import { groupedDigits } from '../model/grouped-digits.ts';
import { painter, wrap } from './terminal.ts';
import type { TerminalOptions } from './terminal.ts';
import { visible } from './visible-text.ts';

export interface DoctorTextOptions extends TerminalOptions {
  /** Every problem with every file, and not what fits one screen. */
  readonly all: boolean;
}

/** Problems, runtimes and files of one problem that are named unless all are asked for. */
const PROBLEMS = 6;
const RUNTIMES = 8;
const FILES = 2;

/** Runtimes in use, what is wrong, and what to run next. */
export function doctorText({ primitives, runtimes, compilers, problems, lint, next }: DoctorReport, options: DoctorTextOptions): string {
  const { all, width } = options;
  const paint = painter(options);
  const kinds = Object.entries(primitives).map(([kind, number]) => `${number} ${kind}`);
  const lines = [`${paint.bold('primitives')}  ${kinds.length === 0 ? 'none' : kinds.join(', ')}`, ''];

  const shown = runtimes.slice(0, all ? Infinity : RUNTIMES);
  const titles = Math.max(0, ...shown.map(({ title }) => title.length));
  const origins = Math.max(0, ...shown.map(({ origin }) => origin.length));
  const tokens = Math.max(0, ...shown.map(({ always }) => groupedDigits(always.tokens).length));
  for (const { title, origin, always, offered } of shown) {
    const told = offered.count === 0 ? '' : `, offers ${offered.count}`;
    lines.push(
      `${title.padEnd(titles)}  ${origin.padEnd(origins)}  ${groupedDigits(always.tokens).padStart(tokens)} tokens always, ${count(always.files, 'file')}${told}`,
    );
  }
  if (shown.length < runtimes.length) lines.push(paint.dim(`and ${count(runtimes.length - shown.length, 'runtime')} more`));
  for (const id of compilers) lines.push(`${id.padEnd(titles)}  sources of another compiler`);
  if (runtimes.length + compilers.length > 0) lines.push('');

  const named = problems.slice(0, all ? Infinity : PROBLEMS);
  for (const { area, severity, message, files } of named) {
    const mark = (severity === 'error' ? paint.red : paint.yellow)(area.padEnd(10));
    const [first = '', ...others] = wrap(visible(message), width - 12);
    lines.push(`${mark}  ${first}`, ...others.map((line) => `${' '.repeat(12)}${line}`));
    const listed = files.slice(0, all ? Infinity : FILES);
    const more = files.length > listed.length ? `, and ${files.length - listed.length} more` : '';
    if (all) lines.push(...listed.map((file) => `${' '.repeat(12)}${paint.dim(visible(file))}`));
    else if (listed.length > 0) lines.push(`${' '.repeat(12)}${paint.dim(`${listed.map(visible).join(', ')}${more}`)}`);
  }
  if (named.length < problems.length)
    lines.push(paint.dim(`and ${count(problems.length - named.length, 'problem')} more: --all names them`));
  const { errors, warnings, infos, fixable } = lint;
  const findings = [count(errors, 'error'), count(warnings, 'warning'), count(infos, 'note')].join(', ');
  if (errors + warnings + infos > 0) lines.push(`${'lint'.padEnd(10)}  ${findings}; ${fixable} with a fix`);
  if (problems.length + errors + warnings + infos === 0) lines.push('Nothing is wrong.');

  if (next.length > 0) lines.push('', paint.bold('next'));
  for (const [index, { command, reason }] of next.entries()) {
    lines.push(`  ${index + 1}. ${paint.cyan(command)}`, ...wrap(visible(reason), width - 5).map((line) => `     ${line}`));
  }
  return `${lines.join('\n')}\n`;
}
