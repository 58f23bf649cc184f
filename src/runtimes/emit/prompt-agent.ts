import { scalarOf } from '../../graph/frontmatter-values.ts';
import type { Primitive } from '../../graph/graph.ts';
import type { AgentNames } from './agent-files.ts';

/** The agent that a prompt runs as, as the runtime calls it; `undefined` without one, or where the runtime has none of that name. */
export function promptAgent(
  prompt: Primitive,
  { named }: Pick<AgentNames, 'named'>,
  builtIn: Readonly<Record<string, string>>,
): string | undefined {
  const written = scalarOf(prompt, 'agent') ?? scalarOf(prompt, 'mode');
  if (written === undefined) return undefined;
  return named(written) ?? (Object.hasOwn(builtIn, written) ? builtIn[written] : undefined);
}
