import { firstIndex } from '../model/first-index.ts';
import { pushTo } from '../model/push-to.ts';

export interface Ends {
  readonly before: string;
  readonly after: string;
}

/** What waits for nothing, and what waits for nothing more once a node is done. */
export interface Countdown {
  readonly ready: readonly string[];
  /** To be called once for each node. */
  readonly freedBy: (id: string) => string[];
}

export function countdown(nodes: readonly { readonly id: string }[], edges: readonly Ends[]): Countdown {
  const waiting = new Map(nodes.map(({ id }) => [id, 0]));
  const next = new Map<string, string[]>();
  for (const { before, after } of edges) {
    waiting.set(after, (waiting.get(after) ?? 0) + 1);
    pushTo(next, before, after);
  }
  return {
    ready: nodes.filter(({ id }) => waiting.get(id) === 0).map(({ id }) => id),
    freedBy: (id) =>
      (next.get(id) ?? []).filter((after) => {
        const left = (waiting.get(after) ?? 0) - 1;
        waiting.set(after, left);
        return left === 0;
      }),
  };
}

/** Ids in an order that keeps every edge, and the declared order where the edges leave a choice. Members of circles are left out. */
export function topologicalOrder(nodes: readonly { readonly id: string; readonly index: number }[], edges: readonly Ends[]): string[] {
  const indexOf = new Map(nodes.map(({ id, index }) => [id, index]));
  const { ready: first, freedBy } = countdown(nodes, edges);
  const at = (id: string): number => indexOf.get(id) ?? 0;
  // Sorted from the last to the first, so that the first is popped.
  const ready = first.toSorted((a, b) => at(b) - at(a));
  const order: string[] = [];
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    order.push(id);
    for (const after of freedBy(id)) {
      const place = firstIndex(ready.length, (index) => at(ready[index] ?? '') < at(after));
      ready.splice(place, 0, after);
    }
  }
  return order;
}
