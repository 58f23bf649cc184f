import { printJson, refreshReport, refreshText, verifyMemory } from '../../index.ts';
import { citedCode } from '../cited-code.ts';
import { openLearnStore } from '../learn-store.ts';
import { openProject, rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface RefreshFlags extends RootFlag {
  readonly now?: string;
  readonly format: 'text' | 'json';
}

/** Says of each entry of memory whether it can be relied on. 1 where something is to be done. */
export async function learnRefresh({ now, format, ...flags }: RefreshFlags, terminal: Terminal): Promise<ExitCode> {
  const root = rootOf(flags, terminal);
  const store = openLearnStore(root);
  const project = await openProject(root, terminal, { linked: 'all' });
  const report = refreshReport(project.graph, {
    citations: verifyMemory(project.graph, citedCode(project)),
    outcomes: [...store.outcomes.values()].map(({ value }) => value),
    proposals: [...store.proposals.values()].map(({ value }) => value),
    routing: project.config.learn.routing,
    today: (now ?? terminal.now()).slice(0, 10),
  });
  terminal.out(format === 'json' ? printJson(report) : refreshText(report, terminal));
  for (const { path, message } of store.problems) terminal.err(`${path}  ${message}\n`);
  const isDone = report.entries.every(({ verdict }) => verdict === 'trusted') && report.needsCapture.length === 0;
  return isDone && store.problems.length === 0 ? 0 : 1;
}
