import { doctorText, examine, fromRoot, printJson } from '../../index.ts';
import { rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface DoctorFlags extends RootFlag {
  readonly all?: boolean;
  readonly format: 'text' | 'json';
}

/** One look at a repository. 1 when something is wrong that is more than a matter of taste. */
export async function doctor(flags: DoctorFlags, terminal: Terminal): Promise<ExitCode> {
  const root = rootOf(flags, terminal);
  const { engine, observer, cache } = terminal;
  const report = await examine({ root, engine, from: fromRoot(root, terminal.cwd, '.'), observer, cache });
  terminal.out(flags.format === 'json' ? printJson(report) : doctorText(report, { ...terminal, all: flags.all === true }));
  return report.lint.errors > 0 || report.problems.some(({ severity }) => severity !== 'info') ? 1 : 0;
}
