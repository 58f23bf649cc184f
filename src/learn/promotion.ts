import type { LearnStatsReport } from '../model/generated/schema-types.ts';
import type { LessonKind } from '../model/generated/schema-types.ts';

/** Where a lesson can go that has proved itself, from what is read to what is enforced. */
export const promotionSteps = ['instructions', 'prompt', 'spec', 'check'] as const;
export type PromotionStep = (typeof promotionSteps)[number];

/** The kind of lesson that such a place takes. */
export const kindOfStep: Readonly<Record<Exclude<PromotionStep, 'check'>, LessonKind>> = {
  instructions: 'rule',
  prompt: 'gate',
  spec: 'criterion',
};

/** One thing that speaks for a promotion or against it. */
export interface Criterion {
  readonly text: string;
  readonly met: boolean;
}

const fewestOrigins = 3;
const fewestTasks = 2;

/** Whether a lesson has been learnt often enough, by itself, and harmed nobody lately. */
export function eligibility({ origins, tasks, selfDerived, harmfulLately }: LearnStatsReport['entries'][number]): Criterion[] {
  const echoes = selfDerived === 0 ? '' : ` (${selfDerived} more had read it, and do not count)`;
  return [
    { text: `${origins} of ${fewestOrigins} outcomes taught it${echoes}`, met: origins >= fewestOrigins },
    { text: `${tasks} of ${fewestTasks} different tasks`, met: tasks >= fewestTasks },
    { text: harmfulLately ? 'a harmful vote in the last 90 days' : 'no harmful vote in the last 90 days', met: !harmfulLately },
  ];
}
