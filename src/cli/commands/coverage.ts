import {
  builtRepository,
  coverageReport,
  coverageText,
  localListing,
  printJson,
  promisedReading,
  runtimeReading,
  runtimesNamed,
  selectPaths,
  UsageError,
} from '../../index.ts';
import type { Dialect, FilePath, Graph } from '../../index.ts';
import { rememberedOutcome } from '../disk-memory.ts';
import { openProject, pathsFromRoot, rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface CoverageFlags extends RootFlag {
  readonly format: 'text' | 'json';
  readonly dialect: Dialect;
  readonly runtime?: string;
  readonly depth?: number;
  readonly scoped?: boolean;
  readonly list?: boolean;
  readonly failUnder?: number;
}

export async function coverage(paths: readonly string[], flags: CoverageFlags, terminal: Terminal): Promise<ExitCode> {
  if (flags.runtime !== undefined && flags.dialect === 'rooted') {
    throw new UsageError('--dialect is how sources are read, and a runtime has its own way. Leave out --dialect or --runtime.');
  }
  const root = rootOf(flags, terminal);
  const named = flags.runtime === undefined ? undefined : runtimesNamed(flags.runtime.split(',').map((id) => id.trim()));
  const wanted = pathsFromRoot(root, terminal, paths);
  const scoped = flags.scoped === true;
  const { dialect, depth } = flags;
  const asked = { coverage: { wanted, dialect, scoped, depth: depth ?? null, runtimes: named?.map(({ id }) => id) ?? null } };
  const report = await rememberedOutcome({ root, asked, listing: localListing }, terminal, async ({ tree, disk }) => {
    const { graph: shared, overlay } = await openProject(root, terminal, { tree, linked: 'all', local: true, textLater: true });
    const graph = overlay?.graph ?? shared;
    const covers = coverOf(graph, wanted);
    const built = named === undefined ? undefined : builtRepository(root, graph.paths.files, disk);
    const readings =
      named === undefined || built === undefined
        ? [promisedReading(graph, dialect)]
        : named.map((runtime) => runtimeReading(graph, runtime, built, terminal.observer));
    return coverageReport(readings, { covers, scoped, depth: depth ?? depthBelow(graph, wanted) });
  });
  terminal.out(flags.format === 'json' ? printJson(report) : coverageText(report, { ...terminal, scoped, list: flags.list === true }));
  const { failUnder } = flags;
  if (failUnder === undefined) return 0;
  const under = report.results.filter(({ files, unreached }) => (files - unreached.length) * 100 < failUnder * files);
  for (const { reader, percent } of under) {
    terminal.err(
      `primitives: ${percent} % of the files are reached (${reader}), fewer than the ${failUnder} % that --fail-under asks for.\n`,
    );
  }
  return under.length === 0 ? 0 : 1;
}

function coverOf(graph: Graph, wanted: readonly FilePath[]): (path: FilePath) => boolean {
  if (wanted.length === 0) return () => true;
  const { all, unmatched } = selectPaths(graph.paths, wanted);
  if (unmatched.length > 0)
    throw new UsageError(`There is no file \`${unmatched.join('`, `')}\`. Name files, folders or globs that exist.`);
  return (path) => all.has(path);
}

/** One folder deeper than the folders that were named. */
function depthBelow(graph: Graph, wanted: readonly FilePath[]): number {
  const depths = wanted.map((path) => (graph.paths.hasFolder(path) && path !== '' ? path.split('/').length : 0));
  return 1 + Math.min(...(depths.length === 0 ? [0] : depths));
}
