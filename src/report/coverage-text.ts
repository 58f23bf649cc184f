import { count } from '../model/count.ts';
import type { CoverageReport } from '../model/generated/schema-types.ts';
import { groupedDigits } from '../model/grouped-digits.ts';
import { alignedRows } from './aligned-rows.ts';
import { painter, wrap } from './terminal.ts';
import type { TerminalOptions } from './terminal.ts';
import { visible } from './visible-text.ts';

type Result = CoverageReport['results'][number];

export interface CoverageTextOptions extends TerminalOptions {
  /** Name every file that is not reached, and everything else that is cut short. */
  readonly list: boolean;
  /** What is loaded whatever the file does not count. */
  readonly scoped: boolean;
}

/** Lines of a list that is not asked for. */
const FEW = 5;

/** The shortest that a name of a file is cut to on a narrow terminal. */
const LEAST = 20;

/** Which files instructions reach and what that costs, by folder; what is always loaded; what reaches nothing. */
export function coverageText({ results }: CoverageReport, options: CoverageTextOptions): string {
  return results.map((result) => blockOf(result, options)).join('\n');
}

function blockOf(result: Result, options: CoverageTextOptions): string {
  const paint = painter(options);
  const { reader, files, percent, unreached, idle, onDemand, always, alwaysTokens, offered, unbuilt } = result;
  const title = reader === 'source' ? 'what the sources promise' : reader;
  const lines = [
    `${paint.underline(title)}  ${paint.bold(`${percent} %`)} of ${count(files, 'file')} reached${options.scoped ? ' by instructions that are not for every file' : ''}`,
  ];
  if (unbuilt !== undefined) lines.push(`  ${paint.yellow(`Files of ${reader} are not built here, or not all: ${unbuilt}`)}`);
  if (!options.scoped && always.length > 0 && result.scoped < files) {
    lines.push(
      `  ${paint.dim(`${groupedDigits(files - result.scoped)} of them by nothing but what is always loaded; --scoped leaves that out`)}`,
    );
  }
  lines.push('', ...tableOf(result, options));
  if (unreached.length > 0) {
    lines.push('', options.list ? 'not reached' : `${groupedDigits(unreached.length)} not reached; --list names them`);
    if (options.list) lines.push(...unreached.map((path) => `  ${visible(path)}`));
  }
  if (idle.length > 0) {
    lines.push('', `${count(idle.length, 'instruction')} ${idle.length === 1 ? 'reaches' : 'reach'} no file`);
    const shown = options.list ? idle : idle.slice(0, FEW);
    for (const { path, why } of shown) {
      lines.push(`  ${visible(path)}`, ...wrap(visible(why), options.width - 6).map((line) => `      ${paint.dim(line)}`));
    }
    lines.push(...more(idle.length - shown.length));
  }
  if (always.length > 0) {
    lines.push('', `always loaded: ~${groupedDigits(alwaysTokens)} tokens`);
    const sorted = always.toSorted((a, b) => b.tokens - a.tokens);
    const shown = options.list ? sorted : sorted.slice(0, FEW);
    const width = Math.max(...shown.map(({ tokens }) => groupedDigits(tokens).length)) + 1;
    for (const { path, tokens, sources } of shown) {
      const from = sources.length === 0 ? '' : paint.dim(`  from ${sources.map(visible).join(', ')}`);
      lines.push(`  ${`~${groupedDigits(tokens)}`.padStart(width)}  ${visible(path)}${from}`);
    }
    lines.push(...more(always.length - shown.length));
  }
  if (offered.count > 0) {
    const called = onDemand.length === 0 ? '' : `, ${count(onDemand.length, 'instruction')} among them`;
    lines.push('', `offered by description: ${offered.count}${called}, ~${groupedDigits(offered.tokens)} tokens whatever the file`);
  }
  return `${lines.join('\n')}\n`;
}

function more(rest: number): string[] {
  return rest > 0 ? [`  … and ${rest} more; --list names them`] : [];
}

function tableOf({ folders, files, reached, scoped: scopedFiles, tokens }: Result, options: CoverageTextOptions): string[] {
  const paint = painter(options);
  const figure = (number: number): string => groupedDigits(number);
  const rowOf = (name: string, row: { files: number; reached: number; scoped: number; tokens: Result['tokens'] }): string[] => [
    name,
    figure(row.files),
    figure(options.scoped ? row.scoped : row.reached),
    `~${figure(row.tokens.min)}`,
    `~${figure(row.tokens.median)}`,
    `~${figure(row.tokens.max)}`,
  ];
  const head = ['folder', 'files', 'reached', 'min', 'median', 'max tokens'];
  const rows = folders.map((row) => rowOf(row.folder === '' ? '.' : visible(row.folder), row));
  const total = rowOf('all', { files, reached, scoped: scopedFiles, tokens });
  const lines = alignedRows([head, ...rows, total]).map((line) => `  ${line}`);
  const [headLine = '', totalLine = ''] = [lines[0], lines.at(-1)];
  const room = Math.max(LEAST, options.width - headLine.length - 2);
  const body = lines.slice(1, -1).map((line, index) => {
    const dominant = folders[index]?.dominant;
    return dominant === undefined ? line : `${line}  ${paint.dim(shortened(visible(dominant.path), room))}`;
  });
  return [paint.bold(`${headLine}  most from`), ...body, paint.bold(totalLine)];
}

/** The end of a path says more than its start. */
function shortened(name: string, width: number): string {
  return name.length <= width ? name : `…${name.slice(name.length - width + 1)}`;
}
