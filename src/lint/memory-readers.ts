import type { Graph } from '../graph/graph.ts';
import type { Heading } from '../model/document.ts';
import { baseNameOf } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';

/** Who reads a memory file besides a person who opens it. */
export interface MemoryReaders {
  /** Links from elsewhere to all of it. */
  readonly whole: number;
  /** The sections that links from elsewhere lead to. */
  readonly sections: readonly Heading[];
  /** Another file says its path, its folder, or what such files are called. */
  readonly isNamed: boolean;
}

const known = new WeakMap<Graph, ReadonlyMap<FilePath, MemoryReaders>>();

/** The readers of each memory file, worked out once. */
export function memoryReaders(graph: Graph): ReadonlyMap<FilePath, MemoryReaders> {
  const readers = known.get(graph) ?? findReaders(graph);
  known.set(graph, readers);
  return readers;
}

function findReaders(graph: Graph): ReadonlyMap<FilePath, MemoryReaders> {
  const memories = graph.primitives.filter(({ kind }) => kind === 'memory');
  if (memories.length === 0) return new Map();
  const found = new Map(memories.map(({ path }) => [path, { whole: 0, sections: [] as Heading[], isNamed: false }]));
  for (const edge of graph.edges) {
    if (edge.type !== 'links-to' || !('path' in edge.target) || edge.target.path === edge.from) continue;
    const readers = found.get(edge.target.path);
    if (readers === undefined) continue;
    if (edge.target.type === 'file' && edge.target.heading !== undefined) readers.sections.push(edge.target.heading);
    else readers.whole += 1;
  }
  const names = namesByFile(graph);
  for (const [path, readers] of found)
    readers.isNamed = callsOf(path).some((call) => [...(names.get(call) ?? [])].some((from) => from !== path));
  return found;
}

/** Paths and names that speak of memory, as files write them, with at most two of the files that do. */
function namesByFile({ documents }: Graph): ReadonlyMap<string, ReadonlySet<FilePath>> {
  const names = new Map<string, Set<FilePath>>();
  for (const { path, text, references } of documents.values()) {
    let next = 0;
    let linkEnd = 0;
    for (const { index } of text.matchAll(/memor/gi)) {
      for (; (references[next]?.span.start ?? Infinity) <= index; next += 1) linkEnd = Math.max(linkEnd, references[next]?.span.end ?? 0);
      // A link is counted as one.
      if (index < linkEnd) continue;
      const before = /[\w.@*<>{}/-]*$/.exec(text.slice(Math.max(0, index - reach), index))?.[0] ?? '';
      const after = /^[\w.@*<>{}/-]*/.exec(text.slice(index, index + reach))?.[0] ?? '';
      const word = before + after;
      if (!/[./]/.test(word)) continue;
      const name = word.replace(/^(?:\.{0,2}\/)+|[/.*]+$/g, '').toLowerCase();
      const files = names.get(name);
      if (files === undefined) names.set(name, new Set([path]));
      else if (files.size < 2) files.add(path);
    }
  }
  return names;
}

/** Characters of a path to each side of the word; longer ones are none. */
const reach = 200;

/** What a file may be called by: its path from any folder on, a folder that holds it, or the suffix of all memory. */
function callsOf(path: FilePath): string[] {
  const segments = path.toLowerCase().split('/');
  const folders = segments.slice(0, -1);
  const calls = segments.map((_, at) => segments.slice(at).join('/'));
  const inFolders = folders.flatMap((_, from) => folders.slice(from).map((__, length) => folders.slice(from, from + length + 1).join('/')));
  const name = baseNameOf(path).toLowerCase();
  return [
    ...calls,
    name.replace(/\.md$/, ''),
    ...inFolders.filter((folder) => /memor/.test(folder)),
    '*.memory.md',
    '.memory.md',
    '*.memory',
    '.memory',
  ];
}
