import { learnStats, learnStatsText, printJson } from '../../index.ts';
import { openLearnStore } from '../learn-store.ts';
import { openProject, pathsFromRoot, rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface StatsFlags extends RootFlag {
  readonly path?: string;
  readonly unusedDays: number;
  readonly now?: string;
  readonly format: 'text' | 'json';
}

/** Prints what outcomes say of entries. 1 where a file of the store is damaged. */
export async function learnStatistics({ path, unusedDays, now, format, ...flags }: StatsFlags, terminal: Terminal): Promise<ExitCode> {
  const root = rootOf(flags, terminal);
  const store = openLearnStore(root);
  const { graph } = await openProject(root, terminal, { linked: 'all' });
  const [from] = path === undefined ? [] : pathsFromRoot(root, terminal, [path]);
  const report = learnStats(
    graph,
    [...store.outcomes.values()].map(({ value }) => value),
    { today: (now ?? terminal.now()).slice(0, 10), unusedDays, ...(from === undefined ? {} : { path: from }) },
  );
  terminal.out(format === 'json' ? printJson(report) : learnStatsText(report, terminal));
  for (const { path: file, message } of store.problems) terminal.err(`${file}  ${message}\n`);
  return store.problems.length > 0 ? 1 : 0;
}
