import { toString } from 'mdast-util-to-string';
import type { Footnote, ListItem, Task } from '../model/document.ts';
import type { CollectedNodes, PlacedNode } from './collect-nodes.ts';
import { ownString } from './own-string.ts';

/** `- [ ]` and `- [x]` items. */
export function tasksOf(nodes: CollectedNodes): Task[] {
  return (nodes.listItem ?? []).flatMap((item) => {
    const { checked } = item.node;
    return typeof checked === 'boolean' ? [{ checked, text: itemText(item), span: item.span }] : [];
  });
}

export function listItemsOf(nodes: CollectedNodes): ListItem[] {
  return (nodes.listItem ?? []).map((item) => ({ text: itemText(item), span: item.span }));
}

function itemText({ node }: PlacedNode<'listItem'>): string {
  const first = node.children[0];
  return first?.type === 'paragraph' ? ownString(toString(first, { includeHtml: false })) : '';
}

/** `[^label]` uses and definitions. */
export function footnotesOf(nodes: CollectedNodes): Footnote[] {
  const all = [...(nodes.footnoteReference ?? []), ...(nodes.footnoteDefinition ?? [])];
  return all
    .map(({ node, span }) => ({ label: ownString(node.label ?? node.identifier), span, definition: node.type === 'footnoteDefinition' }))
    .toSorted((a, b) => a.span.start - b.span.start);
}
