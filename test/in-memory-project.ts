import { isArtifactFile, mayBeArtifact } from '../src/artifacts/artifact-files.ts';
import { decodeText } from '../src/files/decode-text.ts';
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
  /** Files that are not stored as UTF-8. */
  readonly encodings?: Readonly<Record<string, BufferEncoding>>;
  readonly parser?: MarkdownParser;
}

/** The graph of a project that exists only as texts by path. `otherPaths` are files that nobody reads. */
export function graphOf(
  texts: Readonly<Record<string, string>>,
  otherPaths: readonly string[] = [],
  { aliases = new Map(), generated = new Map(), encodings = {}, parser = parse }: InMemoryOptions = {},
): Graph {
  const all = Object.entries(texts).map(([path, text]) => {
    const encoding = encodings[path];
    const decoded = encoding === undefined ? { text, problems: [] } : decodeText(Buffer.from(text, encoding));
    const kind = mayBeArtifact(path) ? 'artifact' : (kindOf(path) ?? 'document');
    const document = parseDocument(path, kind, decoded.text, parser, decoded.problems);
    return kind !== 'artifact' || isArtifactFile(document) ? document : { ...document, kind: 'document' as const };
  });
  const artifacts = all.filter(({ kind }) => kind === 'artifact');
  return buildGraph({
    artifacts,
    paths: new PathIndex([...Object.keys(texts), ...otherPaths]),
    sources: all.filter((document) => !artifacts.includes(document)),
    linked: [],
    aliases,
    generated,
    unreadable: [],
  });
}
