import { featuresOf } from '../graph/similarity.ts';
import type { TextFeatures } from '../graph/similarity.ts';
import { byCodeUnit } from '../model/file-path.ts';
import type { Outcome, Proposal } from '../model/generated/schema-types.ts';
import type { LearnStore } from './learn-store.ts';
import type { Lesson } from './lessons.ts';
import { saysTheSame } from './near-statements.ts';

export interface LessonSource {
  readonly store: LearnStore;
  /** Outcomes to look at; all without it. */
  readonly from?: ReadonlySet<string>;
  /** Lessons that a program has added to outcomes, by their ids. */
  readonly drafted?: ReadonlyMap<string, readonly Lesson[]>;
}

/** Lessons that say the same. */
export interface LessonGroup {
  readonly lesson: Lesson;
  readonly features: TextFeatures;
  readonly outcomes: Outcome[];
  readonly wordings: Set<string>;
  readonly drafted: boolean;
}

/** A lesson that leads to no proposal, and why. */
export interface LeftOut {
  readonly origin: readonly string[];
  readonly kind: Lesson['kind'];
  readonly text: string;
  readonly why: 'external' | 'cap' | 'said' | 'rejected' | 'approved' | 'unfit';
  /** A sentence for people. */
  readonly reason: string;
}

/** The lessons of which no proposal has been made, those that say the same together, the ones with the most outcomes first. */
export function lessonGroups({ store, from, drafted }: LessonSource, proposals: readonly Proposal[], left: LeftOut[]): LessonGroup[] {
  const isKnown = new Set(proposals.flatMap(({ origin, lessons = [] }) => origin.flatMap((id) => lessons.map((text) => `${id}\n${text}`))));
  const outcomes = [...store.outcomes.values()]
    .map(({ value }) => value)
    .filter(({ id }) => from?.has(id) !== false)
    .toSorted((a, b) => byCodeUnit(a.at, b.at) || byCodeUnit(a.id, b.id));
  const groups: LessonGroup[] = [];
  const byText = new Map<string, LessonGroup>();
  for (const outcome of outcomes) {
    const own = (outcome.lessons ?? []).map((lesson) => ({ lesson, isDraft: false }));
    const extra = (drafted?.get(outcome.id) ?? []).map((lesson) => ({ lesson, isDraft: true }));
    for (const { lesson, isDraft } of [...own, ...extra]) {
      if (isKnown.has(`${outcome.id}\n${lesson.text}`)) continue;
      if (outcome.by.trust === 'external') {
        const reason = 'Its words come from outside the project. Record the lesson yourself if it holds.';
        left.push({ origin: [outcome.id], kind: lesson.kind, text: lesson.text, why: 'external', reason });
        continue;
      }
      const key = `${lesson.kind}\n${lesson.text}`;
      const features = featuresOf(lesson.text);
      const group = byText.get(key) ?? groups.find((one) => one.lesson.kind === lesson.kind && saysTheSame(one.features, features));
      if (group === undefined) {
        const fresh = { lesson, features, outcomes: [outcome], wordings: new Set([lesson.text]), drafted: isDraft };
        groups.push(fresh);
        byText.set(key, fresh);
      } else {
        if (!group.outcomes.includes(outcome)) group.outcomes.push(outcome);
        group.wordings.add(lesson.text);
        byText.set(key, group);
      }
    }
  }
  return groups.toSorted((a, b) => b.outcomes.length - a.outcomes.length);
}
