import { changedPaths, evaluateGate, featureStatus, printJson, readReports, sessionStatus, statusText } from '../../index.ts';
import type { StatusReport } from '../../index.ts';
import { openLearnStore } from '../learn-store.ts';
import { openFeatures, pickFeature } from '../open-features.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface StatusFlags extends RootFlag {
  readonly format: 'text' | 'json';
}

/** Says how far things are. It judges nothing: what is blocked is what it is asked for, and no failure. */
export async function status(name: string | undefined, flags: StatusFlags, terminal: Terminal): Promise<ExitCode> {
  const open = await openFeatures(flags, terminal);
  const chosen = name === undefined ? open.features : [pickFeature(open, name, terminal)];
  const { reports, missing } = await readReports(open.root, open.config.gate);
  const learnt = openLearnStore(open.root);
  const tasks = new Set([...learnt.outcomes.values()].flatMap(({ value: { task } }) => [task.title, task.id]));
  const changed = chosen.some(({ complete }) => complete !== undefined) ? changedPaths(open.root) : [];
  const features = chosen.map((feature) =>
    featureStatus(evaluateGate(feature, { settings: open.config.gate, reports, missingReports: missing }), {
      committed: feature.complete !== undefined && !changed.some((path) => path.startsWith(`${feature.folder}/`)),
      recorded: tasks.has(feature.name) || tasks.has(feature.plan?.values.title),
    }),
  );
  const proposals = [...learnt.proposals.values()].filter(({ value }) => value.status === 'proposed').length;
  const session = open.session === undefined ? {} : { session: sessionStatus(open.session) };
  const report: StatusReport = { version: 1, features, ...session, ...(proposals === 0 ? {} : { proposals }) };
  terminal.out(flags.format === 'json' ? printJson(report) : statusText(report, name !== undefined || features.length === 1, terminal));
  return 0;
}
