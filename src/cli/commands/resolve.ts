import { applyingTo, contextMarkdown, printJson, resolveContext, resolveReport, resolveText, UsageError } from '../../index.ts';
import type { Dialect, ResolvedContext } from '../../index.ts';
import { openProject, pathsFromRoot, rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import { notesOn } from '../path-notes.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface ResolveFlags extends RootFlag {
  readonly format: 'text' | 'json' | 'markdown';
  readonly dialect: Dialect;
  readonly agent?: string;
  readonly prompt?: string;
  readonly runtime?: string;
  readonly explain?: string;
  readonly compare?: string;
}

export async function resolve(paths: readonly string[], flags: ResolveFlags, terminal: Terminal): Promise<ExitCode> {
  if (paths.includes('')) throw new UsageError('A path is empty. Name a file, existing or not; `.` is the folder you are in.');
  const root = rootOf(flags, terminal);
  const wanted = [...new Set(pathsFromRoot(root, terminal, paths))];
  const { dialect, agent, prompt } = flags;
  const options = { dialect, ...(agent === undefined ? {} : { agent }), ...(prompt === undefined ? {} : { prompt }) };
  if (flags.runtime !== undefined || flags.explain !== undefined || flags.compare !== undefined) {
    const { resolveForRuntimes } = await import('./resolve-runtimes.ts');
    return resolveForRuntimes({ root, paths: wanted, flags, options }, terminal);
  }
  const { graph: shared, overlay } = await openProject(root, terminal, {
    linked: 'all',
    local: true,
    textLater: true,
    wanted: (headers) => wanted.flatMap((path) => applyingTo(headers, path, options)),
  });
  const graph = overlay?.graph ?? shared;
  const contexts = wanted.map((path) => resolveContext(graph, path, options));
  if (flags.format === 'markdown') terminal.out(contexts.map((context) => contextMarkdown(textsOf(context))).join('\n'));
  else {
    const report = resolveReport(graph, contexts);
    terminal.out(flags.format === 'json' ? printJson(report) : resolveText(report, terminal));
  }
  terminal.err(notesOn(graph, wanted));
  return 0;
}

function textsOf({ documents }: ResolvedContext): { name: string; text: string }[] {
  return documents.map(({ path, section, text }) => ({ name: path + (section === undefined ? '' : `#${section.slug}`), text }));
}
