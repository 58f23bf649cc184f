import type { Graph, Primitive } from '../graph/graph.ts';
import { homeOf } from './home-folder.ts';
import { wordsIn } from './word-hashes.ts';

export interface NearDuplicate {
  readonly primitive: Primitive;
  readonly original: Primitive;
  /** Of the runs of words that the two have together, the part that both have: from 0 to 1. */
  readonly share: number;
}

/** Words in a run: enough that two texts do not have one in common by chance. */
const RUN = 4;
/** Of the runs of both texts, those in common. Two texts of which one word in thirty was changed reach it. */
const ALIKE = 0.8;
/** Runs below which a text is a stub or a form. */
const SHORTEST = 40;
/** Runs by which others are found: the smallest hashes are the same for like texts (Broder's bottom-k sketches). */
const SKETCH = 8;
/** Of those, how many like texts have in common at least; six are to be expected. */
const SHARED = 3;
/** Texts that may share a run before it says nothing. */
const CROWD = 32;

const known = new WeakMap<Graph, readonly NearDuplicate[]>();

/** Primitives of one kind and home that are nearly the same as an earlier one, each with the likest of those. */
export function nearDuplicates(graph: Graph): readonly NearDuplicate[] {
  const found = known.get(graph) ?? findNearDuplicates(graph);
  known.set(graph, found);
  return found;
}

function findNearDuplicates(graph: Graph): NearDuplicate[] {
  const texts = graph.primitives
    // Each runtime has a root file of its own, and each of those has to say all.
    .filter(({ kind, path }) => kind !== 'agents-file' && !graph.generated.has(path))
    .map((primitive) => ({ primitive, runs: runsIn(wordsIn(primitive.text, primitive.bodyStart)) }))
    .filter(({ runs }) => runs.length >= SHORTEST);
  const byRun = new Map<string, (typeof texts)[number][]>();
  return texts.flatMap((text) => {
    const { primitive, runs } = text;
    const place = `${primitive.kind}\n${homeOf(primitive.path)}`;
    const shared = new Map<(typeof texts)[number], number>();
    for (const run of sketchOf(runs)) {
      const key = `${run}\n${place}`;
      const sharing = byRun.get(key);
      for (const other of sharing ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
      if (sharing === undefined) byRun.set(key, [text]);
      else if (sharing.length < CROWD) sharing.push(text);
    }
    const candidates = [...shared].filter(([, count]) => count >= SHARED).map(([other]) => other);
    if (candidates.length === 0) return [];
    const own = setOf(runs);
    const [best] = candidates
      .map((other) => ({ primitive, original: other.primitive, share: shareOf(own, setOf(other.runs)) }))
      .filter(({ share }) => share >= ALIKE)
      .toSorted((a, b) => b.share - a.share);
    return best === undefined ? [] : [best];
  });
}

/** A hash for each run of words, in the order of the text. */
function runsIn(words: readonly number[]): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, words.length - RUN + 1));
  for (let at = 0; at < hashes.length; at += 1) {
    let hash = 17;
    for (let next = at; next < at + RUN; next += 1) hash = Math.imul(hash ^ (words[next] ?? 0), 0x01000193);
    hashes[at] = hash ^ (hash >>> 15);
  }
  return hashes;
}

/** The smallest hashes, each once, without sorting the rest. */
function sketchOf(runs: Uint32Array): number[] {
  const smallest: number[] = [];
  for (const run of runs) {
    if (smallest.length === SKETCH && run >= (smallest[SKETCH - 1] ?? 0)) continue;
    if (smallest.includes(run)) continue;
    smallest.push(run);
    smallest.sort((a, b) => a - b);
    if (smallest.length > SKETCH) smallest.pop();
  }
  return smallest;
}

/** Sorted, each once. */
function setOf(runs: Uint32Array): Uint32Array {
  const sorted = Uint32Array.from(runs).sort();
  return sorted.filter((hash, index) => index === 0 || hash !== sorted[index - 1]);
}

function shareOf(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  let [left, right] = [0, 0];
  while (left < a.length && right < b.length) {
    const difference = (a[left] ?? 0) - (b[right] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) left += 1;
    if (difference >= 0) right += 1;
  }
  return shared / (a.length + b.length - shared);
}
