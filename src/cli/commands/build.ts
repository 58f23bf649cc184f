import {
  buildReport,
  buildText,
  hashOf,
  isManaged,
  keptFiles,
  manifestPath,
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
  writeRepositoryFile,
} from '../../index.ts';
import type { PlannedWrite, WritePlan } from '../../index.ts';
import { openProject, rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface BuildFlags extends RootFlag {
  readonly runtime?: string;
  readonly check?: boolean;
  readonly dryRun?: boolean;
  readonly force?: boolean;
  readonly format: 'text' | 'json';
}

export async function build(flags: BuildFlags, terminal: Terminal): Promise<ExitCode> {
  const root = rootOf(flags, terminal);
  const { graph, config } = await openProject(root, terminal);
  const named = flags.runtime?.split(',').map((id) => id.trim());
  const runtimes = runtimesNamed(named ?? config.build.runtimes);
  const manifest = readManifest(root);
  const managed = named === undefined ? undefined : new Set(named);
  const owned = new Set(manifest.outputs.filter((entry) => isManaged(entry, managed)).map(({ path }) => path));
  // Only what was built stands in the tree: a runtime must not leave a rule to an AGENTS.md that nobody has written.
  const built = new Set(manifest.outputs.flatMap(({ runtime }) => runtime.split(',')));
  const others = runtimesNamed(config.build.runtimes).filter((runtime) => !runtimes.includes(runtime) && built.has(runtime.id));
  const plan = planBuild(graph, { runtimes, others, copyPrice: config.build.copyPrice, owned });
  const writes = planWrites(
    plan.files,
    manifest,
    { read: (path) => stateOf(root, path), hash: hashOf },
    // A run for some runtimes leaves the files of the others alone.
    { force: flags.force === true, broken: plan.broken, ...(managed === undefined ? {} : { managed }) },
  );
  const check = flags.check === true;
  if (!check && flags.dryRun !== true) {
    sweep(root);
    write(root, writes);
  }

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

function stateOf(root: string, path: string): { bytes: Uint8Array; mode: number } | 'other' | undefined {
  const state = readState(root, path);
  return state.type === 'file' ? state : state.type === 'other' ? 'other' : undefined;
}

/** The manifest says who owns a file before it appears, so that a build that is killed can be completed. */
function write(root: string, { writes, pendingManifest, manifest }: WritePlan): void {
  const changes = writes.filter(({ state }) => state === 'created' || state === 'updated' || state === 'removed');
  if (changes.length > 0) writeManifest(root, printManifest(pendingManifest));
  for (const { path, state, bytes, mode } of changes) {
    if (state === 'removed' || bytes === undefined) removeRepositoryFile(root, path);
    else writeRepositoryFile(root, path, bytes, mode);
  }
  writeManifest(root, printManifest(manifest));
}

function writeManifest(root: string, text: string): void {
  const state = readState(root, manifestPath);
  const current = state.type === 'file' ? Buffer.from(state.bytes).toString('utf8') : undefined;
  // A repository that nothing was ever built in gets no empty manifest.
  if (current === text || (current === undefined && JSON.parse(text).outputs.length === 0)) return;
  writeRepositoryFile(root, manifestPath, Buffer.from(text));
}

async function diffsOf(writes: readonly PlannedWrite[]): Promise<ReadonlyMap<string, string>> {
  const drifted = writes.filter(({ state, before, bytes }) => state !== 'unchanged' && (before !== undefined || bytes !== undefined));
  const text = (bytes: Uint8Array | undefined): string | undefined =>
    bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
  return new Map(
    await Promise.all(drifted.map(async ({ path, before, bytes }) => [path, await unifiedDiff(path, text(before), text(bytes))] as const)),
  );
}
