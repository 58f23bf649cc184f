import { checkExternal, UsageError } from '../index.ts';
import type { FilePath, Project } from '../index.ts';
import type { Terminal } from './terminal.ts';

export interface ExternalFlags {
  readonly external?: boolean;
  readonly allowPrivate?: boolean;
}

/** The project with what the web answers, when that was asked for. Only what links of files lead to for which `isAsked` holds is asked. */
export async function withExternal(
  project: Project,
  isAsked: (path: FilePath) => boolean,
  { external, allowPrivate = false }: ExternalFlags,
  terminal: Terminal,
): Promise<Project> {
  if (external !== true) {
    if (allowPrivate) throw new UsageError('--allow-private says which addresses --external may ask. Give both.');
    return project;
  }
  const clearLine = '\r\u001B[K';
  const show = (done: number, total: number): void => terminal.err(`${clearLine}${done} of ${total} addresses checked`);
  terminal.observer?.begin('external');
  const { documents } = project.graph;
  const selected = new Set([...(project.selected ?? documents.keys())].filter(isAsked));
  const checked = await checkExternal(
    { ...project, selected },
    {
      allowPrivate,
      userAgent: `agent-primitives/${terminal.version} (link check)`,
      onProgress: terminal.progress ? show : undefined,
    },
  );
  terminal.observer?.end();
  if (terminal.progress) terminal.err(clearLine);
  return { ...checked, selected: project.selected };
}
