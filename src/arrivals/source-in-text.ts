import type { Graph } from '../graph/graph.ts';
import { instructionScope } from '../graph/instruction-scope.ts';
import type { Document } from '../model/document.ts';
import type { FilePath } from '../model/file-path.ts';
import type { LoadedDocument, RuntimeTree } from '../runtimes/runtime.ts';
import { isPartlyIn } from './partly-in.ts';
import { PassengerSearch } from './passengers.ts';
import { Texts } from './texts.ts';
import type { Parse } from './texts.ts';

/**
 * What a file that is loaded brings of a source that it was built from: its text, a text that is like it and says something
 * else, what a limit has left of it, or no more than a link.
 */
export type SourceInText = (source: FilePath, document: LoadedDocument) => 'loaded' | 'changed' | 'cut' | 'offered';

/** `sources` are the files that are asked about. */
export function sourceInText(graph: Graph, tree: RuntimeTree, parse: Parse, sources: Iterable<FilePath>): SourceInText {
  const texts = new Texts(graph, tree, parse);
  const documents = new Map([...new Set(sources)].flatMap((path) => pair(path, graph.documents.get(path))));
  const search = new PassengerSearch([...documents.values()], (document) => texts.source(document), texts.sameTarget);
  const primitives = new Map(graph.primitives.map((primitive) => [primitive.path, primitive]));
  const isOnDemand = (path: FilePath): boolean => {
    const primitive = primitives.get(path);
    return primitive?.kind === 'instructions' && instructionScope(graph, primitive).type === 'on-demand';
  };
  return (path, { path: file, text, cut }) => {
    const source = documents.get(path);
    // What is no Markdown is copied as it is.
    if (source === undefined) return 'loaded';
    const wanted = texts.source(source);
    if (wanted.lines.length === 0) return isOnDemand(path) ? 'offered' : 'loaded';
    const found = texts.ofLoaded(file, text);
    if (search.in(found).some(({ primitive }) => primitive === source)) return 'loaded';
    if (cut !== undefined) return isOnDemand(path) && !isPartlyIn(wanted, [found]) ? 'offered' : 'cut';
    return isPartlyIn(wanted, [found]) ? 'changed' : 'offered';
  };
}

function pair(path: FilePath, document: Document | undefined): (readonly [FilePath, Document])[] {
  return document === undefined ? [] : [[path, document]];
}
