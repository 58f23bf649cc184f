import type { Escalation, EscalationCondition, PlanEdge, PlanNode } from './plan.ts';
import { widestWave } from './tracks.ts';

/** More tracks than this at the same time make a team worth its price. */
const TRACKS = 2;

/**
 * Whether to ask for a team of agents. The conditions are those of the parallel implementation loop of
 * mikecubed/agent-orchestration: more than two independent tracks that are ready, enough local context in each, special roles,
 * and a person who wants to pay for it.
 */
export function escalationOf(nodes: readonly PlanNode[], edges: readonly PlanEdge[]): Escalation {
  const tracks = widestWave(nodes, edges).filter(({ files }) => files.length > 0);
  const bare = tracks.filter(
    ({ scope, criteria, contracts, requirements, context }) =>
      scope === undefined && criteria.length + contracts.length + requirements.length + context.primitives.length === 0,
  );
  const roles = new Set(tracks.flatMap(({ focus, owner }) => focus ?? owner ?? []));
  const names = (some: readonly PlanNode[]): string => some.map(({ slug }) => `\`${slug}\``).join(', ');
  const conditions: EscalationCondition[] = [
    {
      name: 'independent-tracks',
      met: tracks.length > TRACKS ? 'yes' : 'no',
      reason:
        tracks.length > TRACKS
          ? `${tracks.length} are ready at the same time: ${names(tracks)}`
          : `at most ${tracks.length} can be worked on at the same time, and a team needs more than ${TRACKS}`,
    },
    {
      name: 'local-context',
      met: tracks.length > 0 && bare.length === 0 ? 'yes' : 'no',
      reason:
        tracks.length === 0
          ? 'nothing says what it touches'
          : bare.length === 0
            ? 'each names its files and what they must do'
            : `${names(bare)} ${bare.length === 1 ? 'says' : 'say'} nothing but files`,
    },
    {
      name: 'specialised-roles',
      met: roles.size > 1 ? 'yes' : 'no',
      reason:
        roles.size > 1
          ? `they ask for different skills: ${[...roles].join(', ')}`
          : roles.size === 1
            ? `all ask for the same: ${[...roles].join('')}`
            : 'none names a focus or an owner',
    },
    { name: 'confirmed-by-a-person', met: 'ask', reason: 'only a person can say that the result is worth its price' },
  ];
  return { advice: conditions.every(({ met }) => met !== 'no') ? 'ask' : 'no', conditions };
}
