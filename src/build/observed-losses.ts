import type { Graph, Primitive } from '../graph/graph.ts';
import { baseNameOf, byCodeUnit, folderOf, isInside } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Offer } from '../runtimes/runtime.ts';
import type { ClassArrivals, RuntimeArrivals } from '../verify/arrivals.ts';
import type { KeptReason } from './planned-write.ts';
import { dropped, narrowed, onlyOffered, partial, widened, withKept } from './word-losses.ts';
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
  const absent = missing.filter((one) => !offered.includes(one));
  const called = seen.filter(({ arrival }) => arrival.promised === 'offered');
  const uncalled = called.filter((one) => one.arrival.arrived === 'nothing' && !isOffered(one, carriers));
  const isGone = absent.length + uncalled.length === seen.filter(({ arrival }) => arrival.promised !== 'nothing').length;
  const gone = [...absent, ...uncalled];
  // A runtime for which nothing is written reads the AGENTS.md that others get.
  const wanted = own.size > 0 ? own : new Set([...carriers].filter((path) => baseNameOf(path) === 'AGENTS.md'));
  const barred = keptAbove(gone, wanted, kept);
  const built = [...own].filter((path) => !kept.has(path)).toSorted(byCodeUnit);
  if (isGone && gone.length > 0) losses.push(withKept(dropped(title, gone, built), barred));
  else if (absent.length > 0) losses.push(withKept(narrowed(title, { promised, absent, built }), barred));
  if (offered.length > 0) losses.push(onlyOffered(title, offered));
  const partly = promised.filter(({ arrival }) => arrival.arrived === 'partly');
  if (partly.length > 0) losses.push(withKept(partial(title, partly), keptAbove(partly, wanted, kept)));
  return losses;
}

/** Files of people in the place of built ones, in folders where something is missed. */
function keptAbove(missed: readonly Seen[], own: ReadonlySet<FilePath>, kept: ReadonlyMap<FilePath, KeptReason>): FilePath[] {
  const isAbove = (path: FilePath): boolean => {
    const folder = folderOf(path).replace(/(?:^|\/)\..*$/, '');
    return folder === '' || missed.some(({ at }) => isInside(folder, at.example));
  };
  return [...own].filter((path) => kept.has(path) && isAbove(path)).toSorted(byCodeUnit);
}
