import {
  diskTree,
  existingFiles,
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
  const tree = diskTree(root, withOutputs(root, files, outputs));
  const verified = verifyRuntimes({ graph, tree, runtimes, built, parse, budgets: config.lint.budgets });
  const report = verifyReport(graph, verified);
  terminal.out(flags.format === 'json' ? printJson(report) : verifyText(report, { ...terminal, all: flags.all === true }));
  if (graph.primitives.length === 0)
    terminal.err('primitives: no primitives found, so nothing is promised here. Name the repository with --root.\n');
  return report.unreadable.length === 0 && report.runtimes.every(({ status }) => status === 'kept') ? 0 : 1;
}

/** Listed files with what builds have written, which may be ignored or gone: runtimes read what is there. */
function withOutputs(root: string, files: readonly string[], outputs: readonly { readonly path: string }[]): string[] {
  const { size } = existingFiles(root);
  const written = new Set(outputs.map(({ path }) => path));
  const there = [...written].filter((path) => size(path) !== undefined);
  return [...files.filter((path) => !written.has(path)), ...there].toSorted((a, b) => (a < b ? -1 : 1));
}
