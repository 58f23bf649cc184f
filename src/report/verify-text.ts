import { count } from '../model/count.ts';
import type { VerifyReport } from '../model/generated/schema-types.ts';
import { groupedDigits } from '../model/grouped-digits.ts';
import { painter, wrap } from './terminal.ts';
import type { TerminalOptions } from './terminal.ts';
import { visible } from './visible-text.ts';

type ReportedRuntime = VerifyReport['runtimes'][number];
type ReportedProblem = ReportedRuntime['problems'][number];

export interface VerifyTextOptions extends TerminalOptions {
  /** Every problem, and not only the first of each runtime. */
  readonly all: boolean;
}

/** Problems of one runtime that are named unless all are asked for. */
const NAMED = 5;

/** A table with a line for each runtime, the first problems of each, and what that makes. */
export function verifyText({ runtimes, unreadable }: VerifyReport, { all, ...terminal }: VerifyTextOptions): string {
  const paint = painter(terminal);
  const lines = table(runtimes, terminal);
  for (const { path, reason } of unreadable) {
    lines.push(
      '',
      `${paint.red('unreadable')}  ${visible(path)}`,
      `  Nobody can tell what it promises: ${visible(reason)}. \`primitives lint\` says more.`,
    );
  }
  for (const runtime of runtimes) lines.push(...problemLines(runtime, all ? Infinity : NAMED, terminal));
  const broken = runtimes.filter(({ status }) => status !== 'kept');
  const problems = runtimes.flatMap((runtime) => runtime.problems).filter(({ severity }) => severity === 'error');
  const accepted = runtimes.flatMap((runtime) => runtime.problems).filter((problem) => problem.accepted !== undefined).length;
  const butFor = accepted === 0 ? '' : `, but for ${count(accepted, 'accepted loss', 'accepted losses')}`;
  const said =
    broken.length === 0
      ? `${count(runtimes.length, 'runtime')}: every promise of the sources is kept${unreadable.length === 0 ? '' : ' that can be read'}${butFor}`
      : `${count(problems.length, 'problem')} in ${broken.length} of ${count(runtimes.length, 'runtime')}`;
  return `${[...lines, '', said].join('\n')}\n`;
}

function table(runtimes: readonly ReportedRuntime[], terminal: TerminalOptions): string[] {
  const paint = painter(terminal);
  const head = ['runtime', 'classes', 'files', 'coverage', 'offered', 'pollution', 'repeated', 'limits', 'status'];
  const rows = runtimes.map((one) => [
    one.runtime,
    groupedDigits(one.classes),
    groupedDigits(one.files),
    percent(one.coverage),
    `${one.offers.delivered}/${one.offers.promised}`,
    cost(one.pollution),
    cost(one.repeated),
    limitUse(one),
    one.status.replace('-', ' '),
  ]);
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column === 0 || column === row.length - 1 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  return [
    paint.dim(line(head).trimEnd()),
    ...rows.map((row, index) => {
      const text = line(row).trimEnd();
      const status = row.at(-1) ?? '';
      const color = runtimes[index]?.status === 'kept' ? paint.green : paint.red;
      return text.slice(0, text.length - status.length) + color(status);
    }),
  ];
}

function percent(share: number): string {
  const value = share * 100;
  return `${Number.isInteger(value) ? value : value.toFixed(2)} %`;
}

/** Tokens times files, and what part of all that is. */
function cost({ tokens, share }: ReportedRuntime['pollution']): string {
  return tokens === 0 ? '0' : `~${groupedDigits(tokens)} (${percent(share)})`;
}

/** Of the limit that is used most. */
function limitUse({ limits }: ReportedRuntime): string {
  const [most] = limits.toSorted((a, b) => b.used / b.max - a.used / a.max);
  if (most === undefined) return '-';
  const use = (most.used / most.max) * 100;
  return `${use < 1 ? Math.ceil(use) : Math.floor(use)} % of ${groupedDigits(most.max)} ${most.unit}`;
}

function problemLines({ runtime, status, problems }: ReportedRuntime, most: number, terminal: TerminalOptions): string[] {
  if (problems.length === 0) return [];
  const paint = painter(terminal);
  const lines = ['', paint.bold(runtime)];
  if (status === 'not-built') {
    lines.push(`  It was never built here. Run \`primitives build --runtime ${runtime}\`, or name the runtimes that are.`);
    if (most !== Infinity) return lines;
  }
  // What is accepted does not push out what is not.
  const sorted = problems.toSorted((a, b) => Number(a.accepted !== undefined) - Number(b.accepted !== undefined));
  for (const problem of sorted.slice(0, most)) lines.push(...problemText(problem, terminal));
  if (problems.length > most) lines.push(paint.dim(`  ${problems.length - most} more: --all names them.`));
  return lines;
}

function problemText(
  { type, severity, primitive, example, files, at, message, hint, accepted }: ReportedProblem,
  terminal: TerminalOptions,
): string[] {
  const paint = painter(terminal);
  const color = accepted !== undefined ? paint.green : severity === 'error' ? paint.red : paint.yellow;
  const about = primitive ?? at?.path ?? '';
  const place =
    at === undefined || (at.path === about && at.line === undefined) ? '' : ` at ${at.path}${at.line === undefined ? '' : `:${at.line}`}`;
  const where = example === undefined ? '' : files === 1 ? ` for ${example}` : ` for ${example} and ${groupedDigits(files - 1)} more`;
  return [
    `  ${color(type.replace('-', ' '))}  ${visible(about)}${paint.dim(visible(about === '' ? (where + place).trimStart() : where + place))}`,
    ...wrap(visible(message), terminal.width - 4).map((line) => `    ${line}`),
    ...wrap(visible(accepted === undefined ? hint : `Accepted: ${accepted}`), terminal.width - 4).map((line) =>
      (accepted === undefined ? paint.dim : paint.green)(`    ${line}`),
    ),
  ];
}
