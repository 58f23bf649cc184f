import type { Nodes, Root } from 'mdast';
import type { Span } from '../model/span.ts';

/** A node, where it stands, and what it stands in. */
export interface PlacedNode<Type extends Nodes['type']> {
  readonly node: Extract<Nodes, { type: Type }>;
  readonly span: Span;
  /** A child of the root. */
  readonly topLevel: boolean;
  /** Inside the text of a link. */
  readonly inLink: boolean;
}

export type CollectedNodes = { readonly [Type in Nodes['type']]?: readonly PlacedNode<Type>[] };

/**
 * All nodes of a tree by type, each list in the order of the text. `shift` is added to every offset.
 * Iterative, so that deeply nested quotes and lists cannot exhaust the stack.
 */
export function collectNodes(tree: Root, shift: number): CollectedNodes {
  const byType: { [type: string]: PlacedNode<Nodes['type']>[] } = {};
  const stack: { node: Nodes; depth: number; inLink: boolean }[] = [{ node: tree, depth: 0, inLink: false }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { node, depth, inLink } = top;
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start !== undefined && end !== undefined) {
      const placed = { node, span: { start: start + shift, end: end + shift }, topLevel: depth === 1, inLink };
      (byType[node.type] ??= []).push(placed);
    }
    if (!('children' in node)) continue;
    const childrenInLink = inLink || node.type === 'link' || node.type === 'linkReference';
    const { children } = node;
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index];
      if (child !== undefined) stack.push({ node: child, depth: depth + 1, inLink: childrenInLink });
    }
  }
  return byType as CollectedNodes;
}
