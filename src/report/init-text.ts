import { count } from '../model/count.ts';
import type { InitReport } from '../model/generated/schema-types.ts';
import { grouped } from './grouped.ts';
import { painter, wrap } from './terminal.ts';
import type { TerminalOptions } from './terminal.ts';
import { visible } from './visible-text.ts';

/** What is written and what was there, by folder, and what to run next. */
export function initText({ dryRun, runtimes, workflows, files, left, next }: InitReport, terminal: TerminalOptions): string {
  const paint = painter(terminal);
  const rows = files.map((file) => ({ ...file, folder: file.path.slice(0, file.path.lastIndexOf('/') + 1) }));
  const width = Math.max(0, ...rows.map(({ path, folder }) => visible(path.slice(folder.length)).length));
  const tree = grouped(rows, ({ folder }) => folder).flatMap(([folder, group]) => [
    visible(folder) || './',
    ...group.map(({ path, state, applyTo }) => {
      const name = visible(path.slice(folder.length));
      const label = state === 'there' ? paint.dim('there  ') : paint.green(dryRun ? 'new    ' : 'created');
      return `  ${label}  ${applyTo === undefined ? name : `${name.padEnd(width)}  ${paint.cyan(visible(applyTo))}`}`;
    }),
  ]);
  const lines = [
    `runtimes   ${runtimes.length === 0 ? 'none in use yet: a build takes its usual ones' : runtimes.join(', ')}`,
    ...(workflows.length === 0 ? [] : [`workflows  ${workflows.join(', ')}`]),
    '',
    ...tree,
  ];
  if (left.length > 0) lines.push('', ...left.map(({ name, reason }) => `${paint.blue('left')}  ${name}: ${reason}.`));
  const ignored = files.flatMap(({ lines: missing = [] }) => missing);
  if (ignored.length > 0)
    lines.push(
      '',
      ...wrap('.gitignore is yours. These lines keep out what is of one person or workspace:', terminal.width),
      ...indent(ignored),
    );
  const created = files.filter(({ state }) => state === 'created').length;
  const there = files.length - created;
  lines.push(
    '',
    `${count(created, 'file')} ${dryRun ? 'would be created' : 'created'}${there === 0 ? '' : `, ${there} there already and left as ${there === 1 ? 'it is' : 'they are'}`}`,
  );
  if (!dryRun) lines.push('Next', ...indent(next));
  return `${lines.join('\n')}\n`;
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
