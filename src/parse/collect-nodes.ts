import type { Nodes, Root } from 'mdast';
import type { Span } from '../model/span.ts';
import { endOf, startOf } from './node-place.ts';

/** A node, where it stands, and what it stands in. */
export interface PlacedNode<Type extends Nodes['type']> {
  readonly node: Extract<Nodes, { type: Type }>;
  readonly span: Span;
  /** A child of the root. */
  readonly topLevel: boolean;
  /** Inside the text of a link. */
  readonly inLink: boolean;
}

export type CollectedNodes = { readonly [Type in Nodes['type']]?: readonly PlacedNode<Type>[] | undefined };

/** What texts mostly consist of, and few facts are made of. */
const plentiful: ReadonlySet<string> = new Set(['text', 'paragraph', 'tableCell']);

/**
 * All nodes of a tree by type, each list in the order of the text; what is plentiful is collected when somebody asks for it. `shift`
 * is added to every offset.
 */
export function collectNodes(tree: Root, shift: number): CollectedNodes {
  let asked: CollectedNodes | undefined;
  const rest = (): CollectedNodes => (asked ??= collect(tree, shift, true));
  return {
    ...collect(tree, shift, false),
    get text() {
      return rest().text;
    },
    get paragraph() {
      return rest().paragraph;
    },
    get tableCell() {
      return rest().tableCell;
    },
  };
}

function collect(tree: Root, shift: number, isPlentiful: boolean): CollectedNodes {
  const byType: { [type: string]: PlacedNode<Nodes['type']>[] } = {};
  visit(tree, 0, false);
  return byType as CollectedNodes;

  /** A tree has at most as many levels as the engines' bounds let it have. */
  function visit(node: Nodes, depth: number, inLink: boolean): void {
    const start = startOf(node);
    const end = endOf(node);
    if (plentiful.has(node.type) === isPlentiful && start !== undefined && end !== undefined) {
      (byType[node.type] ??= []).push({ node, span: { start: start + shift, end: end + shift }, topLevel: depth === 1, inLink });
    }
    if (!('children' in node)) return;
    const childrenInLink = inLink || node.type === 'link' || node.type === 'linkReference';
    for (const child of node.children) visit(child, depth + 1, childrenInLink);
  }
}
