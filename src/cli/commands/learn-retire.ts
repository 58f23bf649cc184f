import {
  approved,
  askedProposal,
  bareProposal,
  diffOfChanges,
  entryWithId,
  newProposalId,
  pinOp,
  planApply,
  printProposal,
  proposalPath,
  proposalsReport,
  retirementReason,
  retireOp,
  UsageError,
  writeApproved,
} from '../../index.ts';
import type { Op, Project } from '../../index.ts';
import { changingMemory } from '../learn-changes.ts';
import { deciderOf, diffOf, reportProposals, targetsOf, writeProposal } from '../learn-proposals.ts';
import type { AskedFlags } from '../learn-proposals.ts';
import { openLearnStore } from '../learn-store.ts';
import { openProject } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface RetireFlags extends AskedFlags {
  readonly reason: string;
  readonly by?: string;
}

/** Retires entries at once: the person who types the command has decided. */
export function learnRetire(ids: readonly string[], flags: RetireFlags, terminal: Terminal): Promise<ExitCode> {
  const reason = retirementReason(flags.reason);
  return decided(flags, terminal, `Retired as ${reason}`, ({ graph }, today) => {
    if (flags.by !== undefined && entryWithId(graph, flags.by).entry.retired) throw new UsageError(`\`${flags.by}\` is retired itself.`);
    if (flags.by !== undefined && ids.includes(flags.by)) throw new UsageError(`\`${flags.by}\` cannot stand in its own place.`);
    return [...new Set(ids)].map((id) => retireOp(entryWithId(graph, id), reason, today, flags.by));
  });
}

export interface PinFlags extends AskedFlags {
  readonly off?: boolean;
}

/** Keeps entries from being retired, or no longer. */
export function learnPin(ids: readonly string[], flags: PinFlags, terminal: Terminal): Promise<ExitCode> {
  const isPinned = flags.off !== true;
  return decided(flags, terminal, isPinned ? 'Pinned' : 'Pin taken away', ({ graph }) =>
    [...new Set(ids)].map((id) => pinOp(entryWithId(graph, id), isPinned)),
  );
}

/** Does operations through a proposal that its own author approves: it stays as the record of who did it, and why. */
function decided(
  flags: AskedFlags,
  terminal: Terminal,
  what: string,
  opsOf: (project: Project, today: string) => readonly Op[],
): Promise<ExitCode> {
  return changingMemory(flags, terminal, async (root) => {
    const project = await openProject(root, terminal);
    const store = openLearnStore(root);
    const at = flags.now ?? terminal.now();
    const id = newProposalId(terminal.randomBytes, new Set(store.proposals.keys()));
    const ops = opsOf(project, at.slice(0, 10));
    const asked = askedProposal({ id, at, rationale: flags.note ?? `${what} by a person` }, ops);
    const decision = { by: deciderOf(root, flags.decidedBy), at, ...(flags.note === undefined ? {} : { note: flags.note }) };
    const proposal = approved(asked, decision);
    const text = printProposal(proposal);
    const plan = planApply([{ path: proposalPath(proposal), text, value: proposal }], await targetsOf(root, project.graph, terminal), {
      rebase: false,
    });
    if (plan.type === 'conflicts') throw new UsageError(plan.conflicts.map(({ message }) => message).join(' '));
    const { change } = plan;
    if (change.primitives.length === 0) {
      terminal.out('Nothing is to be done: it is so already.\n');
      return 0;
    }
    if (flags.dryRun !== true) {
      writeProposal(root, proposal);
      writeApproved(root, change);
    }
    const files = await Promise.all(
      change.primitives.map(async (file) => ({ path: file.path, diff: (await diffOfChanges([file], diffOf)).trimEnd() })),
    );
    const report = proposalsReport({
      dryRun: flags.dryRun === true,
      proposals: plan.applied.map((one) => bareProposal(one, 'applied')),
      files,
      conflicts: [],
      problems: store.problems,
    });
    return reportProposals(report, flags.format === 'json', terminal);
  });
}
