import type { Outcome } from '../../model/generated/schema-types.ts';
import type { LearnStore, Stored } from '../learn-store.ts';
import type { HarvestedDraft } from './harvested.ts';

/** What a source says again, and what it says anew. */
export interface FreshDrafts {
  readonly fresh: readonly HarvestedDraft[];
  /** Sources of which the store has everything. */
  readonly known: readonly { readonly source: string; readonly stored: Stored<Outcome> }[];
}

/**
 * Drafts without what the store has of the same task from the same source. A pull request that gets another lesson, or a session that
 * goes on, gives an outcome with what is new; the one that is there stays as it is.
 */
export function withoutKnown(drafts: readonly HarvestedDraft[], store: LearnStore): FreshDrafts {
  const bySource = new Map<string, Stored<Outcome>[]>();
  for (const stored of store.outcomes.values()) {
    for (const key of keysOf(stored.value)) bySource.set(key, [...(bySource.get(key) ?? []), stored]);
  }
  const fresh: HarvestedDraft[] = [];
  const known: { source: string; stored: Stored<Outcome> }[] = [];
  for (const { source, draft } of drafts) {
    const earlier = [...new Set(keysOf(draft).flatMap((key) => bySource.get(key) ?? []))];
    const { lessons = [], votes = [] } = draft;
    const [first] = earlier;
    // A report of tests has nothing that could be known: each counts anew.
    if (first === undefined || lessons.length + votes.length === 0) {
      fresh.push({ source, draft });
      continue;
    }
    const said = new Set(earlier.flatMap(({ value }) => [...(value.lessons ?? []).map(lessonKey), ...(value.votes ?? []).map(voteKey)]));
    const newLessons = lessons.filter((lesson) => !said.has(lessonKey(lesson)));
    const newVotes = votes.filter((vote) => !said.has(voteKey(vote)));
    if (newLessons.length + newVotes.length === 0) known.push({ source, stored: first });
    else fresh.push({ source, draft: { ...draft, lessons: newLessons, votes: newVotes } });
  }
  return { fresh, known };
}

type Said = Pick<Outcome, 'task' | 'evidence'>;

function keysOf({ task, evidence = [] }: Said): string[] {
  return evidence.map(({ type, ref }) => JSON.stringify([type, ref, task.id ?? task.title]));
}

function lessonKey({ kind, text }: NonNullable<Outcome['lessons']>[number]): string {
  return JSON.stringify([kind, text]);
}

function voteKey({ target, vote }: NonNullable<Outcome['votes']>[number]): string {
  return JSON.stringify([target, vote]);
}
