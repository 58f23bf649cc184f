import { printJson, pullNotes, pullText, runPull } from '../../index.ts';
import { pathsFromRoot, placeOfRun, rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface PullFlags extends RootFlag {
  readonly apply?: boolean;
  readonly format: 'text' | 'json';
}

export async function pull(files: readonly string[], flags: PullFlags, terminal: Terminal): Promise<ExitCode> {
  const root = rootOf(flags, terminal);
  const named = pathsFromRoot(root, terminal, files);
  const report = await runPull({ ...placeOfRun(root, terminal), files: named, apply: flags.apply === true });
  if (flags.format === 'json') terminal.out(printJson(report));
  else {
    terminal.out(pullText(report, terminal));
    terminal.err(pullNotes(report, terminal));
  }
  return report.refused.length > 0 || (!report.applied && report.files.length > 0) ? 1 : 0;
}
