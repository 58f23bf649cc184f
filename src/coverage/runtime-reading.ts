import { askedTree, toldApartBy } from '../arrivals/file-classes.ts';
import type { Graph } from '../graph/graph.ts';
import { dialects, matchesAny } from '../graph/match-glob.ts';
import { classifiedPaths } from '../graph/path-classes.ts';
import { estimateTokens } from '../model/estimate-tokens.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Observer } from '../model/observer.ts';
import { offeredTokens, readerOf, sourcesOf, unbuiltFor } from '../resolve/runtime-context.ts';
import type { BuiltRepository } from '../resolve/runtime-context.ts';
import type { LoadedDocument, Offer, Runtime, RuntimeTree } from '../runtimes/runtime.ts';
import { coveredFiles } from './covered-files.ts';
import type { AlwaysRead, Reading, ReadTexts } from './reading.ts';

/** What a runtime loads for each file, by the files that lie there: its loader is asked once for each class of files. */
export function runtimeReading(graph: Graph, runtime: Runtime, built: BuiltRepository, observer?: Observer): Reading {
  const files = coveredFiles(graph);
  const reader = readerOf(runtime, built);
  const { examples, classOf } = loaderClasses(runtime, built.tree, files);
  const always = new Map<FilePath, AlwaysRead>();
  const loaded = new Set<FilePath>();
  const offered = new Map<string, Offer>();
  observer?.begin('load', examples.length);
  const classes = examples.map((example): ReadTexts => {
    const { documents, offered: offers } = reader.load(example);
    observer?.done();
    for (const offer of offers) offered.set(`${offer.kind} ${offer.name}\n${offer.path}`, offer);
    const everywhere = alwaysAmong(documents);
    for (const { path, text } of documents) {
      loaded.add(path);
      if (everywhere.has(path)) always.set(path, { path, tokens: estimateTokens(text), sources: sourcesOf(built, path) });
    }
    return {
      parts: documents.map(({ path, text }) => ({ path, tokens: estimateTokens(text) })),
      scoped: documents.some(({ path }) => !everywhere.has(path)),
    };
  });
  observer?.end();
  const isRule = matchesAny(runtime.features.rules);
  const told = new Set([...offered.values()].map(({ path }) => path));
  const rules = built.tree.files.filter((path) => isRule(path) && !graph.paths.isOpaque(path));
  const command = unbuiltFor(graph, reader)?.command;
  return {
    reader: runtime.id,
    files,
    classOf,
    classes,
    always: [...always.values()],
    idle: rules
      .filter((path) => !loaded.has(path) && !told.has(path))
      .map((path) => ({ path, why: `${runtime.title} loads it for no file of the repository` })),
    onDemand: rules.filter((path) => told.has(path) && !loaded.has(path)),
    offered: { count: offered.size, tokens: offered.size === 0 ? 0 : offeredTokens([...offered.values()]) },
    ...(command === undefined ? {} : { unbuilt: command }),
  };
}

/** Documents that are loaded whatever the path, with what they import. */
function alwaysAmong(documents: readonly LoadedDocument[]): ReadonlySet<FilePath> {
  const found = new Set<FilePath>();
  for (const { path, reason } of documents) {
    const isForAll = reason.type === 'glob' && dialects.rooted.everything.has(reason.pattern);
    if (reason.type === 'always' || isForAll || (reason.type === 'import' && found.has(reason.from))) found.add(path);
  }
  return found;
}

export interface LoaderClasses {
  readonly examples: readonly FilePath[];
  /** For each file, the number of its example: the runtime loads the same for both. */
  readonly classOf: Uint32Array;
}

/** The loader loads the same for all files of a class. */
export function loaderClasses(runtime: Runtime, tree: RuntimeTree, files: readonly FilePath[]): LoaderClasses {
  const asked = askedTree(tree);
  const apart = toldApartBy([runtime.load(asked)], asked);
  const { classes, classOf } = classifiedPaths({ paths: { sources: files }, scopes: new Map() }, { dialect: 'vscode', ...apart });
  return { examples: classes.map(({ example }) => example), classOf };
}
