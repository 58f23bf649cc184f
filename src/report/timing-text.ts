import type { TimingReport } from '../model/generated/schema-types.ts';
import { alignedRows } from './aligned-rows.ts';
import { painter } from './terminal.ts';
import type { TerminalOptions } from './terminal.ts';

/** Parts that are listed one by one; the rest are one row. */
const listed = 20;

const headings: Readonly<Record<string, string>> = {
  rules: 'rule',
  'graph-rules': 'rule',
  emit: 'runtime',
  render: 'runtime',
  verify: 'runtime',
  load: 'runtime',
};

/** Where the time went, as tables: of the stages, and of the parts of each stage that has some. */
export function timingText({ total, stages, parts }: TimingReport, terminal: Pick<TerminalOptions, 'color'>): string {
  const { dim } = painter(terminal);
  const tables = [
    table(
      [
        ['stage', 'ms', '%', 'count'],
        ...stages.map(({ name, time, count }) => [name, ms(time), percent(time, total), count === 0 ? '' : String(count)]),
        ['total', ms(total), '', ''],
      ],
      dim,
    ),
  ];
  const headingOf = ({ stage }: { readonly stage: string }): string => headings[stage] ?? stage;
  for (const heading of new Set(parts.map(headingOf))) {
    const own = parts.filter((part) => headingOf(part) === heading);
    const others = own.slice(listed);
    const sum = others.reduce((time, part) => time + part.time, 0);
    const found = others.reduce((number, { findings = 0 }) => number + findings, 0);
    const counts = own.some(({ findings }) => findings !== undefined);
    const rows = [
      ...own.slice(0, listed).map(({ name, time, findings = 0 }) => [name, ms(time), percent(time, total), String(findings)]),
      ...(others.length === 0 ? [] : [[`${others.length} others`, ms(sum), percent(sum, total), String(found)]]),
    ];
    const head = [heading, 'ms', '%', 'findings'];
    tables.push(table(counts ? [head, ...rows] : [head, ...rows].map((row) => row.slice(0, 3)), dim));
  }
  return tables.join('\n');
}

function ms(time: number): string {
  return time.toFixed(1);
}

function percent(time: number, total: number): string {
  return total === 0 ? '' : ((time / total) * 100).toFixed(1);
}

function table(rows: readonly (readonly string[])[], dim: (text: string) => string): string {
  const [head = '', ...lines] = alignedRows(rows).map((line) => line.trimEnd());
  return [dim(head), ...lines].map((text) => `${text}\n`).join('');
}
