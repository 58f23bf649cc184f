import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';
import { fragmentPath } from './inbox-path.ts';
import { isMap } from './is-map.ts';
import type { FilePath } from './file-path.ts';
import type { Proposal } from './generated/schema-types.ts';

export type Op = Proposal['ops'][number];

/** What a decision is about: the operations without what must be found before them, which `--rebase` looks up anew. */
export function sealOf(ops: readonly Op[]): string {
  return `sha256-${createHash('sha256')
    .update(canonicalJson(withoutPreconditions(ops)))
    .digest('hex')}`;
}

function withoutPreconditions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPreconditions);
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => (key === 'pre' ? [] : [[key, withoutPreconditions(inner)]])));
}

/** Why a proposal must not be applied; `undefined` for one that a person has approved as it stands. */
export function approvalFlaw({ id, status, decision, ops }: Proposal): string | undefined {
  if (status !== 'approved' && status !== 'conflicted') return `${id} is ${status}, not approved.`;
  if (decision === undefined) return `${id} says that it is approved, and not by whom. Approve it with \`primitives learn approve ${id}\`.`;
  return decision.ops === sealOf(ops)
    ? undefined
    : `${id} was changed after it was approved. Look at it again, and approve it with \`primitives learn approve ${id}\`.`;
}

/** The files that operations name: of a new entry, also the one in which it may wait. */
export function filesOf(ops: readonly Op[]): FilePath[] {
  return ops.flatMap((op) =>
    op.op === 'add-entry'
      ? [op.file, fragmentPath(op.entry)]
      : 'file' in op
        ? [op.file, ...(op.op === 'merge-entries' ? op.from.map(({ file }) => file) : [])]
        : [],
  );
}

/** A file with what approved operations make of it. */
export interface ChangedFile {
  readonly path: FilePath;
  /** `undefined` for one that is made. */
  readonly before: string | undefined;
  readonly after: string;
}

/** What approved proposals come to. `approvedChange` makes it, and nothing else that claims to be one is written. */
export interface ApprovedChange {
  readonly primitives: readonly ChangedFile[];
  /** The files of the proposals themselves, in which their status changes. */
  readonly proposals: readonly ChangedFile[];
}

const known = new WeakSet<ApprovedChange>();

/** Throws for a proposal that nobody has approved, and for a file that none of them names: both are mistakes of the caller. */
export function approvedChange(
  proposals: readonly { readonly proposal: Proposal; readonly file: ChangedFile }[],
  primitives: readonly ChangedFile[],
): ApprovedChange {
  const named = new Set(proposals.flatMap(({ proposal }) => filesOf(proposal.ops)));
  for (const { proposal } of proposals) {
    const flaw = approvalFlaw(proposal);
    if (flaw !== undefined) throw new Error(flaw);
  }
  const stray = primitives.find(({ path }) => !named.has(path));
  if (stray !== undefined) throw new Error(`No approved proposal names ${stray.path}.`);
  const change: ApprovedChange = { primitives, proposals: proposals.map(({ file }) => file) };
  known.add(change);
  return change;
}

/**
 * What a person does to memory with a command of their own, and which says no lesson that they have not seen: addresses, ids, and
 * the joining of what was approved elsewhere. The command is the approval. Throws for a file that is no memory.
 */
export function ownChange(primitives: readonly ChangedFile[]): ApprovedChange {
  const stray = primitives.find(({ path }) => !path.endsWith('.memory.md'));
  if (stray !== undefined) throw new Error(`${stray.path} is no memory file, and only an approved proposal may change it.`);
  const change: ApprovedChange = { primitives: primitives.filter(({ before, after }) => before !== after), proposals: [] };
  known.add(change);
  return change;
}

export function isApprovedChange(change: ApprovedChange): boolean {
  return known.has(change);
}
