import type { PlanReport } from '../model/generated/schema-types.ts';
import { mermaidText } from './graph-diagrams.ts';

const arrows: Readonly<Partial<Record<PlanReport['edges'][number]['type'], string>>> = { overlap: '-.->', contract: '==>' };

/** A Mermaid flowchart, each wave in a box of its own. What a person decides is a diamond, what checks is a hexagon. */
export function planMermaid({ nodes, edges, waves }: PlanReport): string {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const box = (id: string): string => {
    const node = byId.get(id);
    const label = `"${mermaidText(`${node?.number ?? ''} ${node?.title ?? id}`)}"`;
    const name = `n${node?.number ?? 0}`;
    if (node?.kind === 'gate') return `${name}{${label}}`;
    return node?.kind === 'checkpoint' || node?.kind === 'integration' ? `${name}{{${label}}}` : `${name}[${label}]`;
  };
  const inWaves = new Set(waves.flat());
  const lines = [
    'flowchart LR',
    ...waves.flatMap((ids, index) => [`  subgraph w${index + 1}["Wave ${index + 1}"]`, ...ids.map((id) => `    ${box(id)}`), '  end']),
    ...nodes.filter(({ id }) => !inWaves.has(id)).map(({ id }) => `  ${box(id)}`),
    ...edges.map(
      ({ before, after, type }) => `  n${byId.get(before)?.number ?? 0} ${arrows[type] ?? '-->'} n${byId.get(after)?.number ?? 0}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}
