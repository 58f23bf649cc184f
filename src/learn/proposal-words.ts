import type { Op } from '../model/approval.ts';
import type { Proposal } from '../model/generated/schema-types.ts';
import { flawOfWords } from './lessons.ts';

/** The words that a proposal would put into a primitive, and the proposal with others. `undefined` where it has none of its own. */
export function reworded(proposal: Proposal): { readonly text: string; readonly with: (text: string) => Proposal } | undefined {
  const [text, second] = proposal.ops.flatMap(wordsOf);
  if (text === undefined || second !== undefined) return undefined;
  return { text, with: (other) => ({ ...proposal, ops: proposal.ops.map((op) => withWords(op, other)) }) };
}

function wordsOf(op: Op): string[] {
  if (op.op === 'add-entry') return [op.entry.text];
  return (op.op === 'edit-entry' || op.op === 'insert-list-item' || op.op === 'insert-checkbox' || op.op === 'merge-entries') &&
    op.text !== undefined
    ? [op.text]
    : [];
}

function withWords(op: Op, text: string): Op {
  if (op.op === 'add-entry') return { ...op, entry: { ...op.entry, text } };
  return wordsOf(op).length === 0 ? op : ({ ...op, text } as Op);
}

/** Why the words of a proposal must not go into a primitive: somebody may have written the file by hand. */
export function wordsFlaw({ id, ops }: Proposal): string | undefined {
  const texts = ops.flatMap((op) => [...wordsOf(op), ...('heading' in op && op.heading !== undefined ? [op.heading] : [])]);
  const flaw = texts.map(flawOfWords).find((one) => one !== undefined);
  return flaw === undefined ? undefined : `${id}: ${flaw}`;
}
