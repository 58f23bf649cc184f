import {
  applyBuild,
  buildReport,
  buildText,
  changesOf,
  diffsOf,
  forceText,
  hashOf,
  isCurrentManifest,
  isManaged,
  isWholeOutput,
  keptFiles,
  listPaths,
  loadParser,
  lossesOfForce,
  manifestPath,
  parseDocument,
  planBuild,
  planWrites,
  printJson,
  readManifest,
  runtimesNamed,
  staleManifest,
  stateReader,
  unifiedDiff,
  withBuildLock,
} from '../../index.ts';
import type { BuildPlan, Disk, FilePath, Manifest, PlannedWrite, Runtime } from '../../index.ts';
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
  readonly format: 'text' | 'json';
}

export async function build(flags: BuildFlags, terminal: Terminal): Promise<ExitCode> {
  const root = rootOf(flags, terminal);
  const once = (): Promise<Run> => buildOnce(root, flags, terminal);
  const run = isReadOnly(flags) ? once : (): Promise<Run> => withBuildLock(root, once);
  const first = await run();
  return flags.watch === true ? watchInputs(root, first, run, terminal) : first.code;
}

function isReadOnly({ check, dryRun }: BuildFlags): boolean {
  return check === true || dryRun === true;
}

async function buildOnce(root: string, flags: BuildFlags, terminal: Terminal): Promise<Run> {
  const manifest = readManifest(root);
  const ids = flags.runtime?.split(',').map((id) => id.trim());
  const named = ids === undefined ? undefined : runtimesNamed(ids);
  // A run for all of them is about everything that builds have written.
  const managed = named === undefined || ids?.includes('all') === true ? undefined : new Set(named.map(({ id }) => id));
  const plan = flags.clean === true ? nothing : await planned(root, { manifest, named, managed }, terminal);
  const parse = await loadParser({ engine: terminal.engine });
  const { writes, ...manifests } = planWrites(plan.files, manifest, diskAt(root), {
    force: flags.force === true,
    broken: plan.broken,
    // A run for some runtimes leaves the files of the others alone.
    ...(managed === undefined ? {} : { managed }),
    parse: (path, text) => parseDocument(path, 'document', text, parse),
  });
  const hypothetical = isReadOnly(flags);
  terminal.err(forceText(lossesOfForce(writes), { hypothetical }));
  const behind = flags.check === true && !isCurrentManifest(root, manifests.manifest) ? [staleManifest(manifestPath)] : [];
  if (!hypothetical) applyBuild(root, { changes: changesOf(writes), ...manifests });

  const diagnostics = [...keptFiles(writes), ...behind, ...plan.diagnostics];
  const report = buildReport(writes, diagnostics, {
    dryRun: hypothetical,
    drift: flags.check === true,
    diffs: flags.check === true || flags.diff === true ? await printedDiffs(writes) : undefined,
  });
  terminal.out(
    flags.format === 'json' ? printJson(report) : buildText(report, { ...terminal, hypothetical, allLosses: flags.losses === true }),
  );
  const drift = report.outputs.some((output) => output.drift !== undefined);
  return {
    code: drift || diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0,
    inputs: plan.inputs,
    outputs: new Set([...writes.map(({ path }) => path), manifestPath]),
    files: flags.watch === true ? (await listPaths(root)).files : [],
  };
}

type Planned = Pick<BuildPlan, 'files' | 'broken' | 'diagnostics'> & { readonly inputs: ReadonlySet<FilePath> };

const nothing: Planned = { files: [], broken: new Set(), diagnostics: [], inputs: new Set() };

interface Selection {
  readonly manifest: Manifest;
  /** The runtimes after `--runtime`. */
  readonly named: readonly Runtime[] | undefined;
  readonly managed: ReadonlySet<string> | undefined;
}

async function planned(root: string, { manifest, named, managed }: Selection, terminal: Terminal): Promise<Planned> {
  const { graph, config } = await openProject(root, terminal);
  const configured = runtimesNamed(config.build.runtimes);
  const runtimes = named ?? configured;
  const owned = new Set(manifest.outputs.filter((entry) => isManaged(entry, managed) && isWholeOutput(entry)).map(({ path }) => path));
  // Only what was built stands in the tree: a runtime must not leave a rule to an AGENTS.md that nobody has written.
  const built = new Set(manifest.outputs.flatMap(({ runtime }) => runtime.split(',')));
  const others = configured.filter((runtime) => !runtimes.includes(runtime) && built.has(runtime.id));
  const plan = planBuild(graph, { runtimes, others, copyPrice: config.build.copyPrice, owned });
  const copied = plan.files.flatMap(({ content }) => (content.type === 'copy' ? [content.of] : []));
  return { ...plan, inputs: new Set([...graph.documents.keys(), ...graph.unreadable.map(({ path }) => path), ...copied]) };
}

function diskAt(root: string): Disk {
  const read = stateReader(root);
  return {
    read: (path) => {
      const state = read(path);
      return state.type === 'file' ? state : state.type === 'other' ? 'other' : undefined;
    },
    hash: hashOf,
  };
}

async function printedDiffs(writes: readonly PlannedWrite[]): Promise<ReadonlyMap<string, string>> {
  return new Map(
    await Promise.all(diffsOf(writes).map(async ({ path, before, after }) => [path, await unifiedDiff(path, before, after)] as const)),
  );
}
