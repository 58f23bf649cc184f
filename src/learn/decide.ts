import { sealOf } from '../model/approval.ts';
import type { Proposal } from '../model/generated/schema-types.ts';

export interface Decision {
  readonly by: string;
  /** A moment in UTC, to the second. */
  readonly at: string;
  readonly note?: string;
  /** Whoever decides knows that it is of high risk. */
  readonly risk?: 'high';
}

/** A proposal that a person has approved, as it stands. */
export function approved(proposal: Proposal, { by, at, note, risk }: Decision): Proposal {
  const known = risk === undefined ? {} : { risk };
  return {
    ...proposal,
    status: 'approved',
    decision: { by, at, ops: sealOf(proposal.ops), ...known, ...(note === undefined ? {} : { note }) },
  };
}

/** A proposal that a person does not want. What it says is not proposed again. */
export function rejected(proposal: Proposal, { by, at, note }: Decision): Proposal {
  return { ...proposal, status: 'rejected', decision: { by, at, ...(note === undefined ? {} : { note }) } };
}

/** Why a proposal cannot be decided on any more; `undefined` for one that waits. */
export function settled({ id, status }: Proposal, wanted: 'approved' | 'rejected'): string | undefined {
  if (status === 'proposed' || status === 'conflicted') return undefined;
  if (status === 'approved') return wanted === 'rejected' ? undefined : `${id} is approved already.`;
  if (status === 'rejected' && wanted === 'approved') return undefined;
  return `${id} is ${status} already.`;
}
