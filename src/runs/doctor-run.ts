import { duplicateLoading } from '../build/duplicate-loading.ts';
import { runBuild } from './build-run.ts';
import { loaderClasses, runtimeReading } from '../coverage/runtime-reading.ts';
import { areas } from '../doctor/complaint.ts';
import type { Complaint } from '../doctor/complaint.ts';
import { nextCommands } from '../doctor/next-commands.ts';
import { runtimesInUse } from '../doctor/runtimes-in-use.ts';
import type { RuntimeInUse } from '../doctor/runtimes-in-use.ts';
import { repositoryToImport } from '../files/import-tree.ts';
import { readManifest } from '../files/own-outputs.ts';
import { workingTree } from '../files/tree.ts';
import type { Graph } from '../graph/graph.ts';
import { matchesAny } from '../graph/match-glob.ts';
import { planImport } from '../import/plan-import.ts';
import type { ImportPlan } from '../import/plan-import.ts';
import { rules } from '../lint/rules/index.ts';
import { runRules } from '../lint/run-rules.ts';
import { migrationSteps, stepOf, stepsNamed } from '../migrate/steps.ts';
import { count } from '../model/count.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { estimateTokens } from '../model/estimate-tokens.ts';
import { baseNameOf, byCodeUnit, inOrder } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import type { DoctorReport } from '../model/generated/schema-types.ts';
import { localManifestPath, manifestPath } from '../model/manifest.ts';
import type { ManifestEntry } from '../model/manifest.ts';
import type { Kind } from '../model/kind.ts';
import type { Observer } from '../model/observer.ts';
import { loadParser } from '../parse/markdown.ts';
import type { Engine } from '../model/engine.ts';
import { loadProject } from '../project.ts';
import type { Project } from '../project.ts';
import type { ProjectCache } from '../project-cache.ts';
import { existingConfig } from '../config/read-config.ts';
import { offeredTokens } from '../resolve/runtime-context.ts';
import type { BuiltRepository } from '../resolve/runtime-context.ts';
import { verify } from '../verify/verify.ts';
import { builtRepository } from '../files/built-repository.ts';

export interface DoctorOptions {
  /** Absolute path of the repository root. */
  readonly root: string;
  readonly engine?: Engine;
  /** The folder whose configuration holds, seen from the root. */
  readonly from?: FilePath | undefined;
  readonly observer?: Observer | undefined;
  readonly cache?: ProjectCache | undefined;
}

type ReportedRuntime = DoctorReport['runtimes'][number];

/** One look at a repository with the engines of the other commands: what is in use, what is wrong, what to run. Writes nothing. */
export async function examine({ root, engine, from, observer, cache }: DoctorOptions): Promise<DoctorReport> {
  const settings = { observer, ...(engine === undefined ? {} : { engine }), ...(from === undefined ? {} : { from }) };
  const project = await loadProject({ root, linked: 'all', artifacts: true, cache, textLater: true, ...settings });
  const { graph, config } = project;
  const built = builtRepository(root, graph.paths.files);
  const { outputs } = built;
  const imported = await importable(root, project, engine);
  const inUse = runtimesInUse(graph, outputs, imported.found);
  const { reported, ignored, limits } = readings(graph, inUse, built);
  const found = runRules(graph, rules, { settings: config.lint, observer });
  const drift = outputs.length === 0 ? [] : await driftOf({ root, runtimes: builtFor(outputs), ...settings });
  const former = formerForms(graph, found);
  const complaints = [
    ...brokenPromises(project, built, observer),
    ...staleFiles(drift),
    ...duplicates(graph, inUse, built, imported),
    ...ignored,
    ...unread(found),
    ...limits,
    ...former.complaints,
  ].toSorted((a, b) => areas.indexOf(a.area) - areas.indexOf(b.area));
  const count = (severity: string): number => found.filter((one) => one.severity === severity).length;
  const lint = {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    fixable: found.filter(({ fix }) => fix !== undefined).length,
  };
  const own = graph.primitives.filter(({ kind }) => kind !== 'agents-file').length;
  return {
    version: 1,
    primitives: kindsOf(graph),
    runtimes: reported,
    compilers: imported.found.filter((id) => id === 'apm' || id === 'rulesync' || id === 'ruler'),
    problems: complaints.map(({ area, severity, message, files }) => ({ area, severity, message, files: [...files] })),
    lint,
    next: nextCommands({
      primitives: own,
      importable: imported.files.length,
      former: former.number,
      built: outputs.length > 0,
      stale: drift.filter(({ why }) => why !== 'edited' && why !== 'foreign').length,
      edited: drift.filter(({ why }) => why === 'edited').length,
      ...lint,
      fixable: found.filter((one) => one.fix !== undefined && !former.found.has(one)).length,
      configured: existingConfig(workingTree(root)) !== undefined,
      runtimes: inUse.map(({ runtime }) => runtime.id),
      broken: complaints.filter(({ area }) => area === 'broken').length,
      duplicated: complaints.filter(({ area }) => area === 'duplicated').length,
    }),
  };
}

function kindsOf({ primitives }: Graph): Record<string, number> {
  const numbers = new Map<Kind, number>();
  for (const { kind } of primitives) numbers.set(kind, (numbers.get(kind) ?? 0) + 1);
  return Object.fromEntries([...numbers].toSorted(([a], [b]) => byCodeUnit(a, b)));
}

/** Ids of the runtimes that builds have written for. */
function builtFor(outputs: readonly ManifestEntry[]): string[] {
  return [...new Set(outputs.flatMap(({ runtime }) => runtime.split(',')))].toSorted(byCodeUnit);
}

interface Importable {
  /** Whose files are here that no build has written. */
  readonly found: ImportPlan['found'];
  /** Files written by hand that would become primitives which are not there yet. */
  readonly files: readonly FilePath[];
  /** Files of several runtimes that say the same. */
  readonly alike: readonly (readonly FilePath[])[];
}

async function importable(root: string, { config, graph }: Project, engine: Engine | undefined): Promise<Importable> {
  const repository = await repositoryToImport(root);
  const isIgnored = matchesAny(config.ignore);
  const tree = { ...repository, files: repository.files.filter((file) => !isIgnored(file)) };
  const plan = planImport({
    tree,
    target: tree,
    parse: await loadParser(engine === undefined ? {} : { engine }),
    to: '.github',
    inPlace: true,
    manifests: [manifestPath, localManifestPath].map((at) => readManifest(root, at)),
  });
  const files = plan.primitives.flatMap(({ state, origins }) => (state === 'created' ? origins : []));
  const alike = plan.primitives.flatMap(({ origins }) => (origins.length > 1 ? [inOrder([...origins])] : []));
  // An AGENTS.md is a primitive where it stands: beside others there is nothing to gain by another form.
  const others = files.filter((path) => baseNameOf(path) !== 'AGENTS.md');
  const hasOwn = graph.primitives.some(({ kind }) => kind !== 'agents-file');
  const outputs = new Set([manifestPath, localManifestPath].flatMap((at) => readManifest(root, at).outputs.map(({ path }) => path)));
  const byHand = new Set([
    ...plan.primitives.flatMap(({ origins, from, fromOf }) => origins.flatMap((path) => (outputs.has(path) ? [] : [fromOf[path] ?? from]))),
    ...plan.untaken.flatMap(({ path, from }) => (outputs.has(path) ? [] : [from])),
  ]);
  return { found: plan.found.filter((id) => byHand.has(id)), files: inOrder(hasOwn && others.length === 0 ? [] : [...files]), alike };
}

function readings(
  graph: Graph,
  inUse: readonly RuntimeInUse[],
  built: BuiltRepository,
): { readonly reported: ReportedRuntime[]; readonly ignored: Complaint[]; readonly limits: Complaint[] } {
  const reported: ReportedRuntime[] = [];
  const empty = new Set<FilePath>();
  const idleFor = new Map<string, { readonly titles: string[]; readonly files: readonly FilePath[] }>();
  const limits: Complaint[] = [];
  for (const { runtime, origin } of inUse) {
    const reading = runtimeReading(graph, runtime, built);
    const load = runtime.load(built.tree);
    const { documents: first, offered } = load(probe);
    // Where all files are for agents, a file that could be here stands for those that will.
    const always =
      reading.files.length > 0
        ? reading.always
        : first.flatMap(({ path, text, reason }) => (reason.type === 'glob' ? [] : [{ path, tokens: estimateTokens(text) }]));
    const told = reading.files.length > 0 ? reading.offered : { count: offered.length, tokens: offeredTokens(offered) };
    reported.push({
      runtime: runtime.id,
      title: runtime.title,
      origin,
      always: { files: new Set(always.map(({ path }) => path)).size, tokens: always.reduce((sum, one) => sum + one.tokens, 0) },
      offered: told,
    });
    const unread = reading.files.length === 0 ? [] : reading.idle.map(({ path }) => path);
    const idle = inOrder(unread.filter((path) => !isEmpty(built, path)));
    for (const path of unread) if (isEmpty(built, path)) empty.add(path);
    if (idle.length > 0) {
      const key = idle.join('\0');
      const known = idleFor.get(key);
      if (known === undefined) idleFor.set(key, { titles: [runtime.title], files: idle });
      else known.titles.push(runtime.title);
    }
    const cut = new Map<FilePath, string>();
    for (const example of loaderClasses(runtime, built.tree, reading.files).examples) {
      const { documents, dropped = [] } = load(example);
      for (const { path, cut: limit } of documents) if (limit !== undefined) cut.set(path, `${limit.max} ${limit.unit}`);
      for (const { path, limit } of dropped) cut.set(path, `${limit.max} ${limit.unit}`);
    }
    if (cut.size > 0) {
      const sizes = [...new Set(cut.values())].toSorted(byCodeUnit).join(', ');
      const message = `${runtime.title} reads no more than ${sizes}: the rest of these files does not arrive.`;
      limits.push({ area: 'limits', severity: 'error', message, files: inOrder([...cut.keys()]) });
    }
  }
  const ignored = [...idleFor.values()].map(({ titles, files }): Complaint => {
    const message = `No file that is here is one that these rules are for (${titles.join(', ')}).`;
    return { area: 'ignored', severity: 'warning', message, files };
  });
  if (empty.size > 0)
    ignored.push({ area: 'ignored', severity: 'warning', message: 'These files say nothing.', files: inOrder([...empty]) });
  return { reported, ignored, limits };
}

function isEmpty({ tree }: BuiltRepository, path: FilePath): boolean {
  return tree.read(path)?.trim() === '';
}

/** A name that no repository has. */
const probe = 'zz-probe.zz';

/** What builds have promised and runtimes do not load. */
function brokenPromises(
  { graph, config, parse }: Project,
  { outputs, tree }: BuiltRepository,
  observer: Observer | undefined,
): Complaint[] {
  const built = new Set(builtFor(outputs));
  if (built.size === 0) return [];
  const runtimes = runtimesInUse(graph, outputs, []).filter(({ runtime }) => built.has(runtime.id));
  const verified = verify({
    graph,
    tree,
    runtimes: runtimes.map(({ runtime }) => runtime),
    built,
    parse,
    budgets: config.lint.budgets,
    observer,
  });
  return verified.flatMap(({ runtime, status, problems }): Complaint[] => {
    if (status !== 'broken') return [];
    const errors = problems.filter(({ severity }) => severity !== 'warning');
    const message = `${runtime.title} does not load what the sources promise: ${count(errors.length, 'problem')}.`;
    return [
      { area: 'broken', severity: 'error', message, files: inOrder(errors.flatMap(({ at, primitive }) => at?.path ?? primitive ?? [])) },
    ];
  });
}

interface Drift {
  readonly path: FilePath;
  readonly why: keyof typeof wordings;
}

async function driftOf(options: Parameters<typeof runBuild>[0]): Promise<Drift[]> {
  const { report } = await runBuild({ ...options, check: true });
  return report.outputs.flatMap(({ path, drift, reason }): Drift[] => {
    if (drift === undefined) return [];
    const isEdited = reason === 'hand-edited' || reason === 'edited-region';
    return [{ path, why: isEdited ? 'edited' : drift }];
  });
}

const wordings = {
  missing: 'A build would write files that are not there.',
  changed: 'Built files are behind their sources.',
  stale: 'Built files have no source any more.',
  edited: 'Built files were edited, and a build leaves them alone until that is in their sources.',
  foreign: 'Files written by hand stand where a build would write.',
} as const;

function staleFiles(drift: readonly Drift[]): Complaint[] {
  return [...new Set(drift.map(({ why }) => why))].toSorted(byCodeUnit).map((why) => ({
    area: 'stale',
    severity: 'warning',
    message: wordings[why],
    files: inOrder(drift.flatMap((one) => (one.why === why ? [one.path] : []))),
  }));
}

function duplicates(graph: Graph, inUse: readonly RuntimeInUse[], { tree }: BuiltRepository, { alike }: Importable): Complaint[] {
  const loaded = duplicateLoading(
    graph,
    tree,
    [],
    inUse.map(({ runtime }) => runtime),
    {},
  );
  return [
    ...loaded.map(({ runtime, files, tokens, path }): Complaint => {
      const message = `${runtime.title} loads the same text more than once: about ${tokens} tokens for work on ${path === '' ? 'any file' : path}.`;
      return { area: 'duplicated', severity: 'warning', message, files };
    }),
    ...(alike.length === 0 ? [] : [sayTheSame(alike)]),
  ];
}

function sayTheSame(alike: readonly (readonly FilePath[])[]): Complaint {
  const message =
    alike.length === 1
      ? 'These files say the same, and whoever changes one has to change the others.'
      : `${alike.length} groups of files say the same, and whoever changes one of a group has to change the others.`;
  return { area: 'duplicated', severity: 'warning', message, files: alike.flat() };
}

/** Rules whose findings mean that a whole file, a glob or a key has no effect, in words for all of them at once. */
const unreadRules: Readonly<Record<string, string>> = {
  'no-dead-glob': 'Globs match no file, so their instructions never apply.',
  'no-misplaced-rule': 'Rules stand where their runtime does not look.',
  'no-ignored-key': 'Keys have no effect where they stand.',
  'no-ignored-tools': '`tools` has no effect where it stands.',
};

function unread(found: readonly Diagnostic[]): Complaint[] {
  return Object.entries(unreadRules).flatMap(([id, message]): Complaint[] => {
    const files = inOrder(found.flatMap(({ ruleId, path }) => (ruleId === id ? [path] : [])));
    return files.length === 0 ? [] : [{ area: 'ignored', severity: 'warning', message, files }];
  });
}

interface FormerForms {
  readonly number: number;
  readonly found: ReadonlySet<Diagnostic>;
  readonly complaints: readonly Complaint[];
}

/** What `migrate` would do without being asked for single steps. */
function formerForms(graph: Graph, found: readonly Diagnostic[]): FormerForms {
  const steps = stepsNamed(undefined);
  const own = found.flatMap((diagnostic) => {
    const step = stepOf(steps, diagnostic, graph.documents.get(diagnostic.path)?.text ?? '');
    const isDone = diagnostic.fix !== undefined || diagnostic.unsafeFix !== undefined || step?.id === 'chat-modes';
    return step === undefined || !isDone ? [] : [{ diagnostic, step: step.id }];
  });
  const complaints = migrationSteps.flatMap(({ id, summary }): Complaint[] => {
    const files = inOrder(own.flatMap(({ step, diagnostic }) => (step === id ? [diagnostic.path] : [])));
    return files.length === 0 ? [] : [{ area: 'former', severity: 'warning', message: `To migrate: ${summary}.`, files }];
  });
  return { number: own.length, found: new Set(own.map(({ diagnostic }) => diagnostic)), complaints };
}
