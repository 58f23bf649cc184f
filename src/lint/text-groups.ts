import { contextRoots } from '../graph/context-roots.ts';
import type { Place } from '../graph/context-roots.ts';
import type { Graph } from '../graph/graph.ts';
import type { FilePath } from '../model/file-path.ts';
import { pushTo } from '../model/push-to.ts';

/** Places that are tried for each: where more say the same, the first ones stand for them, and the work does not grow with the square. */
const TRIED = 32;

/** Whether a model reads two places together, and for which path: one file is read as a whole. */
export function readTogether(graph: Graph, a: Place, b: Place): { readonly example: FilePath | undefined } | undefined {
  return a.path === b.path ? { example: undefined } : contextRoots(graph).meeting(a, b);
}

/** Who reads both places, as the subject of a sentence. */
export function readerOf(a: Place, b: Place, example: FilePath | undefined): string {
  if (a.path === b.path) return 'An agent that reads the file';
  return example === undefined ? 'An agent reads both and' : `An agent that works on \`${example}\` reads both and`;
}

/** An example speaks for its own file alone. Places in groups whose members are read together with one another, each with at least one; in the order of the list. */
export function groupsReadTogether<Item extends Place & { readonly isExample?: boolean }>(graph: Graph, items: readonly Item[]): Item[][] {
  const areRead = (a: Item, b: Item): boolean =>
    a.path === b.path || (a.isExample !== true && b.isExample !== true && readTogether(graph, a, b) !== undefined);
  const groups: Item[][] = [];
  for (const item of items) {
    const known = firstKnown(groups, (other) => areRead(other, item));
    if (known === undefined) groups.push([item]);
    else known.push(item);
  }
  return groups;
}

/** The first group with a member that passes, among the first members of all. */
function firstKnown<Item>(groups: readonly Item[][], isKnown: (item: Item) => boolean): Item[] | undefined {
  let left = TRIED;
  for (const group of groups) {
    for (const other of group) {
      if (left === 0) return undefined;
      left -= 1;
      if (isKnown(other)) return group;
    }
  }
  return undefined;
}

/** Items by what they have in common, in the order of their first. */
export function grouped<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    pushTo(groups, key, item);
  }
  return groups;
}
