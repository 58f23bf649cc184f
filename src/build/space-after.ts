import type { Graph } from '../graph/graph.ts';
import type { LinkSpace } from '../graph/link-target.ts';
import type { FilePath } from '../model/file-path.ts';

/**
 * What links can lead to once the build is done: outputs count by whether they are planned, not by what is on the disk. Made
 * when the first link asks.
 */
export function spaceAfter(graph: Graph, owned: ReadonlySet<FilePath>, planned: readonly FilePath[]): LinkSpace {
  let paths: LinkSpace['paths'] | undefined;
  return {
    get paths() {
      paths ??= graph.paths.withFiles([...graph.paths.files.filter((path) => !owned.has(path)), ...planned]);
      return paths;
    },
    aliases: graph.aliases,
    documents: owned.size === 0 ? graph.documents : new Map([...graph.documents].filter(([path]) => !owned.has(path))),
  };
}
