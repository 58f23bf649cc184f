import {
  buildReport,
  buildText,
  bundleFolder,
  existingFiles,
  hashOf,
  ignoredAmong,
  isManaged,
  keptFiles,
  localManifestPath,
  manifestPath,
  matchesAny,
  oneForEachPath,
  planBuild,
  planWrites,
  printJson,
  printManifest,
  readManifest,
  readState,
  removeRepositoryFile,
  runtimesNamed,
  sweep,
  unifiedDiff,
  unignoredFindings,
  UsageError,
  writeRepositoryFile,
} from '../../index.ts';
import type {
  BuildOptions,
  BuildPlan,
  BundleFolder,
  Diagnostic,
  Disk,
  FilePath,
  Manifest,
  PlannedFile,
  PlannedWrite,
  Project,
  WritePlan,
} from '../../index.ts';
import { openProject, rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface BuildFlags extends RootFlag {
  readonly runtime?: string;
  readonly check?: boolean;
  readonly dryRun?: boolean;
  readonly force?: boolean;
  readonly out?: string;
  readonly format: 'text' | 'json';
}

export async function build(flags: BuildFlags, terminal: Terminal): Promise<ExitCode> {
  const root = rootOf(flags, terminal);
  const bundle = flags.out === undefined ? undefined : bundleFolder(root, terminal.cwd, flags.out);
  const target = bundle?.folder ?? root;
  const project = await openProject(root, terminal, {
    local: bundle === undefined,
    linked: ({ build: { linked } }) => (bundle !== undefined || linked === 'copy' ? 'transitive' : 'anchored'),
  });
  const { graph, config } = project;
  assertBuildable(project, bundle);
  const named = flags.runtime?.split(',').map((id) => id.trim());
  const runtimes = runtimesNamed(named ?? config.build.runtimes);
  const manifest = readManifest(target);
  // A run for some runtimes leaves the files of the others alone; a bundle holds what it is built for and nothing else.
  const managed = named === undefined || bundle !== undefined ? undefined : new Set(named);
  const localManifest = bundle === undefined ? readManifest(root, localManifestPath) : { version: 1 as const, outputs: [] };
  const inPlace = bundle === undefined ? manifest : readManifest(root);
  const owned = new Set(
    [...inPlace.outputs.filter((entry) => isManaged(entry, managed)), ...localManifest.outputs].map(({ path }) => path),
  );
  // Only what was built stands in the tree: a runtime must not leave a rule to an AGENTS.md that nobody has written.
  const built = new Set(bundle === undefined ? manifest.outputs.flatMap(({ runtime }) => runtime.split(',')) : []);
  const others = runtimesNamed(config.build.runtimes).filter((runtime) => !runtimes.includes(runtime) && built.has(runtime.id));
  const existing = existingFiles(root);
  const { copyPrice, linked } = config.build;
  const shared = planBuild(graph, { runtimes, others, copyPrice, linked, owned, existing, bundle: bundle !== undefined });
  const local = planLocal(project, { runtimes, others, copyPrice }, localManifest);
  oneForEachPath([...shared.files, ...local.files]);
  const disk: Disk = { read: (path) => stateOf(target, path), readSource: (path) => stateOf(root, path), hash: hashOf };
  const options = { force: flags.force === true, ...(managed === undefined ? {} : { managed }) };
  const jobs = [
    { at: manifestPath, writes: planWrites(shared.files, manifest, disk, { ...options, broken: shared.broken }) },
    { at: localManifestPath, writes: planWrites(local.files, localManifest, disk, { ...options, broken: local.broken }) },
  ];
  const check = flags.check === true;
  if (!check && flags.dryRun !== true) {
    sweep(target);
    for (const { at, writes } of jobs) write(target, at, writes);
  }

  const plan = { diagnostics: [...shared.diagnostics, ...local.diagnostics, ...unignored(root, local.files)] };
  const writes = { writes: jobs.flatMap((job) => job.writes.writes).toSorted((a, b) => (a.path < b.path ? -1 : 1)) };
  const diagnostics = [...keptFiles(writes.writes), ...plan.diagnostics];
  const diffs = check ? await diffsOf(writes.writes) : undefined;
  const report = buildReport(writes.writes, diagnostics, {
    dryRun: check || flags.dryRun === true,
    ...(diffs === undefined ? {} : { diffs }),
  });
  terminal.out(
    flags.format === 'json' ? printJson(report) : buildText(report, { ...terminal, hypothetical: check || flags.dryRun === true }),
  );
  const drift = check && writes.writes.some(({ state }) => state !== 'unchanged');
  return drift || diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
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

/** What is built from primitives of one person; nothing, so that what was built is removed, when there are none. */
function planLocal({ overlay }: Project, options: BuildOptions, manifest: Manifest): Pick<BuildPlan, 'files' | 'diagnostics' | 'broken'> {
  if (overlay === undefined) return { files: [], diagnostics: [], broken: new Set() };
  const owned = new Set(manifest.outputs.map(({ path }) => path));
  return planBuild(overlay.graph, { ...options, owned, local: overlay.local });
}

/** Warns of files of one person that git would offer to commit. */
function unignored(root: string, files: readonly PlannedFile[]): Diagnostic[] {
  if (files.length === 0) return [];
  const paths = [...new Set([...files.flatMap(({ path, sources }) => [path, ...sources]), localManifestPath])];
  const ignored = ignoredAmong(root, paths);
  return ignored === undefined ? [] : unignoredFindings(paths.filter((path) => !ignored.has(path)));
}

function stateOf(root: string, path: string): { bytes: Uint8Array; mode: number } | 'other' | undefined {
  const state = readState(root, path);
  return state.type === 'file' ? state : state.type === 'other' ? 'other' : undefined;
}

/** The manifest says who owns a file before it appears, so that a build that is killed can be completed. */
function write(root: string, at: FilePath, { writes, pendingManifest, manifest }: WritePlan): void {
  const changes = writes.filter(({ state }) => state === 'created' || state === 'updated' || state === 'removed');
  if (changes.length > 0) writeManifest(root, at, printManifest(pendingManifest));
  for (const { path, state, bytes, mode } of changes) {
    if (state === 'removed' || bytes === undefined) removeRepositoryFile(root, path);
    else writeRepositoryFile(root, path, bytes, mode);
  }
  writeManifest(root, at, printManifest(manifest));
}

function writeManifest(root: string, at: FilePath, text: string): void {
  const state = readState(root, at);
  const current = state.type === 'file' ? Buffer.from(state.bytes).toString('utf8') : undefined;
  // A repository that nothing was ever built in gets no empty manifest.
  if (current === text || (current === undefined && JSON.parse(text).outputs.length === 0)) return;
  writeRepositoryFile(root, at, Buffer.from(text));
}

async function diffsOf(writes: readonly PlannedWrite[]): Promise<ReadonlyMap<string, string>> {
  const drifted = writes.filter(({ state, before, bytes }) => state !== 'unchanged' && (before !== undefined || bytes !== undefined));
  const text = (bytes: Uint8Array | undefined): string | undefined =>
    bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
  return new Map(
    await Promise.all(drifted.map(async ({ path, before, bytes }) => [path, await unifiedDiff(path, text(before), text(bytes))] as const)),
  );
}
