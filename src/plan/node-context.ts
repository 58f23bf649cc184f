import type { Graph } from '../graph/graph.ts';
import type { Dialect } from '../graph/match-glob.ts';
import { covers } from '../model/span.ts';
import type { FilePath } from '../model/file-path.ts';
import { resolveContext } from '../resolve/resolve-context.ts';
import type { ContextDocument } from '../resolve/resolve-context.ts';
import type { MemoryLesson, NodeContext } from './plan.ts';
import { examplesOf } from './scope.ts';

/** What applies to the files of a scope, each text once; each path is resolved once for all nodes. */
export function contextReader(graph: Graph, dialect: Dialect): (files: readonly string[]) => NodeContext {
  const resolved = new Map<FilePath, readonly ContextDocument[]>();
  const documentsFor = (path: FilePath): readonly ContextDocument[] => {
    const known = resolved.get(path) ?? resolveContext(graph, path, { dialect }).documents;
    resolved.set(path, known);
    return known;
  };
  return (files) => {
    const documents = new Map<string, ContextDocument>();
    for (const path of files.flatMap((part) => examplesOf(part, graph.paths.files))) {
      for (const document of documentsFor(path)) {
        const key = `${document.path}\0${document.section?.slug ?? ''}`;
        if (!documents.has(key)) documents.set(key, document);
      }
    }
    // A whole makes its sections superfluous.
    const all = [...documents.values()].filter(({ path, section }) => section === undefined || !documents.has(`${path}\0`));
    return {
      primitives: all.map(({ path, kind, section, tokens }) => ({ path, kind, section: section?.slug, tokens })),
      memory: all.flatMap((document) => lessonsIn(graph, document)),
      tokens: all.reduce((sum, { tokens }) => sum + tokens, 0),
    };
  };
}

function lessonsIn(graph: Graph, { path, section }: ContextDocument): MemoryLesson[] {
  return (graph.documents.get(path)?.memoryEntries ?? []).flatMap(({ id, text, span, retired }) =>
    id === undefined || retired || (section !== undefined && !covers(section.sectionSpan, span))
      ? []
      : [{ path, id, text: text.replace(/\s+/g, ' ').trim() }],
  );
}
