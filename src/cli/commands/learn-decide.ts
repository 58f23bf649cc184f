import {
  approved,
  bareProposal,
  highRisk,
  previewOf,
  proposalsReport,
  rejected,
  riskFlaw,
  settled,
  UsageError,
  withBuildLock,
  wordsFlaw,
} from '../../index.ts';
import type { Proposal, ProposalConflict } from '../../index.ts';
import { deciderOf, proposalsNamed, reportProposals, targetsOf, writeProposal } from '../learn-proposals.ts';
import { openLearnStore } from '../learn-store.ts';
import { openProject, rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface DecideFlags extends RootFlag {
  readonly all?: boolean;
  readonly approveHigh?: boolean;
  readonly note?: string;
  readonly by?: string;
  readonly now?: string;
  readonly format: 'text' | 'json';
}

/** Writes down that a person approves proposals. Nothing is applied. */
export function learnApprove(ids: readonly string[], flags: DecideFlags, terminal: Terminal): Promise<ExitCode> {
  if (ids.length === 0 && flags.all !== true) throw new UsageError('Name the proposals to approve, or all of them with --all.');
  return decide('approved', ids, flags, terminal);
}

/** Writes down that a person does not want proposals, and why. */
export function learnReject(ids: readonly string[], flags: DecideFlags, terminal: Terminal): Promise<ExitCode> {
  return decide('rejected', ids, flags, terminal);
}

function decide(wanted: 'approved' | 'rejected', ids: readonly string[], flags: DecideFlags, terminal: Terminal): Promise<ExitCode> {
  const root = rootOf(flags, terminal);
  const decision = {
    by: deciderOf(root, flags.by),
    at: flags.now ?? terminal.now(),
    ...(flags.note === undefined ? {} : { note: flags.note }),
  };
  return withBuildLock(root, async () => {
    const store = openLearnStore(root);
    const named = proposalsNamed(store, ids).map(({ value }) => value);
    const open =
      flags.all === true ? [...store.proposals.values()].map(({ value }) => value).filter(({ status }) => status === 'proposed') : [];
    const chosen = [...new Set([...named, ...open])];
    const { graph, config } = await openProject(root, terminal);
    const targets = await targetsOf(root, graph, terminal);
    const conflicts = chosen.flatMap((proposal): ProposalConflict[] => {
      const flaw = flawOf(proposal);
      return flaw === undefined ? [] : [{ id: proposal.id, path: undefined, moved: false, ...flaw }];
    });
    const decided = conflicts.length > 0 ? [] : chosen.map(decidedOn);
    for (const proposal of decided) writeProposal(root, proposal);
    const notes = wanted === 'approved' && decided.length > 0 ? ['Nothing is changed yet. `primitives learn apply` does it.'] : [];
    const proposals = decided.map((proposal) => ({ ...withoutDiff(bareProposal(proposal, wanted)) }));
    return reportProposals(proposalsReport({ proposals, conflicts, problems: store.problems, notes }), flags.format === 'json', terminal);

    function decidedOn(proposal: Proposal): Proposal {
      if (wanted === 'rejected') return rejected(proposal, decision);
      return approved(proposal, highRisk(graph, config.risk, proposal).length > 0 ? { ...decision, risk: 'high' } : decision);
    }

    function flawOf(proposal: Proposal): { message: string; path?: string } | undefined {
      const done = settled(proposal, wanted);
      if (done !== undefined) return { message: done };
      if (wanted === 'rejected') return undefined;
      const words = wordsFlaw(proposal);
      if (words !== undefined) return { message: words };
      const risk = flags.approveHigh === true ? undefined : riskFlaw(highRisk(graph, config.risk, proposal), undefined);
      if (risk !== undefined) return { message: risk };
      const found = previewOf(proposal.ops, targets);
      if (!('message' in found)) return undefined;
      const next = found.moved ? ' Run `primitives learn propose` to see it as it would be today.' : '';
      return { message: found.message + next, ...(found.path === undefined ? {} : { path: found.path }) };
    }
  });
}

function withoutDiff<Value extends { readonly diff?: string }>({ diff: _, ...rest }: Value): Omit<Value, 'diff'> {
  return rest;
}
