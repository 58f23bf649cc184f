import {
  diskTree,
  listPaths,
  localManifestPath,
  printJson,
  readManifest,
  runtimesNamed,
  verifyReport,
  verifyRuntimes,
  verifyText,
} from '../../index.ts';
import { openProject, rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface VerifyFlags extends RootFlag {
  readonly runtime?: string;
  readonly all?: boolean;
  readonly format: 'text' | 'json';
}

export async function verify(flags: VerifyFlags, terminal: Terminal): Promise<ExitCode> {
  const root = rootOf(flags, terminal);
  const [project, { files }] = await Promise.all([openProject(root, terminal), listPaths(root)]);
  const { graph, config, parse } = project;
  const runtimes = runtimesNamed(flags.runtime?.split(',').map((id) => id.trim()) ?? config.build.runtimes);
  const outputs = [readManifest(root), readManifest(root, localManifestPath)].flatMap((manifest) => manifest.outputs);
  const built = new Set(outputs.flatMap(({ runtime }) => runtime.split(',')));
  const tree = diskTree(root, withOutputs(files, outputs));
  const verified = verifyRuntimes({ graph, tree, runtimes, built, parse, budgets: config.lint.budgets });
  const report = verifyReport(graph, verified);
  terminal.out(flags.format === 'json' ? printJson(report) : verifyText(report, { ...terminal, all: flags.all === true }));
  return report.unreadable.length === 0 && report.runtimes.every(({ status }) => status === 'kept') ? 0 : 1;
}

/** Runtimes read ignored files as well: those that a build has written may be ignored. */
function withOutputs(files: readonly string[], outputs: readonly { readonly path: string }[]): string[] {
  return [...new Set([...files, ...outputs.map(({ path }) => path)])].toSorted((a, b) => (a < b ? -1 : 1));
}
