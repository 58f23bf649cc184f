import { pushTo } from '../model/push-to.ts';
import { countdown, topologicalOrder } from './topology.ts';
import type { Ends } from './topology.ts';
import type { Wave } from './plan.ts';

export interface Schedulable {
  readonly id: string;
  /** Declared place. */
  readonly index: number;
  readonly priority: number | undefined;
  /** Nobody knows what it touches, or it touches everything: nothing runs beside it. */
  readonly alone: boolean;
}

/**
 * Every node in the earliest wave that its edges and `maxParallel` leave free. Where there are too many, those come first that
 * the longest chain waits for, then those of the smaller priority, then those that are declared first. No waves for a circle.
 */
export function planWaves(nodes: readonly Schedulable[], edges: readonly Ends[], maxParallel: number): Wave[] {
  const remaining = remainingPaths(nodes, edges);
  if (remaining.size < nodes.length) return [];
  const { ready: first, freedBy } = countdown(nodes, edges);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const byImportance = (a: Schedulable, b: Schedulable): number =>
    (remaining.get(b.id) ?? 0) - (remaining.get(a.id) ?? 0) ||
    compared(a.priority ?? Infinity, b.priority ?? Infinity) ||
    a.index - b.index;
  const named = (ids: readonly string[]): Schedulable[] => ids.flatMap((id) => byId.get(id) ?? []);
  let ready = named(first).toSorted(byImportance);
  const waves: Wave[] = [];
  while (ready.length > 0) {
    const [foremost] = ready;
    const chosen = foremost?.alone === true ? [foremost] : ready.filter(({ alone }) => !alone).slice(0, maxParallel);
    waves.push({ number: waves.length + 1, ids: chosen.map(({ id }) => id) });
    const taken = new Set(chosen);
    const freed = named(chosen.flatMap(({ id }) => freedBy(id)));
    ready = [...ready.filter((node) => !taken.has(node)), ...freed].toSorted(byImportance);
  }
  return waves;
}

/** Infinity less Infinity is no number. */
function compared(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Ids of a longest chain; of several, the one that is declared first. */
export function criticalPath(nodes: readonly Schedulable[], edges: readonly Ends[]): string[] {
  const remaining = remainingPaths(nodes, edges);
  if (remaining.size < nodes.length) return [];
  const next = new Map<string, string[]>();
  for (const { before, after } of edges) pushTo(next, before, after);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const path: string[] = [];
  let choices: readonly Schedulable[] = nodes;
  let length = [...remaining.values()].reduce((most, one) => Math.max(most, one), 0);
  while (length > 0) {
    const wanted = length;
    const step = choices.filter(({ id }) => remaining.get(id) === wanted).toSorted((a, b) => a.index - b.index)[0];
    if (step === undefined) break;
    path.push(step.id);
    choices = (next.get(step.id) ?? []).flatMap((id) => byId.get(id) ?? []);
    length -= 1;
  }
  return path;
}

/** How many nodes the longest chain has that begins with each; members of circles, and what waits for them, have none. */
function remainingPaths(nodes: readonly Schedulable[], edges: readonly Ends[]): Map<string, number> {
  const next = new Map<string, string[]>();
  for (const { before, after } of edges) pushTo(next, before, after);
  const remaining = new Map<string, number>();
  for (const id of topologicalOrder(nodes, edges).toReversed()) {
    remaining.set(id, 1 + (next.get(id) ?? []).reduce((most, after) => Math.max(most, remaining.get(after) ?? 0), 0));
  }
  return remaining;
}
