import type { Document, FolderTree, TreeEntry } from '../model/document.ts';
import { baseNameOf, folderOf, resolvePath } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { nearestName } from '../model/nearest-name.ts';
import type { Graph } from './graph.ts';
import { isExamplePath, isLocalPath, saysItNeedNotExist, wordsAround } from './named-paths.ts';

/** A line of a drawn tree that names what can be looked up. */
export interface DrawnPath {
  readonly line: TreeEntry;
  /** From the root of the repository. */
  readonly place: FilePath;
  readonly exists: boolean;
  /** Whether it is drawn as a folder, or named like a file: other names may be words. */
  readonly isSure: boolean;
}

/** The lines of the trees in a document that say something of the repository as it is. */
export function drawnPaths(graph: Graph, document: Document): DrawnPath[] {
  return document.folderTrees.flatMap((tree) => {
    const base = saysItNeedNotExist(wordsAround(document, tree.span)) ? undefined : placeOf(graph, document.path, tree);
    if (base === undefined) return [];
    return telling(graph, base, tree).flatMap((line) => {
      const { path, note } = line;
      const found = exists(graph, base, path);
      // In what is remembered, "example" says what is in a file, and not that there may be none.
      const words = document.kind === 'memory' ? note.replace(/\b(?:example|template)s?\b/gi, '') : note;
      if (!found && saysItNeedNotExist(words)) return [];
      const isSure = /[^/]\.\w+$/.test(path) || tree.entries.some(({ parent }) => parent === path);
      return [{ line, place: resolvePath(base, path) ?? path, exists: found, isSure }];
    });
  });
}

/** The name of a neighbour that is written nearly like a path that does not exist. */
export function nearestNeighbour(graph: Graph, place: FilePath): string | undefined {
  return nearestName(baseNameOf(place), namesIn(graph, folderOf(place)));
}

/** The folder that a tree shows: where most of its lines exist, and at least three. `undefined` where none fits. */
function placeOf(graph: Graph, from: FilePath, tree: FolderTree): FilePath | undefined {
  const named = tree.root.replace(/\/+$/, '');
  const places = new Set([resolvePath('', named), resolvePath(folderOf(from), named), '', folderOf(from)]);
  const counted = [...places].flatMap((place) => {
    if (place === undefined) return [];
    const lines = telling(graph, place, tree);
    return [{ place, lines: lines.length, found: lines.filter(({ path }) => exists(graph, place, path)).length }];
  });
  const best = counted.toSorted((a, b) => b.found - a.found)[0];
  return best === undefined || best.found < 3 || best.found * 3 < best.lines * 2 ? undefined : best.place;
}

/** The lines whose existence says something: no placeholders, nothing local, nothing below a line that does not exist. */
function telling(graph: Graph, base: FilePath, { entries }: FolderTree): TreeEntry[] {
  return entries.filter(
    ({ path, parent }) => !isExamplePath(path) && !isLocalPath(path) && (parent === undefined || exists(graph, base, parent)),
  );
}

function exists({ paths }: Graph, base: FilePath, path: string): boolean {
  const place = resolvePath(base, path);
  return place !== undefined && (paths.hasFile(place) || paths.hasFolder(place) || paths.isOpaque(place));
}

function namesIn({ paths }: Graph, folder: FilePath): string[] {
  return [...paths.files, ...paths.folders].filter((path) => path !== '' && folderOf(path) === folder).map(baseNameOf);
}
