import { count } from '../model/count.ts';
import type { TraceFileReport, TraceReport, TraceSourceReport } from '../model/generated/schema-types.ts';
import { painter } from './terminal.ts';
import type { Paint, TerminalOptions } from './terminal.ts';
import { visible } from './visible-text.ts';

type Painter = Readonly<Record<'dim' | 'yellow' | 'bold', Paint>>;

/** Where lines come from or go to; `path:line`, so that terminals and editors can jump there. */
export function traceText(report: TraceReport, terminal: TerminalOptions): string {
  const paint = painter(terminal);
  return 'file' in report ? fileText(report, paint) : sourceText(report, paint);
}

function fileText({ lines, isEdited, isStale, file }: TraceFileReport, paint: Painter): string {
  const ranges = lines.map(({ first, last }) => rangeText(first, last));
  const width = Math.max(...ranges.map(({ length }) => length));
  const rows = lines.map((line, index) => `${(ranges[index] ?? '').padEnd(width)}  ${originText(line, paint)}`);
  const notes = [
    ...(isEdited
      ? [`${visible(file)} was edited since it was built: lines that say nothing of a source were written or changed by hand.`]
      : []),
    ...(isStale
      ? ['A build would write something else now: sources or the configuration have changed since. Run `primitives build`.']
      : []),
  ];
  return `${[...rows, ...(notes.length === 0 ? [] : ['', ...notes.map(paint.yellow)])].join('\n')}\n`;
}

function originText({ type, source = '', from = 0, to = 0, key = '' }: TraceFileReport['lines'][number], paint: Painter): string {
  switch (type) {
    case 'source':
      return `${visible(source)}:${rangeText(from, to)}`;
    case 'frontmatter':
      return `${visible(source)}:${from}  ${paint.dim(`made from frontmatter: ${visible(key)}`)}`;
    case 'made':
      return paint.dim('written by the build');
    case 'changed':
      return paint.yellow('not what a build writes');
    case 'foreign':
      return paint.dim('outside of what is built');
  }
}

const reasons: Readonly<Record<TraceSourceReport['absences'][number]['reason'], string>> = {
  'not-built': 'no built file is made from it',
  frontmatter: 'frontmatter: each runtime says it in its own keys',
  blank: 'blank',
  'left-out': 'a build leaves it out: a comment for this tool, or a definition that is written where it is used',
};

function sourceText({ isStale, arrivals, absences, mentions }: TraceSourceReport, paint: Painter): string {
  const rows = [
    ...arrivals.map(({ from, to, output, first, last, runtime }) => ({
      from,
      range: rangeText(from, to),
      text: `${visible(output)}:${rangeText(first, last)}  ${paint.dim(runtime)}`,
    })),
    ...absences.map(({ from, to, reason }) => ({ from, range: rangeText(from, to), text: paint.dim(`nowhere: ${reasons[reason]}`) })),
  ].toSorted((a, b) => a.from - b.from);
  const width = Math.max(0, ...rows.map(({ range }) => range.length));
  const named = mentions.map(({ output, runtime }) => `${visible(output)}  ${paint.dim(runtime)}`);
  const tail = named.length === 0 ? [] : ['', `${count(named.length, 'file')} made from it without these lines:`, ...named];
  const stale = isStale
    ? ['', paint.yellow('Some of these files are not as a build would write them: lines are those that they would have.')]
    : [];
  return `${[...rows.map(({ range, text }) => `${range.padEnd(width)}  ${text}`), ...tail, ...stale].join('\n')}\n`;
}

function rangeText(first: number, last: number): string {
  return first === last ? `${first}` : `${first}-${last}`;
}
