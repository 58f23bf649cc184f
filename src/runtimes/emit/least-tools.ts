import { entryAt } from '../../graph/frontmatter-values.ts';
import type { Primitive } from '../../graph/graph.ts';
import type { Loss } from '../runtime.ts';

/** Tools of an agent, or the least that the runtime can be told where nothing of its list has a counterpart: an empty list may mean all. */
export function leastTools(
  primitive: Primitive,
  runtime: string,
  tools: readonly string[] | undefined,
  least: string,
  losses: Loss[],
): readonly string[] | undefined {
  if (tools === undefined || tools.length > 0) return tools;
  losses.push({
    path: primitive.path,
    span: entryAt(primitive, ['tools'])?.keySpan ?? { start: 0, end: 0 },
    effect: 'changed',
    message: `${runtime} has none of these \`tools\`, and no documented way to say "no tools": the list becomes \`${least}\` there.`,
    hint: 'Name at least one tool that both have.',
  });
  return [least];
}
