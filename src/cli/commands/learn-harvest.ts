import {
  commitsSince,
  fromRoot,
  harvestCommits,
  harvestMilestones,
  harvestFacts,
  harvestPullRequests,
  harvestReports,
  harvestReview,
  harvestSession,
  loadParser,
  outcomesReport,
  readContext,
  recordOutcome,
  UsageError,
  withoutKnown,
} from '../../index.ts';
import type { Harvested, HarvestedDraft, HarvestOptions, LearnStore, Recorded, RecordedFrom, SourceText } from '../../index.ts';
import { readNamed } from '../input-file.ts';
import { measuresOf } from '../outcome-measures.ts';
import { openLearnStore, reportOutcomes, writeOutcomes } from '../learn-store.ts';
import { openProject, rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface HarvestFlags extends RootFlag {
  readonly since?: string;
  readonly pr?: readonly string[];
  readonly session?: readonly string[];
  readonly review?: readonly string[];
  readonly report?: readonly string[];
  readonly milestones?: readonly string[];
  readonly facts?: readonly string[];
  readonly junit?: string;
  readonly lcov?: string;
  readonly task?: string;
  readonly external?: boolean;
  readonly now?: string;
  readonly dryRun?: boolean;
  readonly format: 'text' | 'json';
}

/** Records what several sources say of how tasks went, and says what it has not taken. */
export async function learnHarvest(flags: HarvestFlags, terminal: Terminal): Promise<ExitCode> {
  const root = rootOf(flags, terminal);
  const store = openLearnStore(root);
  const harvested = await harvestedFrom(flags, root, terminal);
  const { fresh, known } = withoutKnown(
    harvested.flatMap(({ drafts }) => drafts),
    store,
  );
  const all: RecordedFrom[] = [
    ...known.map(({ source, stored: { path, text, value } }): RecordedFrom => {
      return { source, recorded: { type: 'known', outcome: value, path, text, differs: false, warnings: [] } };
    }),
    ...recordAll(await withContext(fresh, root, terminal), store),
  ];
  const dryRun = flags.dryRun === true;
  if (!dryRun) writeOutcomes(root, store, all);
  const skipped = harvested.flatMap((one) => one.skipped);
  return reportOutcomes(outcomesReport(all, { dryRun, skipped, problems: store.problems }), flags.format === 'json', terminal);
}

/** The same outcome from two sources is one. */
function recordAll(drafts: readonly HarvestedDraft[], store: LearnStore): RecordedFrom[] {
  const outcomes = new Map(store.outcomes);
  return drafts.map(({ source, draft }) => {
    const recorded: Recorded = recordOutcome(draft, { ...store, outcomes });
    if (recorded.type === 'new') outcomes.set(recorded.outcome.id, { path: recorded.path, text: recorded.text, value: recorded.outcome });
    return { source, recorded };
  });
}

/** The repository is read only when a source says which files it is about. */
async function withContext(drafts: readonly HarvestedDraft[], root: string, terminal: Terminal): Promise<readonly HarvestedDraft[]> {
  if (drafts.every(({ draft }) => (draft.code?.touched ?? []).length === 0)) return drafts;
  const { graph } = await openProject(root, terminal, { linked: 'all' });
  return drafts.map(({ source, draft }) => ({ source, draft: { ...draft, context: readContext(graph, draft.code?.touched ?? []) } }));
}

async function harvestedFrom(flags: HarvestFlags, root: string, terminal: Terminal): Promise<Harvested[]> {
  const { since, pr = [], session = [], review = [], report = [], milestones = [], facts = [] } = flags;
  const options: HarvestOptions = { at: flags.now ?? terminal.now(), external: flags.external === true, task: flags.task };
  const parse = await loadParser({ engine: terminal.engine });
  const each = (names: readonly string[], harvest: (file: SourceText) => Harvested): Promise<Harvested>[] =>
    names.map(async (name) => harvest({ source: sourceName(root, name, terminal), text: await readNamed(name, terminal) }));
  const found = await Promise.all([
    ...each(pr, (file) => harvestPullRequests(file, options, parse)),
    ...each(session, (file) => harvestSession(file, options, parse)),
    ...each(review, (file) => harvestReview(file, options, parse)),
    ...each(report, (file) => harvestReports(file, options)),
    ...each(milestones, (file) => harvestMilestones(file, options, parse)),
    ...each(facts, (file) => harvestFacts(file, options)),
  ]);
  const commits = since === undefined ? [] : [harvestCommits(commitsSince(root, since), options)];
  const measured = await measuredDraft(flags, options, terminal);
  const all = [...commits, ...found, ...measured];
  if (all.length === 0)
    throw new UsageError('Say what to harvest: --since, --pr, --session, --review, --report, --milestones, --facts, --junit or --lcov.');
  return all;
}

/** A file by its place in the repository, whatever the folder that a person names it from. */
function sourceName(root: string, name: string, { cwd }: Terminal): string {
  return name === '-' ? 'standard input' : (fromRoot(root, cwd, name) ?? name);
}

async function measuredDraft(
  { junit, lcov, task }: HarvestFlags,
  { at, external }: HarvestOptions,
  terminal: Terminal,
): Promise<Harvested[]> {
  if (junit === undefined && lcov === undefined) return [];
  const { metrics, evidence, title } = await measuresOf({ junit, lcov }, terminal);
  const named = task ?? title;
  if (named === undefined) throw new UsageError('Say with --task which task the report is about.');
  const draft: HarvestedDraft['draft'] = {
    task: { title: named },
    result: (metrics.testsFailed ?? 0) > 0 ? 'failure' : 'success',
    at,
    by: { actor: 'ci', ...(external ? { trust: 'external' } : {}) },
    metrics,
    evidence,
  };
  return [{ drafts: [{ source: junit ?? lcov ?? '', draft }], skipped: [] }];
}
