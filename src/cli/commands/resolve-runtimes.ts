import {
  builtRepository,
  commentOf,
  compareContexts,
  compareText,
  contextMarkdown,
  explainPrimitive,
  explainText,
  fileNamed,
  fromRoot,
  matchesAny,
  printJson,
  readerOf,
  reportedContext,
  resolveContext,
  resolveReport,
  resolveRuntimeText,
  runtimeContext,
  runtimesNamed,
  sourceInText,
  UsageError,
} from '../../index.ts';
import type { ContextOptions, FilePath, Graph, Reader } from '../../index.ts';
import { openProject } from '../open-project.ts';
import { notesOn } from '../path-notes.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import type { ResolveFlags } from './resolve.ts';

interface Request {
  readonly root: string;
  readonly paths: readonly FilePath[];
  readonly flags: ResolveFlags;
  readonly options: ContextOptions;
}

/** `resolve` with `--runtime`, `--explain` or `--compare`: what asks for more than the promise of the sources. */
export async function resolveForRuntimes({ root, paths, flags, options }: Request, terminal: Terminal): Promise<ExitCode> {
  const { explain, compare, format } = flags;
  refuseTogether(flags);
  refuseUnused(flags);
  const named = idsOf(flags.runtime);
  const compared = idsOf(compare);
  const readers = namedReaders([...named, ...compared.filter((id) => id !== 'source')]);
  const { graph: shared, overlay, config, parse } = await openProject(root, terminal, { linked: 'all', local: true, textLater: true });
  const graph = overlay?.graph ?? shared;
  const built = builtRepository(root, graph.paths.files);
  const readerFor = new Map(readers.map((runtime) => [runtime.id, readerOf(runtime, built)]));
  const all = [...readerFor.values()];
  terminal.err(notesOn(graph, paths));
  if (explain !== undefined) {
    const subject = fileNamed(graph, subjectFrom(root, terminal, graph, explain));
    const isIgnored = matchesAny(config.ignore);
    const inText = sourceInText(graph, built.tree, parse, [subject]);
    const asked = named.length === 0 ? {} : { readers: all, inText };
    const report = explainPrimitive(graph, subject, paths, { ...options, isIgnored, ...asked });
    terminal.out(format === 'json' ? printJson(report) : explainText(report, terminal));
  } else if (compare !== undefined) {
    const columns = compared.flatMap((id): (Reader | 'source')[] =>
      id === 'all' ? all : id === 'source' ? [id] : [readerFor.get(id) ?? []].flat(),
    );
    const sources = built.outputs.flatMap((output) => output.sources);
    const inText = sourceInText(graph, built.tree, parse, sources);
    const report = compareContexts(graph, columns, paths, { ...options, inText });
    terminal.out(format === 'json' ? printJson(report) : compareText(report, terminal));
  } else if (format === 'markdown') {
    terminal.out(markdownOf(graph, all, paths));
  } else {
    const report = resolveReport(
      graph,
      paths.map((path) => resolveContext(graph, path, options)),
      (path) => all.map((reader) => reportedContext(runtimeContext(graph, reader, path), reader)),
    );
    terminal.out(format === 'json' ? printJson(report) : resolveRuntimeText(report, terminal));
  }
  return 0;
}

function refuseTogether({ explain, compare, runtime, format }: ResolveFlags): void {
  if (explain !== undefined && compare !== undefined)
    throw new UsageError('--explain and --compare ask different questions. Use one of them.');
  if (runtime !== undefined && compare !== undefined) throw new UsageError('--compare names its runtimes itself. Leave --runtime out.');
  if (format === 'markdown' && (explain ?? compare) !== undefined) {
    throw new UsageError('--format markdown prints what a model reads. Use text or json with --explain and --compare.');
  }
  const columns = idsOf(compare);
  if (compare !== undefined && columns.length < 2 && !columns.includes('all')) {
    throw new UsageError('--compare needs two or more, separated by commas: runtimes, or `source` for what the sources promise.');
  }
}

/** Who works on a path, and how patterns of sources are read, is part of the promise: a runtime loads the same whatever they say. */
function refuseUnused({ explain, compare, format, agent, prompt, dialect }: ResolveFlags): void {
  if (explain !== undefined || format === 'json' || idsOf(compare).includes('source')) return;
  const flag = agent !== undefined ? '--agent' : prompt !== undefined ? '--prompt' : dialect === 'rooted' ? '--dialect rooted' : undefined;
  if (flag === undefined) return;
  throw new UsageError(
    `${flag} is part of what the sources promise, and changes nothing of what a runtime loads. ` +
      'Leave it out, or ask for both with `--compare source,…`.',
  );
}

function idsOf(list: string | undefined): string[] {
  return list === undefined ? [] : [...new Set(list.split(',').map((id) => id.trim()))];
}

/** In the order in which they were named. */
function namedReaders(ids: readonly string[]): ReturnType<typeof runtimesNamed> {
  const found = runtimesNamed(ids);
  return ids.includes('all') ? found : ids.flatMap((id) => found.find((runtime) => runtime.id === id) ?? []);
}

/** A path as a person sees it from where they stand, or a name. */
function subjectFrom(root: string, { cwd }: Terminal, graph: Graph, subject: string): string {
  const seen = fromRoot(root, cwd, subject);
  return seen !== undefined && graph.paths.hasFile(seen) ? seen : subject;
}

/** The texts in load order; which runtime and path they are for, where there are several. */
function markdownOf(graph: Graph, readers: readonly Reader[], paths: readonly FilePath[]): string {
  const single = readers.length === 1 && paths.length === 1;
  return paths
    .flatMap((path) =>
      readers.map((reader) => {
        const { documents } = runtimeContext(graph, reader, path);
        const texts = contextMarkdown(documents.map((document) => ({ name: document.path, text: document.text })));
        return single ? texts : `${commentOf(`${reader.runtime.id}: ${path}`)}\n\n${texts}`;
      }),
    )
    .join('\n');
}
