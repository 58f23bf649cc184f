import { driftText, printJson, runDrift } from '../../index.ts';
import { absolutePath, pathsFromRoot, rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface DriftFlags extends RootFlag {
  readonly against?: string;
  readonly diff?: boolean;
  readonly update?: boolean;
  readonly accept?: boolean;
  readonly format: 'text' | 'json';
}

/** Says what has become of imported files, here and where they come from. */
export async function drift(paths: readonly string[], flags: DriftFlags, terminal: Terminal): Promise<ExitCode> {
  const root = rootOf(flags, terminal);
  const report = await runDrift({
    root,
    engine: terminal.engine,
    paths: pathsFromRoot(root, terminal, paths),
    against: flags.against === undefined ? undefined : absolutePath(terminal.cwd, flags.against),
    diff: flags.diff === true,
    act: flags.update === true ? 'update' : flags.accept === true ? 'accept' : undefined,
  });
  terminal.out(flags.format === 'json' ? printJson(report) : driftText(report, terminal));
  return report.files.some(({ state, done }) => state !== 'unchanged' && done === undefined) ? 1 : 0;
}
