import type { Graph, Primitive } from '../graph/graph.ts';
import { baseNameOf, byCodeUnit, folderOf, isInside } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import type { LoadedDocument, Offer } from '../runtimes/runtime.ts';
import type { ClassArrivals, RuntimeArrivals } from '../arrivals/arrivals.ts';
import type { KeptReason } from './planned-write.ts';
import { changed, cutOff, dropped, narrowed, onlyOffered, widened, withKept } from './word-losses.ts';
import type { ObservedLoss, Seen } from './word-losses.ts';

export interface Status {
  /** Whether the sources say that something of it should get to the model, and whether something does. */
  readonly promised: boolean;
  readonly arrived: boolean;
  /** A file that brings it. */
  readonly by: FilePath | undefined;
}

export function statusOf({ classes }: RuntimeArrivals, { path }: Primitive, carriers: ReadonlySet<FilePath>): Status {
  const seen = seenIn(classes, path);
  const arrived = seen.filter((one) => one.arrival.arrived !== 'nothing' || isOffered(one, carriers));
  return {
    promised: seen.some(({ arrival }) => arrival.promised !== 'nothing'),
    arrived: arrived.length > 0,
    by: arrived.find(({ arrival }) => arrival.by.length > 0)?.arrival.by[0],
  };
}

function seenIn(classes: readonly ClassArrivals[], path: FilePath): Seen[] {
  return classes.flatMap((at): Seen[] => {
    const arrival = at.primitives.get(path);
    return arrival === undefined ? [] : [{ at, arrival }];
  });
}

/** Whether the model is told of a file that is made from a primitive, in whatever form the file holds the text. */
function isOffered({ at }: Seen, carriers: ReadonlySet<FilePath>): boolean {
  const paths = offeredPaths.get(at.offered) ?? new Set(at.offered.map(({ path }) => path));
  offeredPaths.set(at.offered, paths);
  return [...carriers].some((path) => paths.has(path));
}

const offeredPaths = new WeakMap<readonly Offer[], ReadonlySet<FilePath>>();

export interface ObservedOptions {
  readonly primitive: Primitive;
  /** The files that have its text, or are made from it. */
  readonly carriers: ReadonlySet<FilePath>;
  /** Those that are written for the runtime. */
  readonly own: ReadonlySet<FilePath>;
  /** Files that are left as a person has written or edited them. */
  readonly kept: ReadonlyMap<FilePath, KeptReason>;
}

/** The differences between what the sources promise of a primitive and what arrives, at most one of each effect. */
export function observedLosses(
  graph: Graph,
  { runtime, classes }: RuntimeArrivals,
  { primitive, carriers, own, kept }: ObservedOptions,
): ObservedLoss[] {
  // Of a text that says nothing, nothing can be missed.
  if (primitive.text.slice(primitive.bodyStart).trim() === '') return [];
  const seen = seenIn(classes, primitive.path);
  const { title } = runtime;
  const losses: ObservedLoss[] = [];
  const promised = seen.filter(({ arrival }) => arrival.promised === 'loaded');
  const extra = seen.filter(({ arrival }) => arrival.promised !== 'loaded' && arrival.arrived === 'loaded');
  if (extra.length > 0) losses.push(widened(graph, primitive, title, extra));
  const missing = promised.filter(({ arrival }) => arrival.arrived === 'nothing');
  const offered = missing.filter((one) => isOffered(one, carriers));
  const called = seen.filter(({ arrival }) => arrival.promised === 'offered');
  const uncalled = called.filter((one) => one.arrival.arrived === 'nothing' && !isOffered(one, carriers));
  const gone = [...missing.filter((one) => !offered.includes(one)), ...uncalled];
  const built = [...own].filter((path) => !kept.has(path)).toSorted(byCodeUnit);
  const beyond = gone.filter((one) => cutIn(one, built) !== undefined);
  const absent = gone.filter((one) => !beyond.includes(one));
  // A runtime for which nothing is written reads the AGENTS.md that others get.
  const wanted = own.size > 0 ? own : new Set([...carriers].filter((path) => baseNameOf(path) === 'AGENTS.md'));
  const isGone = gone.length === promised.length + called.length;
  if (absent.length > 0) {
    const loss = isGone ? dropped(title, absent, built) : narrowed(title, { promised, absent, built });
    losses.push(withKept(loss, keptAbove(absent, wanted, kept)));
  }
  if (offered.length > 0) losses.push(onlyOffered(title, offered));
  const partly = promised.filter(({ arrival }) => arrival.arrived === 'partly');
  const cut = [...beyond, ...partly.filter((one) => cutIn(one, built) !== undefined)];
  const [document] = cut.flatMap((one) => cutIn(one, built) ?? []);
  if (document?.cut !== undefined)
    losses.push(cutOff(title, cut, { ...document.cut, path: document.path, isAll: isGone && absent.length === 0 }));
  const different = partly.filter((one) => !cut.includes(one));
  if (different.length > 0) losses.push(withKept(changed(title, different), keptAbove(different, wanted, kept)));
  return losses;
}

/** The document that a limit cuts where files have a primitive: one of these files, or any where the limit is for all together. */
function cutIn({ at }: Seen, built: readonly FilePath[]): LoadedDocument | undefined {
  if (built.length === 0) return undefined;
  return at.documents.find(({ path, cut }) => cut !== undefined && (cut.of === 'all rules' || built.includes(path)));
}

/** Files of people in the place of built ones, in folders where something is missed. */
function keptAbove(missed: readonly Seen[], own: ReadonlySet<FilePath>, kept: ReadonlyMap<FilePath, KeptReason>): FilePath[] {
  const isAbove = (path: FilePath): boolean => {
    const folder = folderOf(path).replace(/(?:^|\/)\..*$/, '');
    return folder === '' || missed.some(({ at }) => isInside(folder, at.example));
  };
  return [...own].filter((path) => kept.has(path) && isAbove(path)).toSorted(byCodeUnit);
}
