import type { Nodes } from 'mdast';
import { ArenaNode } from './arena-tree.ts';

/** Where a node starts, or `undefined` for what stands nowhere in the text. */
export function startOf(node: Nodes): number | undefined {
  if (!(node instanceof ArenaNode)) return node.position?.start.offset;
  return node.startOffset === -1 ? undefined : node.startOffset;
}

/** Where a node ends, or `undefined` for what stands nowhere in the text. */
export function endOf(node: Nodes): number | undefined {
  if (!(node instanceof ArenaNode)) return node.position?.end.offset;
  return node.endOffset === -1 ? undefined : node.endOffset;
}

export function sourceOf(text: string, node: Nodes): string {
  return text.slice(startOf(node), endOf(node));
}
