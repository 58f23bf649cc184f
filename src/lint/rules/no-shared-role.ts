import { nameOf } from '../../graph/agents.ts';
import { entryAt, scalarOf } from '../../graph/frontmatter-values.ts';
import { isPrimitive } from '../../graph/graph.ts';
import type { Primitive } from '../../graph/graph.ts';
import { runtimeScope } from '../../graph/runtime-scope.ts';
import { featuresOf } from '../../graph/similarity.ts';
import type { Document } from '../../model/document.ts';
import { derivedFact } from '../../model/derived-fact.ts';
import { placeOfValue } from '../frontmatter-place.ts';
import type { GraphRule } from '../rule.ts';

/** Words that say that an agent is one, or praise it, and nothing about what it is for. */
const filler =
  'agent assistant mode chat subagent specialist expert senior experienced professional skilled expertise role specialize specialise specializes specialises specialized specialised helps help carefully thoroughly thorough';
const fillers = featuresOf(filler).words;

/** Descriptions with fewer words than this say too little to be compared. */
const MIN_WORDS = 3;

export const noSharedRole = {
  id: 'no-shared-role',
  summary: 'Two agents should not claim one role.',
  severity: 'info',
  preset: 'recommended',
  ingredients: roleOfAgent,
  *check(graph) {
    const first = new Map<string, Primitive>();
    for (const agent of graph.primitives) {
      const role = roleOfAgent(agent);
      if (role === '') continue;
      const key = `${runtimeScope(agent.path)}\n${role}`;
      const twin = first.get(key);
      if (twin === undefined) first.set(key, agent);
      // `no-duplicate-name` speaks of one agent that stands twice.
      if (twin === undefined || nameOf(twin) === nameOf(agent)) continue;
      yield {
        path: agent.path,
        span: placeOfValue(agent, ['description']),
        message: `The agent describes itself as \`${nameOf(twin)}\` does, so neither a person nor another agent can tell which of them to choose.`,
        hint: 'Say what this one does that the other does not, or make one agent of two.',
        related: [{ path: twin.path, span: placeOfValue(twin, ['description']), message: 'The other description.' }],
      };
    }
  },
} as const satisfies GraphRule;

/** Empty for what is no agent. */
function roleOfAgent(document: Document): string {
  return isPrimitive(document) && document.kind === 'agent' ? derivedFact(document, 'role', () => roleOf(document)) : '';
}

/**
 * The words of a description in no order, without endings. One word more or another makes another role: the agents of a team
 * are often one word apart. Empty where there are too few.
 */
function roleOf(agent: Primitive): string {
  if (entryAt(agent, ['description']) === undefined) return '';
  const { words, negated } = featuresOf(scalarOf(agent, 'description') ?? '');
  const telling = [...words].filter((word) => !fillers.has(word)).toSorted();
  return telling.length < MIN_WORDS ? '' : `${String(negated)} ${telling.join(' ')}`;
}
