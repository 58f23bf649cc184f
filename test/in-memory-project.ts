import { buildGraph } from '../src/graph/build-graph.ts';
import type { Graph } from '../src/graph/graph.ts';
import { PathIndex } from '../src/graph/path-index.ts';
import { kindOf } from '../src/kinds.ts';
import { loadParser } from '../src/parse/markdown.ts';
import { parseDocument } from '../src/parse/parse-document.ts';

const parse = await loadParser();

/** The graph of a project that exists only as texts by path. `otherPaths` are files that nobody reads. */
export function graphOf(texts: Readonly<Record<string, string>>, otherPaths: readonly string[] = []): Graph {
  const sources = Object.entries(texts).map(([path, text]) => parseDocument(path, kindOf(path) ?? 'document', text, parse));
  return buildGraph({
    paths: new PathIndex([...Object.keys(texts), ...otherPaths]),
    sources,
    linked: [],
    aliases: new Map(),
    unreadable: [],
  });
}
