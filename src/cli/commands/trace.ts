import { printJson, readState, runTrace, traceText, UsageError } from '../../index.ts';
import type { FilePath, TraceRunOptions } from '../../index.ts';
import { pathsFromRoot, placeOfRun, rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface TraceFlags extends RootFlag {
  readonly from?: string;
  readonly format: 'text' | 'json';
}

export async function trace(place: string | undefined, flags: TraceFlags, terminal: Terminal): Promise<ExitCode> {
  const root = rootOf(flags, terminal);
  const isSource = place === undefined;
  const written = place ?? flags.from;
  if (written === undefined || (!isSource && flags.from !== undefined)) {
    throw new UsageError('Name a built file to say where it comes from, or a source with --from to say where it goes.');
  }
  const report = await runTrace({ ...placeOfRun(root, terminal), ...linesNamed(root, written, terminal), isSource });
  terminal.out(flags.format === 'json' ? printJson(report) : traceText(report, terminal));
  return 0;
}

/** `path`, `path:12` or `path:12-40`; a file may have such a name. */
function linesNamed(root: string, written: string, terminal: Terminal): Pick<TraceRunOptions, 'path' | 'lines'> {
  const seen = (path: string): FilePath => pathsFromRoot(root, terminal, [path])[0] ?? '';
  const match = /^(.+?):(\d{1,9})(?:-(\d{1,9}))?(?::\d+)?$/.exec(written);
  if (match === null || readState(root, seen(written)).type === 'file') return { path: seen(written) };
  const [, path = '', from = '', to = from] = match;
  const [first, last] = [Number(from), Number(to)];
  if (first < 1 || last < first) throw new UsageError(`\`${written}\` names no lines: they count from 1, the first one comes first.`);
  return { path: seen(path), lines: { first, last } };
}
