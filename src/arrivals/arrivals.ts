import type { Graph, Primitive } from '../graph/graph.ts';
import { pathClasses } from '../graph/path-classes.ts';
import type { PathClass } from '../graph/path-classes.ts';
import { estimateTokens } from '../model/estimate-tokens.ts';
import { byCodeUnit } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { ruleText } from '../runtimes/load/rule-text.ts';
import type { LoadedDocument, Loader, Offer, Runtime, RuntimeTree } from '../runtimes/runtime.ts';
import type { CanonicalText } from './canonical-text.ts';
import { askedTree, toldApartBy } from './file-classes.ts';
import type { AskedTree } from './file-classes.ts';
import { isPartlyIn } from './partly-in.ts';
import { offeredTexts } from './offered-text.ts';
import { PassengerSearch } from './passengers.ts';
import { canOffer, promisesOf } from './promises.ts';
import type { Promises } from './promises.ts';
import { Texts } from './texts.ts';
import type { Parse } from './texts.ts';

/** What a runtime puts in front of the model, held against what the sources promise. */
export interface RuntimeArrivals {
  readonly runtime: Runtime;
  /** In the order of their examples. */
  readonly classes: readonly ClassArrivals[];
}

/** Files that no pattern, folder or rule of the runtime tells apart: what is loaded for one of them is loaded for all. */
export interface ClassArrivals {
  readonly example: FilePath;
  readonly count: number;
  readonly documents: readonly LoadedDocument[];
  readonly offered: readonly Offer[];
  /** Every primitive that is promised for these files or has arrived for them, by its path. */
  readonly primitives: ReadonlyMap<FilePath, Arrival>;
}

/** One primitive before the model, for files of one class. */
export interface Arrival {
  /** What the sources say: loaded by itself, offered (on demand, agents, prompts, skills), or neither. */
  readonly promised: 'loaded' | 'offered' | 'nothing';
  /** What has become of it. `partly`: a limit has cut it, or lines differ or are missing. */
  readonly arrived: 'loaded' | 'offered' | 'partly' | 'nothing';
  /** Files of the runtime that bring it, in load order; a file that holds it twice stands here twice. */
  readonly by: readonly FilePath[];
  /** Of the text of the primitive, estimated. */
  readonly tokens: number;
}

/** A repository with what its files say in comparable form, for any number of runtimes. */
export interface Ground {
  readonly graph: Graph;
  readonly tree: AskedTree;
  readonly texts: Texts;
  readonly promises: Promises;
  readonly search: PassengerSearch;
  readonly classes: readonly PathClass[];
  readonly loaders: ReadonlyMap<Runtime, Loader>;
  /** Files that hold a primitive, by the files that are offered. */
  readonly offers: Map<string, ReadonlyMap<Primitive, readonly FilePath[]>>;
}

/** `globs` tell files apart as well. */
export function groundOf(
  graph: Graph,
  tree: RuntimeTree,
  runtimes: readonly Runtime[],
  parse: Parse,
  globs: readonly string[] = [],
): Ground {
  const asked = askedTree(tree);
  const texts = new Texts(graph, asked, parse);
  const { constitution, primitives } = graph;
  const read = primitives.filter(({ kind, path }) => path !== constitution?.path && carried.has(kind));
  const all = constitution === undefined ? read : [constitution, ...read];
  const loaders = new Map(runtimes.map((runtime) => [runtime, runtime.load(asked)]));
  return {
    graph,
    tree: asked,
    texts,
    promises: promisesOf(graph),
    search: new PassengerSearch(all, (primitive) => texts.source(primitive), texts.sameTarget),
    classes: classesOf(graph, toldApartBy([...loaders.values()], asked, globs)),
    loaders,
    offers: new Map(),
  };
}

/** What the sources say tells files apart in any case. */
function classesOf(graph: Graph, { patterns, ...apart }: ReturnType<typeof toldApartBy>): readonly PathClass[] {
  const known = new Set([...graph.scopes.values()].flatMap(({ parts }) => parts.vscode.map(({ pattern }) => pattern)));
  const vscode = [...(patterns.vscode ?? [])].filter((pattern) => !known.has(pattern));
  return pathClasses(graph, { dialect: 'vscode', ...apart, patterns: { ...patterns, vscode } });
}

/** Kinds that runtimes read by themselves, or are told of. */
const carried: ReadonlySet<Primitive['kind']> = new Set(['instructions', 'agent', 'prompt', 'skill']);

/**
 * What each runtime loads and offers for every class of files in a tree, and which primitives that brings: found by what the
 * texts say, whoever has written them.
 */
export function arrivals(graph: Graph, tree: RuntimeTree, runtimes: readonly Runtime[], parse: Parse): RuntimeArrivals[] {
  const ground = groundOf(graph, tree, runtimes, parse);
  return runtimes.map((runtime) => arrivalsFor(ground, runtime));
}

export function arrivalsFor(ground: Ground, runtime: Runtime): RuntimeArrivals {
  const load = ground.loaders.get(runtime) ?? runtime.load(ground.tree);
  const known = new Map<string, ReadonlyMap<FilePath, Arrival>>();
  const numbers = new Numbers();
  const classes = ground.classes.map((files): ClassArrivals => {
    const { example, count } = files;
    const { documents, offered } = load(example);
    const brought = documents.map(({ path, text }) => ground.texts.ofLoaded(path, text));
    const promised = ground.promises.loadedFor(files);
    const read = textRead(ground, example, documents);
    const key = [...[promised, brought, read].map((list) => list.map((item) => numbers.of(item)).join()), offersKey(offered)].join('/');
    const primitives = known.get(key) ?? primitivesIn(ground, runtime, { documents, brought, read, offered, promised });
    known.set(key, primitives);
    return { example, count, documents, offered, primitives };
  });
  return { runtime, classes };
}

/** The file itself, where it is one that runtimes put before the model, and this one leaves it to who reads it. */
function textRead({ tree, texts }: Ground, example: FilePath, documents: readonly LoadedDocument[]): readonly CanonicalText[] {
  if (!tree.found.has(example) || documents.some(({ path }) => path === example)) return [];
  const text = ruleText(tree, example)?.text;
  return text === undefined ? [] : [texts.ofLoaded(example, text)];
}

/** A number for each object: lists of the same objects have the same numbers. */
class Numbers {
  private readonly known = new Map<object, number>();

  of(item: object): number {
    const number = this.known.get(item) ?? this.known.size;
    this.known.set(item, number);
    return number;
  }
}

interface Load {
  readonly documents: readonly LoadedDocument[];
  readonly brought: readonly CanonicalText[];
  /** What is not loaded for a path because who reads the path has it. */
  readonly read: readonly CanonicalText[];
  readonly offered: readonly Offer[];
  readonly promised: readonly Primitive[];
}

function primitivesIn(ground: Ground, runtime: Runtime, load: Load): ReadonlyMap<FilePath, Arrival> {
  const { texts, promises, search } = ground;
  const loadedBy = new Map<Primitive, FilePath[]>();
  load.brought.forEach((text, index) => {
    for (const { primitive } of search.in(text)) {
      const by = loadedBy.get(primitive) ?? [];
      loadedBy.set(primitive, [...by, load.documents[index]?.path ?? '']);
    }
  });
  const offeredBy = offersOf(ground, load.offered);
  const found = new Map<FilePath, Arrival>();
  const isPromised = new Set(load.promised);
  const add = (primitive: Primitive, promised: Arrival['promised']): void => {
    const loaded = loadedBy.get(primitive) ?? [];
    const links = promised === 'offered' ? linkedFrom(primitive, load) : [];
    const offered = promised === 'loaded' || loaded.length > 0 ? [] : (offeredBy.get(primitive) ?? links);
    const isEmpty = texts.source(primitive).lines.length === 0;
    const isRead = promised === 'loaded' && load.read.some((text) => search.in(text).some((found) => found.primitive === primitive));
    const whole = isRead || loaded.length > 0 || (promised === 'loaded' && isEmpty) ? 'loaded' : offered.length > 0 ? 'offered' : undefined;
    const arrived = whole ?? (promised === 'loaded' && isPartlyIn(texts.source(primitive), load.brought) ? 'partly' : 'nothing');
    if (promised === 'nothing' && arrived === 'nothing') return;
    const tokens = estimateTokens(primitive.text.slice(primitive.bodyStart));
    found.set(primitive.path, { promised, arrived, by: [...loaded, ...offered], tokens });
  };
  for (const primitive of load.promised) add(primitive, 'loaded');
  for (const primitive of promises.offered)
    if (!isPromised.has(primitive) && texts.source(primitive).lines.length > 0 && canOffer(runtime, primitive)) add(primitive, 'offered');
  for (const primitive of [...loadedBy.keys(), ...offeredBy.keys()]) if (!found.has(primitive.path)) add(primitive, 'nothing');
  return new Map([...found].toSorted(([a], [b]) => byCodeUnit(a, b)));
}

const offerKeys = new WeakMap<readonly Offer[], string>();

/** Equal for offers of the same files. */
export function offersKey(offered: readonly Offer[]): string {
  const key = offerKeys.get(offered) ?? offered.map(({ path }) => path).join('\n');
  offerKeys.set(offered, key);
  return key;
}

/** The files of offers by the primitives that stand in them. */
function offersOf({ texts, search, tree, offers }: Ground, offered: readonly Offer[]): ReadonlyMap<Primitive, readonly FilePath[]> {
  const key = offersKey(offered);
  const known = offers.get(key);
  if (known !== undefined) return known;
  const found = new Map<Primitive, FilePath[]>();
  for (const path of new Set(offered.map((offer) => offer.path))) {
    for (const { text, fromRoot } of offeredTexts(tree, path)) {
      for (const { primitive } of search.in(texts.ofLoaded(path, text, { fromRoot }))) {
        found.set(primitive, [...(found.get(primitive) ?? []), path]);
      }
    }
  }
  offers.set(key, found);
  return found;
}

/** Documents that lead to a file, for a model that reads it when a task calls for it. */
function linkedFrom({ path, kind }: Primitive, { documents, brought }: Load): FilePath[] {
  if (kind !== 'instructions') return [];
  return documents.flatMap((document, index) => (brought[index]?.targets.has(path) === true ? [document.path] : []));
}
