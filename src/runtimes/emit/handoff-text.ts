import { entryAt } from '../../graph/frontmatter-values.ts';
import type { Primitive } from '../../graph/graph.ts';
import type { Loss, OutputPart } from '../runtime.ts';
import { inlineText, oneLine } from './inline-text.ts';
import { lostKey } from './losses.ts';

const inText: ReadonlySet<string | number> = new Set(['label', 'agent', 'prompt']);

/** Hand-offs for a runtime that has none: they become text, so that the way on is not lost. `ask` says whom: agents may be skills there. */
export function handoffText(agent: Primitive, nameFor: (written: string) => string, ask = 'ask the agent'): OutputPart[] {
  const items = handoffsOf(agent).map(({ label, next, prompt }) => {
    const name = nameFor(next).replaceAll('`', "'");
    return `- ${inlineText(label)}: ${ask} \`${name}\`${prompt === undefined ? '' : `: ${inlineText(prompt)}`}`;
  });
  if (items.length === 0) return [];
  return [{ type: 'text', text: `## Hand-offs\n\nWhen this is done, offer the person these next steps:\n\n${items.join('\n')}` }];
}

export interface Handoff {
  readonly label: string;
  /** The name of the agent, as written. */
  readonly next: string;
  readonly prompt: string | undefined;
}

/** The hand-offs of an agent, each text on one line. Runtimes drop an incomplete one; `valid-frontmatter` says so. */
export function handoffsOf(agent: Primitive): Handoff[] {
  const list: unknown = agent.frontmatter?.value['handoffs'];
  return (Array.isArray(list) ? list : []).flatMap((item: unknown) => {
    const { label, agent: next, prompt } = (item ?? {}) as Record<string, unknown>;
    if (lineOf(label) === '' || lineOf(next) === '') return [];
    return [{ label: lineOf(label), next: lineOf(next), prompt: prompt === undefined ? undefined : lineOf(prompt) }];
  });
}

/** What the text does not say: `send`, `model` and `showContinueOn`. */
export function handoffLosses(agent: Primitive, runtime: string): Loss[] {
  const whole = entryAt(agent, ['handoffs']);
  if (whole !== undefined && !Array.isArray(agent.frontmatter?.value['handoffs'])) return [lostKey(agent, runtime, 'handoffs', whole)];
  return (agent.frontmatter?.entries ?? []).flatMap((entry) => {
    const [first, , key = ''] = entry.path;
    if (first !== 'handoffs' || entry.path.length !== 3 || inText.has(key)) return [];
    return [lostKey(agent, runtime, `handoffs.${key}`, entry)];
  });
}

function lineOf(value: unknown): string {
  return typeof value === 'string' ? oneLine(value) : '';
}
