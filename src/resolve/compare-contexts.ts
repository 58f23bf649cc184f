import type { Graph } from '../graph/graph.ts';
import { instructionScope } from '../graph/instruction-scope.ts';
import type { FilePath } from '../model/file-path.ts';
import { estimateTokens } from '../model/estimate-tokens.ts';
import { byCodeUnit } from '../model/file-path.ts';
import type { CompareReport } from '../model/generated/schema-types.ts';
import type { SourceInText } from '../arrivals/source-in-text.ts';
import { resolveContext } from './resolve-context.ts';
import type { ContextOptions } from './resolve-context.ts';
import { runtimeContext } from './runtime-context.ts';
import type { Reader } from './runtime-context.ts';

type Result = CompareReport['results'][number];
type Cell = Result['rows'][number]['cells'][number];

/** One column: what arrives, by primitive or file that was written by hand, in load order. */
interface Column extends Omit<Result['columns'][number], 'unbuilt'> {
  readonly unbuilt: string | undefined;
  readonly cells: ReadonlyMap<FilePath, Cell>;
}

/** Runtimes side by side, `source` for what the sources promise. */
export function compareContexts(
  graph: Graph,
  compared: readonly (Reader | 'source')[],
  paths: readonly FilePath[],
  options: ContextOptions & { readonly inText: SourceInText },
): CompareReport {
  const results = paths.map((path): Result => {
    const columns = compared.map((one) => (one === 'source' ? promised(graph, path, options) : loadedBy(graph, one, path, options.inText)));
    const names = [...new Set(columns.flatMap(({ cells }) => [...cells.keys()]))].toSorted(
      (a, b) => rank(columns, a) - rank(columns, b) || byCodeUnit(a, b),
    );
    const nothing: Cell = { state: 'none', tokens: 0, by: [] };
    const rows = names.map((name) => ({ path: name, cells: columns.map(({ cells }) => cells.get(name) ?? nothing) }));
    return {
      path,
      columns: columns.map(({ id, documents, tokens, offered, unbuilt }) => ({
        id,
        documents,
        tokens,
        offered,
        ...(unbuilt === undefined ? {} : { unbuilt }),
      })),
      rows,
      only: columns.map(({ id }, index) => ({
        id,
        paths: rows.filter(({ cells }) => cells.every(({ state }, at) => isLoaded(state) === (at === index))).map((row) => row.path),
      })),
    };
  });
  return { version: 1, results };
}

function isLoaded(state: Cell['state']): boolean {
  return state === 'loaded' || state === 'cut';
}

/** What is loaded somewhere comes first. */
function rank(columns: readonly Column[], name: FilePath): number {
  return columns.some(({ cells }) => isLoaded(cells.get(name)?.state ?? 'none')) ? 0 : 1;
}

function promised(graph: Graph, path: FilePath, options: ContextOptions): Column {
  const { documents, tokens } = resolveContext(graph, path, options);
  const cells = new Map<FilePath, Cell>();
  for (const document of documents) {
    const before = cells.get(document.path)?.tokens ?? 0;
    cells.set(document.path, { state: 'loaded', tokens: before + document.tokens, by: [document.path] });
  }
  const offered = graph.primitives.filter(
    (primitive) =>
      !cells.has(primitive.path) &&
      (['agent', 'prompt', 'skill'].includes(primitive.kind) ||
        (primitive.kind === 'instructions' && instructionScope(graph, primitive).type === 'on-demand')),
  );
  for (const primitive of offered) cells.set(primitive.path, { state: 'offered', tokens: 0, by: [primitive.path] });
  return { id: 'source', documents: documents.length, tokens, offered: offered.length, unbuilt: undefined, cells };
}

/** A file that was built from several primitives stands for each of them, with the tokens of the primitive. A link to one offers it. */
function loadedBy(graph: Graph, reader: Reader, path: FilePath, inText: SourceInText): Column {
  const { documents, offered, unbuilt } = runtimeContext(graph, reader, path);
  const cells = new Map<FilePath, Cell>();
  for (const document of documents) {
    const { sources } = document;
    for (const name of sources.length === 0 ? [document.path] : sources) {
      const known = cells.get(name);
      const tokens = sources.length > 1 ? tokensOf(graph, name) : estimateTokens(document.text);
      const isCut = document.cut !== undefined;
      const arrived = sources.length > 0 ? inText(name, document) : isCut ? 'cut' : 'loaded';
      const state = arrived === 'changed' ? 'loaded' : arrived;
      if (state === 'offered') {
        if (known === undefined) cells.set(name, { state, tokens: 0, by: [document.path] });
        continue;
      }
      const before = known?.state === 'offered' ? undefined : known;
      cells.set(name, {
        state: before?.state ?? state,
        tokens: (before?.tokens ?? 0) + tokens,
        by: [...(before?.by ?? []), document.path],
      });
    }
  }
  for (const offer of offered) {
    for (const name of offer.sources.length === 0 ? [offer.path] : offer.sources) {
      if (!cells.has(name)) cells.set(name, { state: 'offered', tokens: 0, by: [offer.path] });
    }
  }
  return {
    id: reader.runtime.id,
    documents: documents.length,
    tokens: documents.reduce((sum, { text }) => sum + estimateTokens(text), 0),
    offered: offered.length,
    unbuilt: unbuilt?.command,
    cells,
  };
}

function tokensOf(graph: Graph, path: FilePath): number {
  const document = graph.documents.get(path);
  return document === undefined ? 0 : estimateTokens(document.text.slice(document.bodyStart));
}
