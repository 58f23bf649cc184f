import type { Graph } from './graph.ts';
import type { Citation, MemoryEntry } from '../model/document.ts';
import { baseNameOf, folderOf, resolvePath } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { covers } from '../model/span.ts';
import { isExamplePath, isLocalPath } from './named-paths.ts';

/** Whether a path that a text names leads to something: from the root, from the folder of the text, or from any folder. */
export function isInRepository({ paths }: Graph, from: FilePath, path: string): boolean {
  const places = [resolvePath('', path), resolvePath(folderOf(from), path)];
  if (places.some((place) => place !== undefined && (paths.hasFile(place) || paths.hasFolder(place) || paths.isOpaque(place)))) return true;
  const end = `/${path.replace(/^(?:\.{0,2}\/)+/, '')}`;
  return paths.filesNamed(baseNameOf(path)).some((known) => `/${known}`.endsWith(end));
}

/** Whether the repository has the first folder of a path, or a file of its name: otherwise it is about another repository. */
export function isAboutRepository({ paths }: Graph, from: FilePath, path: string): boolean {
  if (paths.filesNamed(baseNameOf(path)).length > 0) return true;
  const [first = ''] = path.replace(/^(?:\.{0,2}\/)+/, '').split('/');
  return [resolvePath('', first), resolvePath(folderOf(from), first)].some((place) => place !== undefined && paths.hasFolder(place));
}

/** Names that many folders have, so that the only one left says little about the one that has gone. */
const common =
  /^(?:index|main|mod|lib|init|__init__|setup|config|conftest|types|utils|readme|skill|changelog|package|dockerfile|makefile)(?:\.|$)/i;

/** Where a file has gone that exists nowhere as it is named: the only one of its name, if that says something. */
export function movedTo({ paths }: Graph, path: string): FilePath | undefined {
  const name = baseNameOf(path);
  const [only, ...others] = common.test(name) ? [] : paths.filesNamed(name);
  return others.length === 0 ? only : undefined;
}

/** Whether a citation that leads nowhere was meant as one: in a code span, `user.name` looks like a file and `origin/main` like a folder. */
export function isMeantAsFile(graph: Graph, from: FilePath, { trailer }: MemoryEntry, { path, lines, symbol, span }: Citation): boolean {
  if (isExamplePath(path) || isLocalPath(path)) return false;
  if (trailer !== undefined && covers(trailer.span, span)) return true;
  if (!path.includes('/')) return false;
  return lines !== undefined || (/\.\w+$/.test(path) && (symbol !== undefined || isAboutRepository(graph, from, path)));
}
