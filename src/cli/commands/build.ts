import { buildMarkdown, buildText, bundleFolder, forceText, listPaths, printJson, runBuild } from '../../index.ts';
import type { BuildRunOptions } from '../../index.ts';
import { placeOfRun, rootOf } from '../open-project.ts';
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
  readonly addRegions?: boolean;
  readonly losses?: boolean;
  readonly report?: boolean;
  readonly strict?: boolean;
  readonly watch?: boolean;
  readonly out?: string;
  readonly format: 'text' | 'json' | 'markdown';
}

export async function build(flags: BuildFlags, terminal: Terminal): Promise<ExitCode> {
  const root = rootOf(flags, terminal);
  const bundle = flags.out === undefined ? undefined : bundleFolder(root, terminal.cwd, flags.out);
  const run = (): Promise<Run> => buildOnce({ root, bundle }, flags, terminal);
  const first = await run();
  return flags.watch === true ? watchInputs(root, first, run, terminal) : first.code;
}

type Folders = Pick<BuildRunOptions, 'root' | 'bundle'>;

async function buildOnce({ root, bundle }: Folders, flags: BuildFlags, terminal: Terminal): Promise<Run> {
  const { check = false, diff = false, dryRun = false, force = false, clean = false } = flags;
  const hypothetical = check || dryRun;
  const wholeFidelity = flags.report === true || flags.format === 'markdown';
  const { report, failed, inputs, outputs } = await runBuild({
    ...placeOfRun(root, terminal),
    bundle,
    runtimes: flags.runtime?.split(',').map((id) => id.trim()),
    check,
    diff,
    dryRun,
    force,
    clean,
    addRegions: flags.addRegions === true,
    report: wholeFidelity,
    strict: flags.strict === true,
    onForce: (lost) => terminal.err(forceText(lost, { hypothetical })),
  });
  const options = { ...terminal, hypothetical, allLosses: flags.losses === true, wholeFidelity };
  const printed = { json: () => printJson(report), markdown: () => buildMarkdown(report), text: () => buildText(report, options) };
  terminal.out(printed[flags.format]());
  return { code: failed ? 1 : 0, inputs, outputs, files: flags.watch === true ? (await listPaths(root)).files : [] };
}
