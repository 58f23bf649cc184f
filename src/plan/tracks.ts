import type { PlanEdge, PlanNode } from './plan.ts';
import { planWaves } from './waves.ts';

/** The most open nodes that can be worked on at the same time, however many workers there are: the widest wave, or the first of several. */
export function widestWave(nodes: readonly PlanNode[], edges: readonly PlanEdge[]): PlanNode[] {
  const open = new Map(nodes.flatMap((node) => (node.done ? [] : [[node.id, node] as const])));
  const waves = planWaves(
    [...open.values()].map(({ id, index, priority, exclusive, files }) => ({
      id,
      index,
      priority,
      alone: exclusive || files.length === 0,
    })),
    edges.filter(({ before, after }) => open.has(before) && open.has(after)),
    Infinity,
  );
  // What touches no file stands in a wave alone, and is no track beside another.
  const tracksIn = (ids: readonly string[]): number => ids.filter((id) => (open.get(id)?.files.length ?? 0) > 0).length;
  const wave = waves.toSorted((a, b) => tracksIn(b.ids) - tracksIn(a.ids) || b.ids.length - a.ids.length || a.number - b.number)[0];
  return (wave?.ids ?? []).flatMap((id) => open.get(id) ?? []);
}
