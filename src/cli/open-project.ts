import { existingFolder, findRoot, fromRoot, loadProject, UsageError } from '../index.ts';
import type { FilePath, Project, ProjectOptions } from '../index.ts';
import type { Terminal } from './terminal.ts';

export interface RootFlag {
  readonly root?: string;
}

export function rootOf({ root }: RootFlag, { cwd }: Terminal): string {
  return root === undefined ? findRoot(cwd) : existingFolder(absolutePath(cwd, root));
}

/** A path as a person wrote it. */
export function absolutePath(cwd: string, path: string): string {
  return path.startsWith('/') || /^[A-Za-z]:[\\/]/.test(path) ? path : `${cwd}/${path}`;
}

/** The repository that the command runs in, and how it is read there. */
export function placeOfRun(
  root: string,
  { cwd, engine, observer, cache }: Terminal,
): Pick<ProjectOptions, 'root' | 'engine' | 'from' | 'observer' | 'cache'> {
  const from = fromRoot(root, cwd, '.');
  return { root, engine, observer, cache, ...(from === undefined ? {} : { from }) };
}

/** The project of the repository that the command runs in. */
export async function openProject(root: string, terminal: Terminal, options: Omit<ProjectOptions, 'root'> = {}): Promise<Project> {
  return loadProject({ ...placeOfRun(root, terminal), ...options });
}

/** Paths as a person wrote them, seen from the root. Throws a `UsageError` for one that lies outside. */
export function pathsFromRoot(root: string, { cwd }: Terminal, paths: readonly string[]): FilePath[] {
  return paths.map((path) => {
    const seen = fromRoot(root, cwd, path);
    if (seen !== undefined) return seen;
    throw new UsageError(`\`${path}\` lies outside the repository. Name a path inside it, or the repository with --root.`);
  });
}
