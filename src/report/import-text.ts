import { count } from '../model/count.ts';
import type { ImportReport } from '../model/generated/schema-types.ts';
import { grouped } from './grouped.ts';
import { painter, wrap } from './terminal.ts';
import type { TerminalOptions } from './terminal.ts';
import { visible } from './visible-text.ts';

type Output = ImportReport['outputs'][number];
type File = ImportReport['files'][number];

/** What is written as a tree, what changed its meaning, what was left and why. */
export function importText(
  report: ImportReport,
  terminal: TerminalOptions,
  { inPlace, recorded }: { readonly inPlace: boolean; readonly recorded: boolean },
): string {
  const { found, files, outputs, dryRun } = report;
  if (found.length === 0) return 'No rules, agents, commands or skills were found here.\n';
  const created = outputs.filter(({ state }) => state === 'created');
  const lines = [
    `found  ${found.join(', ')}`,
    ...treeLines(outputs, terminal),
    ...noteLines(outputs, terminal),
    ...leftLines(files, terminal),
  ];
  const filesThat = (state: File['state']): number => files.filter((file) => file.state === state).length;
  const there = outputs.length - created.length;
  const others = [
    [there, `${count(there, 'primitive')} there already`],
    [filesThat('changed'), `${filesThat('changed')} changed in meaning`],
    [filesThat('left'), `${filesThat('left')} left`],
    [filesThat('refused'), `${filesThat('refused')} not read`],
  ] as const;
  const parts = [
    `${count(created.length, 'file')} ${dryRun ? 'would be created' : 'created'}`,
    ...others.flatMap(([number, text]) => (number === 0 ? [] : [text])),
  ];
  lines.push('', `${count(files.length, 'file')} read: ${parts.join(', ')}`);
  // The files of another repository are not ours to delete.
  if (created.length > 0 && !dryRun && inPlace) {
    const next =
      'Look at what was written, then delete the files that it came from: `primitives build` writes them anew. Until then both are read.';
    lines.push(...wrap(next, terminal.width));
  }
  if (recorded && !dryRun) {
    const next = 'Where it comes from stands in .primitives/imports.json: `primitives drift` says what changes there, or here.';
    lines.push(...wrap(next, terminal.width));
  }
  return `${lines.join('\n')}\n`;
}

function treeLines(outputs: readonly Output[], terminal: TerminalOptions): string[] {
  if (outputs.length === 0) return [];
  const paint = painter(terminal);
  const rows = outputs.map((output) => {
    const slash = output.path.lastIndexOf('/');
    return { folder: output.path.slice(0, slash + 1), name: visible(output.path.slice(slash + 1)), output };
  });
  const width = Math.max(...rows.map(({ name }) => name.length));
  return [
    '',
    ...grouped(rows, ({ folder }) => folder)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([folder, group]) => [
        visible(folder) || './',
        ...group.map(({ name, output }) => {
          const label = output.state === 'present' ? paint.dim('there  ') : paint.green('created');
          // In another repository it may have had the same path.
          const others = output.origins.filter((origin) => origin !== output.path);
          const origins = others.length > 0 ? others : output.origins;
          const scope = output.applyTo === undefined ? '' : `  ${paint.cyan(visible(output.applyTo))}`;
          return `  ${label}  ${name.padEnd(width)}  ${paint.dim(`from ${namesOf(origins)}`)}${scope}`;
        }),
      ]),
  ];
}

/** More origins than this are counted. */
const MANY_ORIGINS = 4;

function namesOf(origins: readonly string[]): string {
  const rest = origins.length - MANY_ORIGINS;
  const shown = origins.slice(0, MANY_ORIGINS).map(visible).join(', ');
  return rest > 0 ? `${shown} and ${rest} more` : shown;
}

const effects = ['changed', 'left', 'info'] as const;

function noteLines(outputs: readonly Output[], terminal: TerminalOptions): string[] {
  const paint = painter(terminal);
  const paintEffect = { changed: paint.yellow, left: paint.blue, info: paint.dim };
  return effects.flatMap((effect) =>
    outputs.flatMap(({ path, notes }) => {
      const said = notes.filter((note) => note.effect === effect);
      if (said.length === 0) return [];
      return [
        '',
        `${paintEffect[effect](effect)}  ${visible(path)}`,
        ...said.flatMap(({ message }) => wrap(visible(message), terminal.width - 2).map((line) => `  ${line}`)),
      ];
    }),
  );
}

/** More files than this that are left for one reason are counted. */
const MANY = 3;

function leftLines(files: readonly File[], terminal: TerminalOptions): string[] {
  const paint = painter(terminal);
  const groups = grouped(
    files.filter(({ reason }) => reason !== undefined),
    ({ state, reason }) => `${state} ${reason}`,
  );
  return groups.flatMap(([, group]) => {
    const [first] = group;
    if (first === undefined) return [];
    const label = first.state === 'refused' ? paint.red('not read') : paint.blue('left');
    const places =
      group.length > MANY && first.state === 'left' ? count(group.length, 'file') : group.map(({ path }) => visible(path)).join(', ');
    return ['', `${label}  ${places}`, ...wrap(visible(first.reason ?? ''), terminal.width - 2).map((line) => `  ${line}`)];
  });
}
