import type { Graph } from '../../graph/graph.ts';
import type { FolderTree, TreeEntry } from '../../model/document.ts';
import { baseNameOf, folderOf, resolvePath } from '../../model/file-path.ts';
import type { FilePath } from '../../model/file-path.ts';
import { nearestName } from '../../model/nearest-name.ts';
import { lintedDocuments } from '../linted-documents.ts';
import { isExamplePath, isLocalPath, saysItNeedNotExist, wordsAround } from '../named-paths.ts';
import type { Rule } from '../rule.ts';

export const noStaleTree = {
  id: 'no-stale-tree',
  summary: 'A drawn tree of files must show files that exist.',
  severity: 'info',
  preset: 'strict',
  *check(graph) {
    for (const document of lintedDocuments(graph)) {
      for (const tree of document.folderTrees) {
        if (saysItNeedNotExist(wordsAround(document, tree.span))) continue;
        const base = placeOf(graph, document.path, tree);
        if (base === undefined) continue;
        for (const { path, note, span } of telling(graph, base, tree)) {
          const isRemembered = document.kind === 'memory';
          // In what is remembered, "example" says what is in a file, and not that there may be none.
          const words = isRemembered ? note.replace(/\b(?:example|template)s?\b/gi, '') : note;
          if (exists(graph, base, path) || saysItNeedNotExist(words)) continue;
          const place = resolvePath(base, path) ?? path;
          const nearest = nearestName(baseNameOf(place), namesIn(graph, folderOf(place)));
          yield {
            path: document.path,
            span,
            ...(isRemembered && (/[^/]\.\w+$/.test(path) || tree.entries.some(({ parent }) => parent === path))
              ? { severity: 'warning' as const }
              : {}),
            message: `The tree shows \`${place}\`, which does not exist. Agents take the tree for the repository as it is.`,
            hint: nearest === undefined ? 'Correct the tree, or take the line away.' : `Did you mean \`${nearest}\`?`,
          };
        }
      }
    }
  },
} as const satisfies Rule;

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
