import type { Ground } from '../arrivals/arrivals.ts';
import { offeredTexts } from '../arrivals/offered-text.ts';
import type { Graph, Primitive } from '../graph/graph.ts';
import { baseNameOf } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { pushTo } from '../model/push-to.ts';

const own = new WeakMap<Ground, readonly FilePath[]>();

/** Files that may bring primitives to runtimes: hidden ones, and those with the names that loaders ask for. */
export function ownFiles(ground: Ground): readonly FilePath[] {
  const { tree, graph } = ground;
  const mayBring = (path: FilePath): boolean => tree.asked.has(baseNameOf(path)) || /(?:^|\/)\./.test(path);
  const files = own.get(ground) ?? tree.files.filter((path) => mayBring(path) && !path.startsWith('.primitives/') && isOutput(graph, path));
  own.set(ground, files);
  return files;
}

/** Not one of the sources, which hold themselves. */
function isOutput({ documents, generated }: Graph, path: FilePath): boolean {
  return generated.has(path) || !documents.has(path);
}

const holders = new WeakMap<Ground, ReadonlyMap<Primitive, readonly FilePath[]>>();

/** Own files that hold a primitive, whole. */
export function filesWith(ground: Ground, primitive: Primitive): readonly FilePath[] {
  const known = holders.get(ground) ?? allHolders(ground);
  holders.set(ground, known);
  return known.get(primitive) ?? [];
}

function allHolders(ground: Ground): ReadonlyMap<Primitive, readonly FilePath[]> {
  const { texts, search, tree } = ground;
  const found = new Map<Primitive, FilePath[]>();
  for (const path of ownFiles(ground)) {
    const passengers = offeredTexts(tree, path).flatMap((one) => search.in(texts.ofLoaded(path, one.text, one)));
    for (const primitive of new Set(passengers.map((passenger) => passenger.primitive))) pushTo(found, primitive, path);
  }
  return found;
}

/** Whether it stands in no hidden folder. */
export function isPlain(path: FilePath): boolean {
  return !/(?:^|\/)\.[^/]+\//.test(path);
}
