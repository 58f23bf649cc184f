import { scalarOf } from '../../graph/frontmatter-values.ts';
import type { Primitive } from '../../graph/graph.ts';
import { oneLine } from './inline-text.ts';

/** What a primitive says it is for, on one line; `undefined` when it says nothing. */
export function descriptionOf(primitive: Primitive): string | undefined {
  return oneLine(scalarOf(primitive, 'description') ?? '') || undefined;
}

/** What to call a primitive in a list, and what says when to read it: one line. */
export function titleOf(primitive: Primitive): string {
  return descriptionOf(primitive) ?? (oneLine(primitive.headings[0]?.text ?? '') || oneLine(primitive.path));
}
