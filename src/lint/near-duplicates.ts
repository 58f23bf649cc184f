import type { Graph, Primitive } from '../graph/graph.ts';
import { homeOf } from './home-folder.ts';

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
    .map((primitive) => ({ primitive, runs: runsIn(primitive.text.slice(primitive.bodyStart)) }))
    .filter(({ runs }) => runs.length >= SHORTEST);
  const byRun = new Map<string, (typeof texts)[number][]>();
  return texts.flatMap((text) => {
    const { primitive, runs } = text;
    const place = `${primitive.kind}\n${homeOf(primitive.path)}`;
    const candidates = new Set<(typeof texts)[number]>();
    for (const run of runs.slice(0, SKETCH)) {
      const key = `${run}\n${place}`;
      const sharing = byRun.get(key) ?? [];
      for (const other of sharing) candidates.add(other);
      if (sharing.length < CROWD) byRun.set(key, [...sharing, text]);
    }
    const [best] = [...candidates]
      .map((other) => ({ primitive, original: other.primitive, share: shareOf(runs, other.runs) }))
      .filter(({ share }) => share >= ALIKE)
      .toSorted((a, b) => b.share - a.share);
    return best === undefined ? [] : [best];
  });
}

/** Hashes of all runs of words, sorted, each once. */
function runsIn(text: string): Uint32Array {
  const hashes: number[] = [];
  const words =
    text
      .replace(/^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]/gm, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const ofWords = words.map(hashOf);
  for (let at = 0; at + RUN <= ofWords.length; at += 1) {
    let hash = 17;
    for (let next = at; next < at + RUN; next += 1) hash = Math.imul(hash ^ (ofWords[next] ?? 0), 0x01000193);
    hashes.push((hash ^ (hash >>> 15)) >>> 0);
  }
  const sorted = Uint32Array.from(hashes).toSorted();
  return sorted.filter((hash, index) => index === 0 || hash !== sorted[index - 1]);
}

/** FNV-1a over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
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
