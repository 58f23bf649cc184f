import type { Graph, Primitive } from '../graph/graph.ts';
import type { MemoryEntry } from '../model/document.ts';
import { memoryId } from '../model/memory-trailer.ts';
import { didYouMean } from '../model/nearest-name.ts';
import { UsageError } from '../model/usage-error.ts';

export interface PlacedEntry {
  readonly memory: Primitive;
  readonly entry: MemoryEntry;
}

/** The entry of an id, wherever it stands. Throws a `UsageError` where there is none, or more than one. */
export function entryWithId(graph: Graph, id: string): PlacedEntry {
  const all = trackedEntries(graph);
  const found = all.filter(({ entry }) => entry.id === id);
  const [only, second] = found;
  if (only === undefined) {
    const ids = all.flatMap(({ entry }) => entry.id ?? []);
    const form = memoryId.test(id) ? '' : ' An id is `m-` and eight small letters and digits, without i, l, o and u.';
    throw new UsageError(`No memory file has an entry \`${id}\`.${form}${didYouMean(id, ids)}`);
  }
  if (second === undefined) return only;
  const places = [...new Set(found.map(({ memory }) => memory.path))].join(' and ');
  throw new UsageError(`\`${id}\` stands in ${places} ${found.length} times. Give all but one of them other ids.`);
}

/** Every entry with an id, tombstones too, in the order of files and texts. */
export function trackedEntries(graph: Graph): PlacedEntry[] {
  return graph.primitives.flatMap((memory) =>
    memory.kind === 'memory' ? memory.memoryEntries.flatMap((entry) => (entry.id === undefined ? [] : [{ memory, entry }])) : [],
  );
}
