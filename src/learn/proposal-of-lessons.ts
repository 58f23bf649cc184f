import type { Op } from '../model/approval.ts';
import { byCodeUnit } from '../model/file-path.ts';
import type { Outcome, Proposal } from '../model/generated/schema-types.ts';
import type { LessonGroup } from './lesson-groups.ts';
import type { Home } from './lesson-home.ts';
import type { NearStatement } from './near-statements.ts';

/** What says of a proposal that a program has written its words. */
export const draftedNote = 'Its words are those of the program of `learn.draft`.';

export function proposalOf(id: string, group: LessonGroup, home: Home, ops: Op[], near: readonly NearStatement[]): Proposal {
  const rationale = `${told(group.outcomes)}. It goes to ${home.path} since ${home.why}.`;
  return proposalBase(id, group, rationale, ops, near);
}

export function proposalBase(
  id: string,
  { outcomes, wordings, drafted }: LessonGroup,
  rationale: string,
  ops: Op[],
  near: readonly NearStatement[],
): Proposal {
  const at =
    outcomes
      .map((outcome) => outcome.at)
      .toSorted(byCodeUnit)
      .at(-1) ?? '';
  const shown = near
    .slice(0, 5)
    .map(({ statement, score, guard }) => ({ id: statement.name, score: Math.round(score * 100) / 100, guard }));
  return {
    id,
    schema: 1,
    status: 'proposed',
    at,
    origin: outcomes.map((outcome) => outcome.id),
    lessons: [...wordings],
    rationale: rationale.slice(0, 2000),
    ops,
    ...(shown.length === 0 ? {} : { near: shown }),
    ...(drafted ? { note: draftedNote } : {}),
  };
}

export function extended(proposal: Proposal, { outcomes, wordings }: LessonGroup): Proposal {
  const origin = [...new Set([...proposal.origin, ...outcomes.map(({ id }) => id)])];
  const ops = proposal.ops.map((op): Op => (op.op === 'add-entry' ? { ...op, entry: { ...op.entry, from: origin } } : op));
  const lessons = [...new Set([...(proposal.lessons ?? []), ...wordings])];
  const rationale = proposal.rationale.replace(/^(?:\d+ outcomes: |)(.*?)(?: and \d+ more)?\. /, (_, first: string) => {
    return `${origin.length} outcomes: ${first} and ${origin.length - 1} more. `;
  });
  return { ...proposal, origin, lessons, rationale, ops };
}

export function told(outcomes: readonly Outcome[]): string {
  const [first] = outcomes;
  const one = first === undefined ? '' : `${first.result} of “${first.task.title.slice(0, 200)}”`;
  return outcomes.length === 1 ? one : `${outcomes.length} outcomes: ${one} and ${outcomes.length - 1} more`;
}
