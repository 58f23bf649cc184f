import { namesOf, scalarOf } from '../graph/frontmatter-values.ts';
import type { Document } from '../model/document.ts';

/** The agents that a prompt runs as, or that an agent starts or hands over to. */
export function agentNamesIn(document: Document): string[] {
  const handoffs = document.frontmatter?.value['handoffs'];
  return [
    scalarOf(document, 'agent') ?? [],
    namesOf(document, 'agents').map(({ name }) => name),
    (Array.isArray(handoffs) ? (handoffs as unknown[]) : []).flatMap((handoff) =>
      typeof handoff === 'object' && handoff !== null && 'agent' in handoff && typeof handoff.agent === 'string' ? [handoff.agent] : [],
    ),
  ].flat();
}
