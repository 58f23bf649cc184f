import { builtRepository, builtRuntimes, printJson, runtimesNamed, verifyReport, verifyRuntimes, verifyText } from '../../index.ts';
import type { VerifyReport } from '../../index.ts';
import { rememberedOutcome } from '../disk-memory.ts';
import type { RunGround } from '../disk-memory.ts';
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
  const named = flags.runtime?.split(',').map((id) => id.trim());
  const question = { root, asked: { verify: named ?? null }, listing: {} };
  const { report, isEmpty } = await rememberedOutcome(question, terminal, (ground) => verified(root, named, ground, terminal));
  terminal.out(flags.format === 'json' ? printJson(report) : verifyText(report, { ...terminal, all: flags.all === true }));
  if (isEmpty) terminal.err('primitives: no primitives found, so nothing is promised here. Name the repository with --root.\n');
  return report.unreadable.length === 0 && report.runtimes.every(({ status }) => status === 'kept') ? 0 : 1;
}

interface Verified {
  readonly report: VerifyReport;
  /** Whether there are no primitives. */
  readonly isEmpty: boolean;
}

async function verified(root: string, named: readonly string[] | undefined, ground: RunGround, terminal: Terminal): Promise<Verified> {
  const { graph, config, parse } = await openProject(root, terminal, { tree: ground.tree, textLater: true });
  const runtimes = runtimesNamed(named ?? config.build.runtimes);
  const { tree, outputs } = builtRepository(root, graph.paths.files, ground.disk);
  const found = verifyRuntimes({
    graph,
    tree,
    runtimes,
    built: builtRuntimes(outputs),
    parse,
    budgets: config.lint.budgets,
    allowed: config.allowLoss,
    observer: terminal.observer,
  });
  return { report: verifyReport(graph, found), isEmpty: graph.primitives.length === 0 };
}
