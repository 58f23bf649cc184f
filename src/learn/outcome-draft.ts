import type { Outcome } from '../model/generated/schema-types.ts';
import { validateOutcome } from '../model/generated/validators/outcome.js';
import type { FilePath } from '../model/file-path.ts';
import { memoryId } from '../model/memory-trailer.ts';
import { didYouMean } from '../model/nearest-name.ts';
import { oneLine } from './entry-text.ts';
import { readAs } from './learn-store.ts';
import type { StoreRead } from './learn-store.ts';
import type { Lesson } from './lessons.ts';
import type { OutcomeDraft } from './record-outcome.ts';
import { outcomeKeys } from './store-keys.ts';

export type Vote = NonNullable<Outcome['votes']>[number];
export type Evidence = NonNullable<Outcome['evidence']>[number];
type Actor = Outcome['by']['actor'];

export const outcomeResults: readonly Outcome['result'][] = ['success', 'failure', 'partial', 'abandoned'];
const actors: readonly Actor[] = ['human', 'agent', 'ci'];
const evidenceTypes: readonly Evidence['type'][] = [
  'pr',
  'issue',
  'commit',
  'junit',
  'lcov',
  'review',
  'session',
  'report',
  'batch',
  'log',
  'url',
  'file',
];

/** Parts of an outcome, as a file, flags or a form give them. */
export type DraftParts = { readonly [Key in keyof OutcomeDraft]?: OutcomeDraft[Key] | undefined };

/** What a draft needs in place of what a later source may say. */
const placeholders: Outcome = {
  id: 'o-00000000',
  schema: 1,
  task: { title: '-' },
  result: 'success',
  at: '1970-01-01T00:00:00Z',
  by: { actor: 'human' },
  evidence: [{ type: 'file', ref: '-' }],
};

/** An outcome in YAML or JSON, in which `id`, `schema`, `at`, `by` and what flags say may be missing. */
export function readDraft(path: FilePath, text: string): StoreRead<DraftParts> {
  const read = readAs<Outcome>(path, text, validateOutcome, outcomeKeys, placeholders);
  if (read.value === undefined) return read;
  const { id: _id, schema: _schema, ...parts } = read.value;
  return { value: parts, problems: [] };
}

/** Parts of which later ones win; lists are joined. */
export function mergedParts(first: DraftParts, second: DraftParts): DraftParts {
  const joined = <Item>(a: readonly Item[] | undefined, b: readonly Item[] | undefined): Item[] => [...(a ?? []), ...(b ?? [])];
  const given = Object.fromEntries(Object.entries(second).filter(([, value]) => value !== undefined)) as DraftParts;
  return {
    ...first,
    ...given,
    ...(first.task === undefined || given.task === undefined ? {} : { task: { ...first.task, ...given.task } }),
    code: { ...first.code, ...given.code, touched: joined(first.code?.touched, given.code?.touched) },
    metrics: { ...first.metrics, ...given.metrics },
    lessons: joined<Lesson>(first.lessons, given.lessons),
    votes: joined<Vote>(first.votes, given.votes),
    evidence: joined<Evidence>(first.evidence, given.evidence),
  };
}

/** `m-1c8x0v4t:helpful: the spec had it`, or what is wrong with it. */
export function readVote(written: string): Vote | string {
  const [, target = '', vote = '', why = ''] = /^\s*([^\s:]+)[\s:]+(\w+)(?:[\s:]+([^]*))?$/.exec(written) ?? [];
  if (!memoryId.test(target)) return `\`${written}\` names no entry: write its id and a vote, as in \`m-1c8x0v4t:helpful\`.`;
  if (vote !== 'helpful' && vote !== 'harmful') {
    return `\`${vote}\` is no vote: use helpful or harmful.${didYouMean(vote, ['helpful', 'harmful'])}`;
  }
  return { target, vote, ...(oneLine(why) === '' ? {} : { why: oneLine(why) }) };
}

/** `pr:456`, or what is wrong with it. An address is evidence by itself. */
export function readEvidence(written: string): Evidence | string {
  if (/^https?:\/\/\S+$/.test(written)) return { type: 'url', ref: written };
  const [, name = '', ref = ''] = /^\s*(\w+)[:/\s]\s*([^]*)$/.exec(written) ?? [];
  const type = evidenceTypes.find((known) => known === name.toLowerCase());
  if (type === undefined || oneLine(ref) === '') {
    return `\`${written}\` is no evidence: write a type and what it refers to, as in \`pr:456\`. Types are ${evidenceTypes.join(', ')}.${didYouMean(name, evidenceTypes)}`;
  }
  return { type, ref: oneLine(ref) };
}

/** `agent:claude`, or what is wrong with it. */
export function readActor(written: string): Outcome['by'] | string {
  const [, name = '', who = ''] = /^\s*(\w+)(?::([^]*))?$/.exec(written) ?? [];
  const actor = actors.find((known) => known === name.toLowerCase());
  if (actor === undefined) return `\`${written}\` is nobody: use human, agent or ci, and a name behind a colon.${didYouMean(name, actors)}`;
  return { actor, ...(oneLine(who) === '' ? {} : { name: oneLine(who) }) };
}
