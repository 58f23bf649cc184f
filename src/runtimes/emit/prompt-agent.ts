import { entryAt, scalarOf } from '../../graph/frontmatter-values.ts';
import type { Primitive } from '../../graph/graph.ts';
import type { Loss } from '../runtime.ts';
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

/** A command runs in the conversation that calls it: like VS Code's agent `agent`, unlike any other. */
export function agentLoss(prompt: Primitive, runtime: string): Loss[] {
  const key = scalarOf(prompt, 'agent') === undefined ? 'mode' : 'agent';
  const agent = scalarOf(prompt, key);
  const entry = entryAt(prompt, [key]);
  if (agent === undefined || agent === 'agent' || entry === undefined) return [];
  return [
    {
      path: prompt.path,
      span: entry.valueSpan,
      effect: 'changed',
      message: `The prompt runs as the agent \`${agent}\`; in ${runtime} it runs in the conversation that calls it.`,
      hint: 'Name the agent in the text of the prompt as well.',
    },
  ];
}
