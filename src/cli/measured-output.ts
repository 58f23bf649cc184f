import { printJson, timingText, writeOutput } from '../index.ts';
import type { TimingReport } from '../index.ts';
import { absolutePath } from './open-project.ts';
import type { Terminal } from './terminal.ts';

/** Prints a table, or writes the report to the file that was named. */
export function putTiming(report: TimingReport, file: string | true, terminal: Terminal): void {
  if (file === true) terminal.err(timingText(report, terminal));
  else writeOutput(absolutePath(terminal.cwd, file), file, printJson(report));
}

export function putProfile(profile: string, file: string | true, terminal: Terminal): void {
  const name = file === true ? 'primitives.cpuprofile' : file;
  writeOutput(absolutePath(terminal.cwd, name), name, profile);
  terminal.err(`CPU profile written to ${name}: the Performance panel of Chrome, VS Code and speedscope.app open it.\n`);
}
