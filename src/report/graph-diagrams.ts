import type { GraphReport } from '../model/generated/schema-types.ts';
import { visible } from './visible-text.ts';

/** A Mermaid flowchart. */
export function graphMermaid({ nodes, edges }: GraphReport): string {
  const ids = new Map(nodes.map(({ id }, index) => [id, `n${index}`]));
  const lines = [
    'flowchart LR',
    ...nodes.map((node) => `  ${ids.get(node.id)}["${mermaidText(labelOf(node))}"]`),
    ...edges.map(({ type, from, to }) => `  ${ids.get(from)} -->|${type}| ${ids.get(to)}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** A Graphviz digraph. */
export function graphDot({ nodes, edges }: GraphReport): string {
  const quoted = (text: string): string => JSON.stringify(text);
  const shapes: Readonly<Record<string, string>> = { primitive: 'box', gate: 'octagon', tool: 'hexagon', glob: 'note' };
  const lines = [
    'digraph primitives {',
    '  rankdir=LR;',
    ...nodes.map((node) => `  ${quoted(node.id)} [label=${quoted(labelOf(node))}, shape=${shapes[node.type] ?? 'ellipse'}];`),
    ...edges.map(({ type, from, to }) => `  ${quoted(from)} -> ${quoted(to)} [label=${quoted(type)}];`),
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

function labelOf({ id, type, kind, title, name, files }: GraphReport['nodes'][number]): string {
  if (type === 'primitive') return `${kind ?? type}: ${id}`;
  if (type === 'glob') return `${name ?? id} (${files ?? 0})`;
  return title === undefined ? `${type}: ${name ?? id}` : `${type}: ${title}`;
}

/** Mermaid reads HTML entities in quoted labels and nothing else. */
export function mermaidText(text: string): string {
  return visible(text.replace(/[\r\n]/g, ' ')).replace(/[&"<>#]/g, (character) => `#${character.charCodeAt(0)};`);
}
