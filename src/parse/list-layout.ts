import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Span } from '../model/span.ts';
import { collectNodes } from './collect-nodes.ts';
import type { MarkdownParser } from './markdown.ts';

/** A list as it is laid out in the text, for those who add to it. */
export interface List {
  readonly span: Span;
  readonly ordered: boolean;
  /** Directly in the document: not in a quote, a footnote or another list. */
  readonly topLevel: boolean;
  readonly items: readonly LaidOutItem[];
}

export interface LaidOutItem {
  /** From the marker to the end of the last thing in it. */
  readonly span: Span;
  /** The first paragraph, without a task's box. `undefined` where the item begins with something else. */
  readonly paragraph: Span | undefined;
  /** What the first paragraph says. */
  readonly text: string;
  /** `undefined` for what is no task. */
  readonly checked: boolean | undefined;
}

/** Every list of a text, in the order of the text. Total, as the parser is. */
export function listsOf(text: string, parse: MarkdownParser): List[] {
  const shift = text.startsWith('\uFEFF') ? 1 : 0;
  const nodes = collectNodes(parse(shift === 0 ? text : text.slice(shift)), shift);
  return (nodes.list ?? []).map(({ node, span, topLevel }) => ({
    span,
    ordered: node.ordered === true,
    topLevel,
    items: node.children.flatMap((item): LaidOutItem[] => {
      const own = spanOf(item, shift);
      const [first] = item.children;
      const paragraph = first?.type === 'paragraph' ? spanOf(first, shift) : undefined;
      if (own === undefined) return [];
      return [
        {
          span: own,
          paragraph,
          text: first?.type === 'paragraph' ? toString(first, { includeHtml: false }) : '',
          checked: item.checked ?? undefined,
        },
      ];
    }),
  }));
}

function spanOf({ position }: Nodes, shift: number): Span | undefined {
  const start = position?.start.offset;
  const end = position?.end.offset;
  return start === undefined || end === undefined ? undefined : { start: start + shift, end: end + shift };
}
