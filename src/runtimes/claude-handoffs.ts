import { entryAt } from '../graph/frontmatter-values.ts';
import type { Primitive } from '../graph/graph.ts';
import { lostKey, lostKeys } from './losses.ts';
import type { Loss, OutputPart } from './runtime.ts';

const carried: ReadonlySet<string | number> = new Set(['label', 'agent', 'prompt']);

/** Claude Code has no hand-offs: they become text, so that the way on is not lost. */
export function handoffText(agent: Primitive, nameFor: (written: string) => string): OutputPart[] {
  const list = agent.frontmatter?.value['handoffs'];
  if (!Array.isArray(list) || list.length === 0) return [];
  const items = list.flatMap((item: unknown) => {
    const { label, agent: next, prompt } = (item ?? {}) as Record<string, unknown>;
    // Runtimes drop an incomplete hand-off; `valid-frontmatter` says so.
    if (oneLine(label) === '' || oneLine(next) === '') return [];
    const name = nameFor(oneLine(next)).replaceAll('`', "'");
    return [`- ${oneLine(label)}: ask the agent \`${name}\`${prompt === undefined ? '' : `: ${oneLine(prompt)}`}`];
  });
  if (items.length === 0) return [];
  return [{ type: 'text', text: `## Hand-offs\n\nWhen this is done, offer the person these next steps:\n\n${items.join('\n')}` }];
}

/** What the text does not say: `send`, `model` and `showContinueOn`. */
export function handoffLosses(agent: Primitive, runtime: string): Loss[] {
  const entries = agent.frontmatter?.entries ?? [];
  const whole = entryAt(agent, ['handoffs']);
  if (whole !== undefined && !Array.isArray(agent.frontmatter?.value['handoffs'])) {
    return lostKeys(
      agent,
      runtime,
      Object.keys(agent.frontmatter?.value ?? {}).filter((key) => key !== 'handoffs'),
    );
  }
  return entries.flatMap((entry) => {
    const [first, , key = '', ...deeper] = entry.path;
    if (first !== 'handoffs' || entry.path.length !== 3 || deeper.length > 0 || carried.has(key)) return [];
    return [lostKey(agent, runtime, `handoffs.${key}`, entry)];
  });
}

function oneLine(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}
