import {
  applyBuild,
  buildReport,
  buildText,
  bundleFolder,
  changesOf,
  diffsOf,
  existingFiles,
  forceText,
  hashOf,
  ignoredAmong,
  isCurrentManifest,
  isManaged,
  isWholeOutput,
  keptFiles,
  listPaths,
  loadParser,
  localManifestPath,
  lossesOfForce,
  manifestPath,
  matchesAny,
  oneForEachPath,
  parseDocument,
  planBuild,
  planWrites,
  printJson,
  readManifest,
  runtimesNamed,
  staleManifest,
  stateReader,
  unifiedDiff,
  unignoredFindings,
  UsageError,
  withBuildLock,
  withoutOwnKeys,
} from '../../index.ts';
import type {
  BuildDiagnostic,
  BuildPlan,
  BundleFolder,
  Diagnostic,
  Disk,
  FilePath,
  Manifest,
  PlannedFile,
  PlannedWrite,
  Project,
  Runtime,
} from '../../index.ts';
import { openProject, rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { watchInputs } from '../watch-inputs.ts';
import type { Run } from '../watch-inputs.ts';

export interface BuildFlags extends RootFlag {
  readonly runtime?: string;
  readonly check?: boolean;
  readonly diff?: boolean;
  readonly dryRun?: boolean;
  readonly force?: boolean;
  readonly clean?: boolean;
  readonly losses?: boolean;
  readonly watch?: boolean;
  readonly out?: string;
  readonly format: 'text' | 'json';
}

export async function build(flags: BuildFlags, terminal: Terminal): Promise<ExitCode> {
  const root = rootOf(flags, terminal);
  const bundle = flags.out === undefined ? undefined : bundleFolder(root, terminal.cwd, flags.out);
  const target: Target = { root, folder: bundle?.folder ?? root, bundle };
  const once = (): Promise<Run> => buildOnce(target, flags, terminal);
  const run = isReadOnly(flags) ? once : (): Promise<Run> => withBuildLock(target.folder, once);
  const first = await run();
  return flags.watch === true ? watchInputs(root, first, run, terminal) : first.code;
}

/** Where a build reads and where it writes. */
interface Target {
  readonly root: string;
  readonly folder: string;
  readonly bundle: BundleFolder | undefined;
}

function isReadOnly({ check, dryRun }: BuildFlags): boolean {
  return check === true || dryRun === true;
}

async function buildOnce(target: Target, flags: BuildFlags, terminal: Terminal): Promise<Run> {
  const { root, folder, bundle } = target;
  const ids = flags.runtime?.split(',').map((id) => id.trim());
  const named = ids === undefined ? undefined : runtimesNamed(ids);
  // A run for all of them is about everything that builds have written, and a bundle holds what it is built for alone.
  const isWhole = named === undefined || ids?.includes('all') === true || (bundle !== undefined && flags.clean !== true);
  const managed = isWhole ? undefined : new Set(named.map(({ id }) => id));
  const manifest = readManifest(folder);
  const localManifest = bundle === undefined ? readManifest(root, localManifestPath) : noManifest;
  const selection = { manifest, localManifest, named, managed };
  const plan = flags.clean === true ? nothing : await planned(target, selection, terminal);
  const parse = await loadParser({ engine: terminal.engine });
  const options = {
    force: flags.force === true,
    // A run for some runtimes leaves the files of the others alone.
    ...(managed === undefined ? {} : { managed }),
    parse: (path: FilePath, text: string) => parseDocument(path, 'document', text, parse),
  };
  const disk = diskAt(target);
  const jobs = [
    { at: manifestPath, ...planWrites(plan.shared.files, manifest, disk, { ...options, broken: plan.shared.broken }) },
    { at: localManifestPath, ...planWrites(plan.local.files, localManifest, disk, { ...options, broken: plan.local.broken }) },
  ];
  const writes = jobs.flatMap((job) => job.writes).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const hypothetical = isReadOnly(flags);
  terminal.err(forceText(lossesOfForce(writes), { hypothetical }));
  const behind = flags.check === true ? jobs.filter(({ at, manifest: next }) => !isCurrentManifest(folder, at, next)) : [];
  if (!hypothetical) for (const job of jobs) applyBuild(folder, { ...job, changes: changesOf(job.writes) });

  const diagnostics = [...keptFiles(writes), ...behind.map(({ at }) => staleManifest(at)), ...plan.diagnostics];
  const report = buildReport(writes, diagnostics, {
    dryRun: hypothetical,
    drift: flags.check === true,
    diffs: flags.check === true || flags.diff === true ? await printedDiffs(writes) : undefined,
  });
  terminal.out(
    flags.format === 'json' ? printJson(report) : buildText(report, { ...terminal, hypothetical, allLosses: flags.losses === true }),
  );
  const drift = report.outputs.some((output) => output.drift !== undefined);
  const inRepository = (path: FilePath): FilePath => (bundle?.inside === undefined ? path : `${bundle.inside}/${path}`);
  const outputs = [...writes.map(({ path }) => path), manifestPath, localManifestPath];
  return {
    code: drift || diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0,
    inputs: plan.inputs,
    // What a bundle outside holds may have the paths of sources.
    outputs: new Set(bundle !== undefined && bundle.inside === undefined ? [] : outputs.map(inRepository)),
    files: flags.watch === true ? (await listPaths(root)).files : [],
  };
}

type Part = Pick<BuildPlan, 'files' | 'broken'>;

interface Planned {
  readonly shared: Part;
  /** What is built from primitives of one person. */
  readonly local: Part;
  readonly diagnostics: readonly BuildDiagnostic[];
  readonly inputs: ReadonlySet<FilePath>;
}

const noManifest: Manifest = { version: 1, outputs: [] };
const noFiles: BuildPlan = { files: [], broken: new Set(), diagnostics: [] };
const nothing: Planned = { shared: noFiles, local: noFiles, diagnostics: [], inputs: new Set() };

interface Selection {
  readonly manifest: Manifest;
  readonly localManifest: Manifest;
  /** The runtimes after `--runtime`. */
  readonly named: readonly Runtime[] | undefined;
  readonly managed: ReadonlySet<string> | undefined;
}

async function planned(
  { root, bundle }: Target,
  { manifest, localManifest, named, managed }: Selection,
  terminal: Terminal,
): Promise<Planned> {
  const project = await openProject(root, terminal, {
    local: bundle === undefined,
    linked: ({ build: { linked } }) => (bundle !== undefined || linked === 'copy' ? 'transitive' : 'anchored'),
  });
  const { graph, config, overlay } = project;
  assertBuildable(project, bundle);
  const configured = runtimesNamed(config.build.runtimes);
  const runtimes = named ?? configured;
  const inPlace = bundle === undefined ? manifest : readManifest(root);
  const written = [...inPlace.outputs.filter((entry) => isManaged(entry, managed)), ...localManifest.outputs];
  const owned = new Set(written.filter(isWholeOutput).map(({ path }) => path));
  // Only what was built stands in the tree: a runtime must not leave a rule to an AGENTS.md that nobody has written.
  const built = new Set(bundle === undefined ? manifest.outputs.flatMap(({ runtime }) => runtime.split(',')) : []);
  const others = configured.filter((runtime) => !runtimes.includes(runtime) && built.has(runtime.id));
  const { copyPrice, linked, vscodeSettings } = config.build;
  const options = { runtimes, others, copyPrice, vscodeSettings };
  const existing = withoutOwnKeys(existingFiles(root), inPlace.outputs, managed);
  const shared = planBuild(graph, { ...options, linked, owned, existing, bundle: bundle !== undefined });
  const ownLocal = new Set(localManifest.outputs.map(({ path }) => path));
  const local = overlay === undefined ? noFiles : planBuild(overlay.graph, { ...options, owned: ownLocal, local: overlay.local });
  oneForEachPath([...shared.files, ...local.files]);
  const copied = shared.files.flatMap(({ content }) => (content.type === 'copy' ? [content.of] : []));
  const read = [graph, ...(overlay === undefined ? [] : [overlay.graph])];
  const inputs = read.flatMap(({ documents, unreadable }) => [...documents.keys(), ...unreadable.map(({ path }) => path)]);
  return {
    shared,
    local,
    diagnostics: [...shared.diagnostics, ...local.diagnostics, ...unignored(root, local.files)],
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

function diskAt({ root, folder }: Target): Disk {
  return { read: readerAt(folder), readSource: readerAt(root), hash: hashOf };
}

function readerAt(root: string): Disk['read'] {
  const read = stateReader(root);
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
