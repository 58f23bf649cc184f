import { count } from '../model/count.ts';
import type { DriftReport } from '../model/generated/schema-types.ts';
import { painter, wrap } from './terminal.ts';
import type { TerminalOptions } from './terminal.ts';
import { visible } from './visible-text.ts';

type File = DriftReport['files'][number];

const labels: Readonly<Record<File['state'], string>> = {
  unchanged: 'unchanged',
  'changed-here': 'changed here',
  'changed-upstream': 'changed upstream',
  'changed-both': 'changed on both sides',
  gone: 'gone',
};

const order: readonly File['state'][] = ['changed-upstream', 'changed-both', 'gone', 'changed-here'];

/** What has drifted, by what has become of it, and what to do; with diffs the patch. One line where nothing has. */
export function driftText({ files }: DriftReport, terminal: TerminalOptions): string {
  const paint = painter(terminal);
  if (files.length === 0) return 'Nothing was imported from elsewhere.\n';
  const drifted = files.filter(({ state }) => state !== 'unchanged');
  if (drifted.length === 0) return `${paint.green(`${count(files.length, 'imported file')}, unchanged here and where they come from.`)}\n`;
  const width = Math.max(...drifted.map(({ path }) => visible(path).length));
  const lines = order.flatMap((state) => {
    const group = drifted.filter((file) => file.state === state);
    if (group.length === 0) return [];
    return [
      paint[state === 'changed-here' ? 'blue' : 'yellow'](labels[state]),
      ...group.map(
        (file) =>
          `  ${visible(file.path).padEnd(width)}  ${paint.dim(`from ${originsOf(file)}`)}${goneWhere(file)}${doneWith(file, paint.green)}`,
      ),
      ...wrap(adviceFor(state), terminal.width - 2).map((line) => `  ${paint.cyan(line)}`),
      '',
    ];
  });
  const diffs = drifted.flatMap(({ diff }) => (diff === undefined ? [] : [...diff.trimEnd().split('\n').map(visible), '']));
  const left = files.length - drifted.length;
  const total = `${count(drifted.length, 'file')} of ${files.length} drifted${left === 0 ? '' : `, ${left} unchanged`}`;
  return `${[...lines, ...diffs, total].join('\n')}\n`;
}

function originsOf({ from, origins }: File): string {
  const paths = origins.map(({ path }) => (from === '.' ? path : `${from}/${path}`));
  return paths.length > 2 ? `${visible(paths[0] ?? '')} and ${paths.length - 1} more` : paths.map(visible).join(', ');
}

function goneWhere({ state, here, there }: File): string {
  if (state !== 'gone') return '';
  return here === 'gone' ? (there === 'gone' ? ', gone on both sides' : ', gone here') : ', gone there';
}

function doneWith({ done }: File, paint: (text: string) => string): string {
  return done === undefined ? '' : `  ${paint(done)}`;
}

function adviceFor(state: File['state']): string {
  switch (state) {
    case 'changed-upstream':
      return 'See it with --diff; --update writes it, since nobody has changed it here.';
    case 'changed-both':
      return 'See with --diff what an import would make today, take over what you want, then --accept the file.';
    case 'gone':
      return 'Decide whether it is wanted here; --accept takes it out of the record.';
    default:
      return 'It is your own version of it: --accept the file when that is meant.';
  }
}
