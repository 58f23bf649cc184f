import { builtRepository, builtRuntimes, printJson, runtimesNamed, verifyReport, verifyRuntimes, verifyText } from '../../index.ts';
import { openProject, rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface VerifyFlags extends RootFlag {
  readonly runtime?: string;
  readonly all?: boolean;
  readonly format: 'text' | 'json';
}

export async function verify(flags: VerifyFlags, terminal: Terminal): Promise<ExitCode> {
  const root = rootOf(flags, terminal);
  const { graph, config, parse } = await openProject(root, terminal, { textLater: true });
  const runtimes = runtimesNamed(flags.runtime?.split(',').map((id) => id.trim()) ?? config.build.runtimes);
  const { tree, outputs } = builtRepository(root, graph.paths.files);
  const built = builtRuntimes(outputs);
  const verified = verifyRuntimes({
    graph,
    tree,
    runtimes,
    built,
    parse,
    budgets: config.lint.budgets,
    allowed: config.allowLoss,
    observer: terminal.observer,
  });
  const report = verifyReport(graph, verified);
  terminal.out(flags.format === 'json' ? printJson(report) : verifyText(report, { ...terminal, all: flags.all === true }));
  if (graph.primitives.length === 0)
    terminal.err('primitives: no primitives found, so nothing is promised here. Name the repository with --root.\n');
  return report.unreadable.length === 0 && report.runtimes.every(({ status }) => status === 'kept') ? 0 : 1;
}
