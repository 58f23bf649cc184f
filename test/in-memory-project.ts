import { buildGraph } from '../src/graph/build-graph.ts';
import type { Graph } from '../src/graph/graph.ts';
import { PathIndex } from '../src/graph/path-index.ts';
import { kindOf } from '../src/kinds.ts';
import { loadParser } from '../src/parse/markdown.ts';
import type { MarkdownParser } from '../src/parse/markdown.ts';
import { parseDocument } from '../src/parse/parse-document.ts';

const parse = await loadParser();

interface InMemoryOptions {
  readonly aliases?: ReadonlyMap<string, string>;
  /** What builds have written, with the sources. */
  readonly generated?: ReadonlyMap<string, readonly string[]>;
  readonly parser?: MarkdownParser;
}

/** The graph of a project that exists only as texts by path. `otherPaths` are files that nobody reads. */
export function graphOf(
  texts: Readonly<Record<string, string>>,
  otherPaths: readonly string[] = [],
  { aliases = new Map(), generated = new Map(), parser = parse }: InMemoryOptions = {},
): Graph {
  const sources = Object.entries(texts).map(([path, text]) => parseDocument(path, kindOf(path) ?? 'document', text, parser));
  return buildGraph({
    paths: new PathIndex([...Object.keys(texts), ...otherPaths]),
    sources,
    linked: [],
    aliases,
    generated,
    unreadable: [],
  });
}
