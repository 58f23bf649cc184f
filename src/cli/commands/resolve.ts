import { applyingTo, printJson, resolveContext, resolveReport, resolveText } from '../../index.ts';
import type { Dialect, ResolvedContext } from '../../index.ts';
import { openProject, pathsFromRoot, rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface ResolveFlags extends RootFlag {
  readonly format: 'text' | 'json' | 'markdown';
  readonly dialect: Dialect;
  readonly agent?: string;
  readonly prompt?: string;
}

export async function resolve(paths: readonly string[], flags: ResolveFlags, terminal: Terminal): Promise<ExitCode> {
  const root = rootOf(flags, terminal);
  const wanted = pathsFromRoot(root, terminal, paths);
  const { dialect, agent, prompt } = flags;
  const options = { dialect, ...(agent === undefined ? {} : { agent }), ...(prompt === undefined ? {} : { prompt }) };
  const { graph: shared, overlay } = await openProject(root, terminal, {
    linked: 'all',
    local: true,
    wanted: (headers) => wanted.flatMap((path) => applyingTo(headers, path, options)),
  });
  const graph = overlay?.graph ?? shared;
  const contexts = wanted.map((path) => resolveContext(graph, path, options));
  if (flags.format === 'markdown') terminal.out(contexts.map(assembled).join('\n'));
  else {
    const report = resolveReport(graph, contexts);
    terminal.out(flags.format === 'json' ? printJson(report) : resolveText(report, terminal));
  }
  return 0;
}

/** The context itself: each text under a comment that names its file. */
function assembled({ documents }: ResolvedContext): string {
  return documents
    .map(({ path, section, text }) => `<!-- ${path}${section === undefined ? '' : `#${section.slug}`} -->\n\n${text.trim()}\n`)
    .join('\n');
}
