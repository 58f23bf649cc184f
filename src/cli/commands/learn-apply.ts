import { bareProposal, diffOfChanges, planApply, proposalsReport, highRisk, riskFlaw, withBuildLock, writeApproved } from '../../index.ts';
import type { ApplyPlan, Proposal, ProposalConflict, ProposalsReport, ReportedProposal } from '../../index.ts';
import { diffOf, proposalsNamed, reportProposals, targetsOf, writeProposal } from '../learn-proposals.ts';
import { openLearnStore } from '../learn-store.ts';
import { openProject, rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface ApplyFlags extends RootFlag {
  readonly check?: boolean;
  readonly rebase?: boolean;
  readonly format: 'text' | 'json';
}

/** Does what was approved: all of it, or nothing. With `--check`, says what that would be. */
export async function learnApply(ids: readonly string[], flags: ApplyFlags, terminal: Terminal): Promise<ExitCode> {
  const root = rootOf(flags, terminal);
  if (flags.check === true) return applyIn(root, ids, flags, terminal);
  return withBuildLock(root, () => applyIn(root, ids, flags, terminal));
}

async function applyIn(root: string, ids: readonly string[], flags: ApplyFlags, terminal: Terminal): Promise<ExitCode> {
  const check = flags.check === true;
  const store = openLearnStore(root);
  const named = proposalsNamed(store, ids).filter(({ value }) => value.status !== 'applied');
  const chosen =
    ids.length > 0
      ? named
      : [...store.proposals.values()].filter(({ value: { status } }) => status === 'approved' || status === 'conflicted');
  const { graph, config } = await openProject(root, terminal);
  const targets = { ...(await targetsOf(root, graph, terminal)), inbox: config.learn.mode === 'inbox' };
  const plan = planApply(chosen, targets, {
    rebase: flags.rebase === true,
    flawOf: (proposal) => riskFlaw(highRisk(graph, config.risk, proposal), proposal.decision),
  });
  if (!check) carryOut(root, plan);
  const { proposals, files, conflicts } = await toldOf(plan);
  const report = proposalsReport({ dryRun: check, proposals, files, conflicts, problems: store.problems });
  const code = reportProposals(report, flags.format === 'json', terminal);
  return check && code === 0 && proposals.length > 0 ? 1 : code;
}

function carryOut(root: string, plan: ApplyPlan): void {
  if (plan.type === 'change') writeApproved(root, plan.change);
  else for (const proposal of plan.conflicted) writeProposal(root, proposal);
}

interface Told {
  readonly proposals: readonly ReportedProposal[];
  readonly files: ProposalsReport['files'];
  readonly conflicts: readonly ProposalConflict[];
}

async function toldOf(plan: ApplyPlan): Promise<Told> {
  if (plan.type === 'conflicts') return { proposals: [], files: [], conflicts: plan.conflicts };
  const files = await Promise.all(
    plan.change.primitives.map(async (file) => ({ path: file.path, diff: (await diffOfChanges([file], diffOf)).trimEnd() })),
  );
  const bare = (proposal: Proposal): ReturnType<typeof bareProposal> => {
    const { diff: _, near: __, ...rest } = bareProposal(proposal, 'applied');
    return { ...rest, near: [] };
  };
  return { proposals: plan.applied.map(bare), files, conflicts: [] };
}
