import { approvalFlaw, approvedChange } from '../model/approval.ts';
import type { ApprovedChange, ChangedFile } from '../model/approval.ts';
import { byCodeUnit } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Proposal } from '../model/generated/schema-types.ts';
import { applyOps, newDraft, reanchored } from './apply-ops.ts';
import type { Draft, OpConflict, Targets } from './apply-ops.ts';
import { printProposal } from './learn-store.ts';
import type { Stored } from './learn-store.ts';

/** What applying approved proposals comes to. All of it is done, or nothing. */
export type ApplyPlan =
  | { readonly type: 'change'; readonly change: ApprovedChange; readonly applied: readonly Proposal[] }
  | {
      readonly type: 'conflicts';
      readonly conflicts: readonly ProposalConflict[];
      /** The proposals with the conflict as their status. */
      readonly conflicted: readonly Proposal[];
    };

export interface ProposalConflict extends OpConflict {
  readonly id: string;
}

export interface ApplyOptions {
  /** Whether what was found when a proposal was made is looked up anew, by entry and by heading. */
  readonly rebase: boolean;
  /** What stands in the way of a proposal besides its approval: that nobody has agreed to its risk. */
  readonly flawOf?: (proposal: Proposal) => string | undefined;
}

/**
 * Plans approved proposals together, in the order of their ids. A proposal that nobody has approved, or that was changed since, is a
 * conflict like any other.
 */
export function planApply(chosen: readonly Stored<Proposal>[], targets: Targets, { rebase, flawOf }: ApplyOptions): ApplyPlan {
  const draft = newDraft();
  const conflicts: ProposalConflict[] = [];
  const conflicted: Proposal[] = [];
  const applied: { stored: Stored<Proposal>; proposal: Proposal }[] = [];
  for (const stored of chosen.toSorted((a, b) => byCodeUnit(a.value.id, b.value.id))) {
    const { value } = stored;
    const flaw = approvalFlaw(value) ?? flawOf?.(value);
    if (flaw !== undefined) {
      conflicts.push({ id: value.id, path: undefined, message: flaw, moved: false });
      continue;
    }
    const ops = rebase ? reanchored(value.ops, targets) : value.ops;
    const conflict = applyOps(ops, targets, draft, { anchored: rebase });
    if (conflict === undefined) applied.push({ stored, proposal: { ...value, ops, status: 'applied' } });
    else {
      conflicts.push({ id: value.id, ...conflict });
      if (value.status !== 'conflicted') conflicted.push({ ...value, status: 'conflicted' });
    }
  }
  if (conflicts.length > 0) return { type: 'conflicts', conflicts, conflicted };
  const change = approvedChange(
    applied.map(({ stored, proposal }) => {
      return { proposal: stored.value, file: { path: stored.path, before: stored.text, after: printProposal(proposal) } };
    }),
    changedFiles(draft),
  );
  return { type: 'change', change, applied: applied.map(({ proposal }) => proposal) };
}

/** The files that a draft changes, sorted. */
export function changedFiles({ found, pending }: Draft): ChangedFile[] {
  return [...pending]
    .map(([path, { document }]): ChangedFile => ({ path, before: found.get(path)?.document.text, after: document.text }))
    .filter(({ before, after }) => before !== after)
    .toSorted((a, b) => byCodeUnit(a.path, b.path));
}

/** What operations would change today, each file with its text before and after; why they cannot be done. */
export function previewOf(ops: Proposal['ops'], targets: Targets): readonly ChangedFile[] | OpConflict {
  const draft = newDraft();
  return applyOps(ops, targets, draft) ?? changedFiles(draft);
}

/** A file with its text before and after, as a diff. */
export type DiffOf = (path: FilePath, before: string | undefined, after: string) => Promise<string>;

export async function diffOfChanges(files: readonly ChangedFile[], diffOf: DiffOf): Promise<string> {
  const diffs = await Promise.all(files.map(({ path, before, after }) => diffOf(path, before, after)));
  return diffs.map((diff) => `${diff.trimEnd()}\n`).join('');
}
