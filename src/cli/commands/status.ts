import {
  changedPaths,
  evaluateGate,
  featureStatus,
  fromRoot,
  printJson,
  readReports,
  sessionStatus,
  statusText,
  withSpecs,
} from '../../index.ts';
import type { Afterwards, LearnStore, SpecifiedFeature, StatusReport } from '../../index.ts';
import { openLearnStore } from '../learn-store.ts';
import { openFeatures, pickFeature } from '../open-features.ts';
import type { OpenFeatures } from '../open-features.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface StatusFlags extends RootFlag {
  readonly format: 'text' | 'json';
}

/** Says how far things are. It judges nothing: what is blocked is what it is asked for, and no failure. */
export async function status(name: string | undefined, flags: StatusFlags, terminal: Terminal): Promise<ExitCode> {
  const open = await openFeatures(flags, terminal, { specs: true });
  const features = withSpecs(open.features, open.specs);
  const chosen = name === undefined ? features : [pickSpecified(open, features, name, terminal)];
  const { reports, missing } = await readReports(open.root, open.config.gate);
  const learnt = openLearnStore(open.root);
  const changed = chosen.some(({ complete }) => complete !== undefined) ? changedPaths(open.root) : [];
  const states = chosen.map((feature) =>
    featureStatus(
      evaluateGate(feature, { settings: open.config.gate, reports, missingReports: missing }),
      {
        committed: feature.complete !== undefined && !changed.some((path) => path.startsWith(`${feature.folder}/`)),
        lessons: lessonsOf(feature, learnt),
      },
      feature.spec,
    ),
  );
  const proposals = [...learnt.proposals.values()].filter(({ value }) => value.status === 'proposed').length;
  const session = open.session === undefined ? {} : { session: sessionStatus(open.session) };
  const report: StatusReport = { version: 1, features: states, ...session, ...(proposals === 0 ? {} : { proposals }) };
  terminal.out(flags.format === 'json' ? printJson(report) : statusText(report, name !== undefined || states.length === 1, terminal));
  return 0;
}

/** A feature by its name, its folder, its spec or a file in it. */
function pickSpecified(open: OpenFeatures, features: readonly SpecifiedFeature[], name: string, terminal: Terminal): SpecifiedFeature {
  const seen = fromRoot(open.root, terminal.cwd, name);
  const bySpec = features.find(({ spec }) => spec !== undefined && spec.path === seen);
  if (bySpec !== undefined) return bySpec;
  return pickFeature({ root: open.root, features }, name, terminal);
}

/** An outcome is about a feature that it names as its task, or whose reports are its evidence. */
function lessonsOf({ name, plan, folder, spec }: SpecifiedFeature, { outcomes, proposals }: LearnStore): Afterwards['lessons'] {
  const ours = [...outcomes.values()].flatMap(({ value }) =>
    [name, plan?.values.title, spec?.title].includes(value.task.title) ||
    (spec !== undefined && value.task.spec === spec.path) ||
    value.task.id === name ||
    (value.evidence ?? []).some(({ ref }) => ref.startsWith(`${folder}/`))
      ? [value]
      : [],
  );
  if (ours.length === 0) return undefined;
  const made = [...proposals.values()].map(({ value }) => value);
  const from = (id: string): typeof made => made.filter(({ origin }) => origin.includes(id));
  const states = new Set(ours.flatMap(({ id }) => from(id).map(({ status: state }) => state)));
  // What no longer fits is looked up again.
  if (states.has('conflicted') || ours.some(({ id, lessons = [] }) => lessons.length > 0 && from(id).length === 0)) return 'unproposed';
  return states.has('proposed') ? 'proposed' : states.has('approved') ? 'approved' : 'settled';
}
