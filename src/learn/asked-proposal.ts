import type { Op } from '../model/approval.ts';
import type { Proposal } from '../model/generated/schema-types.ts';
import { didYouMean } from '../model/nearest-name.ts';
import { UsageError } from '../model/usage-error.ts';
import type { PlacedEntry } from './entry-with-id.ts';
import { textHash } from './ids.ts';

/** Why an entry is retired. */
export const retirementReasons = ['duplicate', 'superseded', 'obsolete', 'wrong', 'promoted', 'expired'] as const;
export type RetirementReason = (typeof retirementReasons)[number];

export interface Asked {
  readonly id: string;
  /** A moment in UTC, to the second. */
  readonly at: string;
  readonly rationale: string;
}

/** A proposal that no outcome led to: a person asks for the change. */
export function askedProposal({ id, at, rationale }: Asked, ops: readonly Op[], origin: readonly string[] = []): Proposal {
  const [first, ...rest] = ops;
  if (first === undefined) throw new UsageError('There is nothing to change.');
  return { id, schema: 1, status: 'proposed', at, origin: [...origin], rationale, ops: [first, ...rest] };
}

/** The hash of an entry as it stands, from its marker to its end. */
function hashOfEntry({ memory, entry }: PlacedEntry): string {
  return textHash(memory.text.slice(entry.span.start, entry.span.end).trimEnd());
}

export function retireOp(placed: PlacedEntry, reason: RetirementReason, date: string, by?: string): Op {
  const { memory, entry } = placed;
  const id = entry.id ?? '';
  if (entry.retired) throw new UsageError(`\`${id}\` is retired already.`);
  if (entry.trailer?.fields.some(({ key }) => key === 'pin') === true || entry.trailer?.stray.some(({ name }) => name === 'pin') === true)
    throw new UsageError(`\`${id}\` is pinned. Take the pin away first, with \`primitives learn pin ${id} --off\`.`);
  return { op: 'retire-entry', file: memory.path, id, pre: hashOfEntry(placed), date, reason, ...(by === undefined ? {} : { by }) };
}

export function pinOp(placed: PlacedEntry, isPinned: boolean): Op {
  const { memory, entry } = placed;
  return { op: 'set-field', file: memory.path, id: entry.id ?? '', pre: hashOfEntry(placed), key: 'pin', value: isPinned ? 'yes' : '' };
}

export function mergeOp(into: PlacedEntry, from: readonly PlacedEntry[], date: string, text?: string): Op {
  const one = (placed: PlacedEntry): { file: string; id: string; pre: string } => {
    return { file: placed.memory.path, id: placed.entry.id ?? '', pre: hashOfEntry(placed) };
  };
  const [first, ...rest] = from;
  if (first === undefined) throw new UsageError('Name the entries that are merged into it.');
  const retired = [into, ...from].find(({ entry }) => entry.retired);
  if (retired !== undefined) throw new UsageError(`\`${retired.entry.id}\` is retired already.`);
  const { file, id, pre } = one(into);
  return { op: 'merge-entries', file, into: id, pre, from: [one(first), ...rest.map(one)], date, ...(text === undefined ? {} : { text }) };
}

export function retirementReason(written: string): RetirementReason {
  const reason = retirementReasons.find((known) => known === written);
  if (reason !== undefined) return reason;
  throw new UsageError(`\`${written}\` is no reason: use ${retirementReasons.join(', ')}.${didYouMean(written, retirementReasons)}`);
}
