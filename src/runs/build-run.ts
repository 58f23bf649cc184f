import { unusedAllowance } from '../build/accepted-losses.ts';
import { buildReport } from '../build/build-report.ts';
import { fidelityOf } from '../build/fidelity.ts';
import type { Fidelity } from '../build/fidelity.ts';
import { keptFiles, staleManifest } from '../build/kept-files.ts';
import { unignoredFindings } from '../build/local-overlay.ts';
import { changesOf, diffsOf, lossesOfForce } from '../build/pending-changes.ts';
import type { BuildDiagnostic, BuildPlan, PlannedFile } from '../build/plan-build.ts';
import { planWrites } from '../build/plan-writes.ts';
import type { Disk, PlannedWrite } from '../build/planned-write.ts';
import { inOrder, settledWrites } from '../build/settled-writes.ts';
import type { DonePart } from '../build/settled-writes.ts';
import { treeAfter, treeOfWrites } from '../build/tree-after.ts';
import type { ExistingFiles } from '../build/tree-after.ts';
import { buildMemory } from './build-memory.ts';
import type { BuildMemory, BuildQuestion } from './build-memory.ts';
import { applyBuild, isCurrentManifest, saysManifest } from '../files/apply-build.ts';
import { askedFiles } from '../files/asked-files.ts';
import { withBuildLock } from '../files/build-lock.ts';
import type { BundleFolder } from '../files/bundle-folder.ts';
import { existingFiles } from '../files/existing-files.ts';
import { ignoredAmong } from '../files/list-paths.ts';
import { readManifest } from '../files/own-outputs.ts';
import { workingTree } from '../files/tree.ts';
import type { Tree } from '../files/tree.ts';
import { watchedDisk } from '../files/watched-disk.ts';
import type { WatchedDisk } from '../files/watched-disk.ts';
import { hashOf, stateReader, sweep } from '../files/write-files.ts';
import type { FileState } from '../files/write-files.ts';
import { matchesAny } from '../graph/match-glob.ts';
import { localListing } from '../kinds.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { byCodeUnit } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import type { BuildReport } from '../model/generated/schema-types.ts';
import { builtRuntimes, localManifestPath, manifestPath } from '../model/manifest.ts';
import { UsageError } from '../model/usage-error.ts';
import { loadParser } from '../parse/markdown.ts';
import { parseDocument } from '../parse/parse-document.ts';
import { existingToBuild, noFiles, noManifest, ownedOutputs, plannedOutputs, projectToBuild, treeToBuild } from './planned-outputs.ts';
import type { Manifests } from './planned-outputs.ts';
import type { Project, ProjectOptions } from '../project.ts';
import { unifiedDiff } from '../report/unified-diff.ts';
import { runtimesNamed } from '../runtimes/index.ts';
import type { Runtime } from '../runtimes/runtime.ts';
import { arrivals } from '../arrivals/arrivals.ts';

export interface BuildRunOptions extends Pick<ProjectOptions, 'engine' | 'observer' | 'cache'> {
  /** Absolute path of the repository root. */
  readonly root: string;
  /** The folder whose configuration holds, seen from the root; the root's own when left out. */
  readonly from?: FilePath | undefined;
  /** Where a bundle goes; without it the repository itself is built. */
  readonly bundle?: BundleFolder | undefined;
  /** Ids of runtimes, or `all`; those of the configuration when left out. */
  readonly runtimes?: readonly string[] | undefined;
  /** Nothing is written; the report says how files differ, with diffs. */
  readonly check?: boolean;
  /** Nothing is written. */
  readonly dryRun?: boolean;
  /** The report has the diff of each file. */
  readonly diff?: boolean;
  /** The report says what becomes of each primitive in each runtime. */
  readonly report?: boolean;
  /** The same, and a loss that the configuration does not accept is a failure. */
  readonly strict?: boolean;
  /** Whether what was written or edited by hand is overwritten. */
  readonly force?: boolean;
  /** Whether Markdown that was written by hand gets a region where a build would write. */
  readonly addRegions?: boolean;
  /** Whether what builds have written is removed instead. */
  readonly clean?: boolean;
  /** Called with what `force` discards, before anything is written. */
  readonly onForce?: (lost: ReturnType<typeof lossesOfForce>) => void;
}

export interface BuildRun {
  readonly report: BuildReport;
  /** Whether something was kept, is broken, with `check` differs, or with `strict` is lost. */
  readonly failed: boolean;
  /** Files that were read. */
  readonly inputs: ReadonlySet<FilePath>;
  /** Files of the repository that are written or that say what was. */
  readonly outputs: ReadonlySet<FilePath>;
}

/** One build, from the files of the repository to those of the runtimes. Throws a `UsageError` when it cannot be planned. */
export async function runBuild(options: BuildRunOptions): Promise<BuildRun> {
  const { root, bundle } = options;
  const target: Target = { root, folder: bundle?.folder ?? root, bundle };
  const run = (): Promise<BuildRun> => buildInto(target, options);
  return isReadOnly(options) ? run() : withBuildLock(target.folder, run, bundle === undefined ? {} : { called: bundle.folder });
}

/** Where a build reads and where it writes. */
interface Target {
  readonly root: string;
  readonly folder: string;
  readonly bundle: BundleFolder | undefined;
}

function isReadOnly({ check, dryRun }: BuildRunOptions): boolean {
  return check === true || dryRun === true;
}

async function buildInto(target: Target, options: BuildRunOptions): Promise<BuildRun> {
  const { folder, root, bundle } = target;
  const { runtimes: ids, check = false, diff = false, force = false, addRegions = false, clean = false, engine, observer } = options;
  const named = ids === undefined ? undefined : runtimesNamed(ids);
  // A run for all of them is about everything that builds have written, and a bundle holds what it is built for alone.
  const isWhole = named === undefined || ids?.includes('all') === true || (bundle !== undefined && !clean);
  const managed = isWhole ? undefined : new Set(named.map(({ id }) => id));
  const manifest = readManifest(folder);
  const localManifest = bundle === undefined ? readManifest(root, localManifestPath) : noManifest;
  const manifests = { shared: bundle === undefined ? manifest : readManifest(root), local: localManifest };
  const tree = bundle === undefined ? treeToBuild(workingTree(root), manifests, managed) : workingTree(root);
  const existing = askedFiles(existingToBuild(root, manifests, managed));
  // Only what was built stands in the tree: a runtime must not leave a rule to an AGENTS.md that nobody has written.
  const built = builtRuntimes(bundle === undefined ? manifest.outputs : []);
  const memory = memoryOf(target, { tree, existing, beside: besideNamed(built, named) }, options);
  const dryRun = isReadOnly(options);
  const remembered = answersLikeIdle(options) ? await memory?.recall() : undefined;
  if (remembered !== undefined) {
    if (!dryRun) sweep(folder);
    return { ...remembered, report: { ...remembered.report, dryRun } };
  }
  const plan = clean ? nothing : await planned(target, { manifests, named, managed, tree, built, existing: existing.files }, options);
  const parse = await loadParser(engine === undefined ? {} : { engine });
  const comparing = {
    // A run for some runtimes leaves the files of the others alone.
    ...(managed === undefined ? {} : { managed }),
    parse: (path: FilePath, text: string) => parseDocument(path, 'document', text, parse),
  };
  const watched = watchedDisk(root);
  const disk = diskAt(target, watched);
  observer?.begin('compare');
  const jobs = [
    { at: manifestPath, part: plan.shared, before: manifest },
    { at: localManifestPath, part: plan.local, before: localManifest },
  ].map(({ at, part, before }) => ({
    at,
    part,
    ...planWrites(part.files, before, disk, { ...comparing, force, addRegions, broken: part.broken }),
  }));
  const writes = inOrder(jobs.flatMap((job) => job.writes));
  observer?.end();
  options.onForce?.(lossesOfForce(writes));
  const behind = check ? jobs.filter(({ at, manifest: next }) => !isCurrentManifest(folder, at, next)) : [];
  observer?.begin('write');
  if (!dryRun) for (const job of jobs) applyBuild(folder, { ...job, changes: changesOf(job.writes) });
  observer?.end();

  const fidelity = options.report === true || options.strict === true ? plan.fidelityAfter?.(writes) : undefined;
  const diagnostics = [
    ...keptFiles(writes),
    ...behind.map(({ at }) => staleManifest(at)),
    ...plan.diagnostics,
    ...(fidelity?.unused ?? []).map(unusedAllowance),
  ];
  const diffs = check || diff ? await printedDiffs(writes) : undefined;
  const report = buildReport(writes, diagnostics, { dryRun, drift: check, diffs, fidelity });
  const drift = report.outputs.some((output) => output.drift !== undefined);
  const { losses, accepted } = report.fidelity ?? { losses: 0, accepted: 0 };
  const changes = changesOf(writes);
  // Whether a primitive of one person is ignored is known to git alone.
  if (memory !== undefined && plan.local.files.length === 0 && (!dryRun || changes.length === 0)) {
    const left = watched.after(new Map(changes.map(({ path, bytes }) => [path, bytes])));
    await rememberNext(memory, { plan, jobs, left, comparing });
  }
  return {
    report,
    failed: drift || hasErrors(diagnostics) || (options.strict === true && losses > accepted),
    inputs: plan.inputs,
    outputs: outputsOf(writes, bundle),
  };
}

function hasErrors(diagnostics: readonly BuildDiagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

interface Done {
  readonly plan: Planned;
  readonly jobs: readonly (DonePart & { readonly at: FilePath })[];
  /** What the build leaves. */
  readonly left: WatchedDisk;
  readonly comparing: Parameters<typeof settledWrites>[2];
}

/** Remembers what the next build has to say, when nothing is left for it to do. */
async function rememberNext(memory: BuildMemory, { plan, jobs, left, comparing }: Done): Promise<void> {
  const writes = settledWrites(jobs, { read: readerOf(left.read), hash: hashOf }, comparing);
  if (writes === undefined || !jobs.every(({ at, manifest }) => saysManifest(left.read(at), manifest))) return;
  const { diagnostics, inputs } = plan;
  await memory.remember({ report: buildReport(writes, diagnostics, { dryRun: false }), failed: hasErrors(diagnostics), inputs }, left);
}

/** `undefined` for builds elsewhere, for those that remove what is there, and for those without a cache. */
function memoryOf(
  { root, bundle }: Target,
  { beside, ...planning }: Pick<BuildQuestion, 'tree' | 'existing'> & { readonly beside: readonly string[] },
  { cache, runtimes, from, engine, clean = false }: BuildRunOptions,
): BuildMemory | undefined {
  if (cache === undefined || bundle !== undefined || clean) return undefined;
  return buildMemory({ root, ...planning, listing: localListing, cache, asked: { runtimes, beside, from, engine } });
}

/** Whether a build that has nothing to do says with these options what it says without: nothing differs, and nothing is in the way. */
function answersLikeIdle(options: BuildRunOptions): boolean {
  const {
    root: _,
    bundle: __,
    from,
    runtimes,
    engine,
    observer,
    cache,
    check,
    dryRun,
    diff,
    force,
    addRegions,
    onForce,
    ...others
  } = options;
  return Object.values(others).every((value) => value === undefined || value === false);
}

/** Runtimes that were built and that this run does not name; with the configuration alone, there are none. */
function besideNamed(built: ReadonlySet<string>, named: readonly Runtime[] | undefined): readonly string[] {
  return named === undefined ? [] : [...built].filter((id) => !named.some((runtime) => runtime.id === id)).toSorted(byCodeUnit);
}

/** What a bundle outside holds may have the paths of sources. */
function outputsOf(writes: readonly PlannedWrite[], bundle: BundleFolder | undefined): ReadonlySet<FilePath> {
  const outputs = [...writes.map(({ path }) => path), manifestPath, localManifestPath];
  if (bundle === undefined) return new Set(outputs);
  return new Set(bundle.inside === undefined ? [] : outputs.map((path) => `${bundle.inside}/${path}`));
}

type Part = Pick<BuildPlan, 'files' | 'broken'>;

interface Planned {
  readonly shared: Part;
  /** What is built from primitives of one person. */
  readonly local: Part;
  readonly diagnostics: readonly BuildDiagnostic[];
  /** What becomes of the primitives once these files are written. */
  readonly fidelityAfter?: (writes: readonly PlannedWrite[]) => Fidelity;
  readonly inputs: ReadonlySet<FilePath>;
}

const nothing: Planned = { shared: noFiles, local: noFiles, diagnostics: [], inputs: new Set() };

interface Selection {
  /** What builds have written in the repository. */
  readonly manifests: Manifests;
  /** The runtimes after `--runtime`. */
  readonly named: readonly Runtime[] | undefined;
  readonly managed: ReadonlySet<string> | undefined;
  readonly tree: Tree;
  /** Ids of runtimes whose files are there. */
  readonly built: ReadonlySet<string>;
  readonly existing: ExistingFiles;
}

async function planned(
  { root, bundle }: Target,
  { manifests, named, managed, tree, built, existing }: Selection,
  { engine, from, observer, cache }: BuildRunOptions,
): Promise<Planned> {
  const project = await projectToBuild({
    root,
    tree,
    from,
    observer,
    cache,
    bundle: bundle !== undefined,
    ...(engine === undefined ? {} : { engine }),
  });
  const { graph, config, overlay } = project;
  assertBuildable(project, bundle);
  const configured = runtimesNamed(config.build.runtimes);
  const runtimes = named ?? configured;
  const { shared, local, owned } = plannedOutputs(project, {
    runtimes,
    others: configured.filter((runtime) => !runtimes.includes(runtime) && built.has(runtime.id)),
    manifests,
    managed,
    bundle: bundle !== undefined,
    observer,
    existing,
  });
  const onDisk = existingFiles(root);
  const written = (): FilePath[] => [...ownedOutputs(manifests, managed)].filter((path) => onDisk.size(path) !== undefined);
  const copied = shared.files.flatMap(({ content }) => (content.type === 'copy' ? [content.of] : []));
  const read = [graph, ...(overlay === undefined ? [] : [overlay.graph])];
  const inputs = read.flatMap(({ documents, unreadable }) => [...documents.keys(), ...unreadable.map(({ path }) => path)]);
  return {
    shared,
    local,
    diagnostics: [...shared.diagnostics, ...local.diagnostics, ...unignored(root, local.files)],
    fidelityAfter: (writes) =>
      fidelityOf(graph, {
        plan: shared,
        writes,
        arrivals: arrivals(
          graph,
          bundle === undefined
            ? treeOfWrites({ graph, existing: onDisk, writes, written: written() })
            : treeAfter({ graph, planned: shared.files, owned, existing, replaces: true }),
          runtimes,
          project.parse,
        ),
        allowed: config.allowLoss,
        configured: config.build.runtimes,
      }),
    inputs: new Set([...inputs, ...copied]),
  };
}

/** Throws a `UsageError` for what no build can be made of. */
function assertBuildable({ root, graph, config }: Project, bundle: BundleFolder | undefined): void {
  const { constitution } = config.build;
  if (constitution !== undefined && graph.constitution?.path !== constitution) {
    throw new UsageError(`\`build.constitution\` names \`${constitution}\`, which is no file that a build can read. Correct the path.`);
  }
  if (bundle?.inside === undefined) return;
  const inside = `${bundle.inside}/AGENTS.md`;
  if (ignoredAmong(root, [inside])?.has(inside) === true || matchesAny(config.ignore)(inside)) return;
  throw new UsageError(
    `\`${bundle.inside}\` lies in the repository and is not ignored, so what is built there would be read as sources. ` +
      `Add \`/${bundle.inside}/\` to .gitignore or to \`ignore\` in the configuration, or name a folder outside.`,
  );
}

/** Warns of files of one person that git would offer to commit. */
function unignored(root: string, files: readonly PlannedFile[]): Diagnostic[] {
  if (files.length === 0) return [];
  const paths = [...new Set([...files.flatMap(({ path, sources }) => [path, ...sources]), localManifestPath])];
  const ignored = ignoredAmong(root, paths);
  return ignored === undefined ? [] : unignoredFindings(paths.filter((path) => !ignored.has(path)));
}

function diskAt({ root, folder }: Target, watched: WatchedDisk): Disk {
  const readSource = readerOf(watched.read);
  return { read: folder === root ? readSource : readerOf(stateReader(folder)), readSource, hash: hashOf };
}

function readerOf(read: (path: FilePath) => FileState): Disk['read'] {
  return (path) => {
    const state = read(path);
    return state.type === 'file' ? state : state.type === 'other' ? 'other' : undefined;
  };
}

async function printedDiffs(writes: readonly PlannedWrite[]): Promise<ReadonlyMap<string, string>> {
  return new Map(
    await Promise.all(diffsOf(writes).map(async ({ path, before, after }) => [path, await unifiedDiff(path, before, after)] as const)),
  );
}
