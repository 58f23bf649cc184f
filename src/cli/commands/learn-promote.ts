import {
  askedProposal,
  bareProposal,
  diffOfChanges,
  eligibility,
  entryWithId,
  homeFinder,
  kindOfStep,
  learnStats,
  mergeOp,
  newProposalId,
  opsFor,
  previewOf,
  proposalsReport,
  retireOp,
  UsageError,
  wordsFlaw,
} from '../../index.ts';
import type { Op, Project, PromotionStep, Proposal } from '../../index.ts';
import { changingMemory } from '../learn-changes.ts';
import { diffOf, reportProposals, targetsOf, writeProposal } from '../learn-proposals.ts';
import type { AskedFlags } from '../learn-proposals.ts';
import { openLearnStore } from '../learn-store.ts';
import { openProject } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface MergeFlags extends AskedFlags {
  readonly text?: string;
}

/** Proposes that one entry stands for others. */
export function learnMerge(into: string, from: readonly string[], flags: MergeFlags, terminal: Terminal): Promise<ExitCode> {
  if (from.includes(into)) throw new UsageError(`\`${into}\` cannot be merged into itself.`);
  return proposed(flags, terminal, ({ graph }, today) => {
    const op = mergeOp(
      entryWithId(graph, into),
      [...new Set(from)].map((id) => entryWithId(graph, id)),
      today,
      flags.text,
    );
    return { ops: [op], origin: [], rationale: flags.note ?? `One entry for ${from.length + 1} that say the same` };
  });
}

export interface PromoteFlags extends AskedFlags {
  readonly to: PromotionStep;
  readonly force?: boolean;
}

/** Proposes that a lesson moves to where it weighs more. */
export function learnPromote(id: string, flags: PromoteFlags, terminal: Terminal): Promise<ExitCode> {
  if (flags.force === true && flags.note === undefined) throw new UsageError('Say with --note why it is promoted all the same.');
  return proposed(flags, terminal, async (project, today, root) => {
    const { graph, config } = project;
    const placed = entryWithId(graph, id);
    const { entry } = placed;
    const retire = retireOp(placed, 'promoted', today);
    const outcomes = [...openLearnStore(root).outcomes.values()].map(({ value }) => value);
    const stats = learnStats(graph, outcomes, { today, unusedDays: 180 }).entries.find((one) => one.id === id);
    const criteria = stats === undefined ? [] : eligibility(stats);
    for (const { text, met } of criteria) terminal.err(`${met ? 'met    ' : 'not met'}  ${text}\n`);
    if (flags.to === 'check') {
      throw new UsageError(
        `A sentence cannot be made into a check by itself. Write what must not occur as a pattern under \`forbid\` in the frontmatter of an ` +
          `instruction for these files, where the rule \`no-forbidden-example\` looks for it, or set a rule in primitives.config.json. ` +
          `Then retire the entry: \`primitives learn retire ${id} --reason promoted\`.`,
      );
    }
    if (criteria.some(({ met }) => !met) && flags.force !== true) {
      throw new UsageError(`\`${id}\` has not proved itself yet. With --force and a --note it is proposed all the same.`);
    }
    const from = new Set(entry.trailer?.fields.find(({ key }) => key === 'from')?.value.split(','));
    const origins = outcomes.filter((outcome) => from.has(outcome.id));
    const latest = origins.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0];
    if (latest === undefined)
      throw new UsageError(
        `No outcome is known that \`${id}\` was learnt from, so nobody can tell where it belongs. Add it there by hand, and retire it.`,
      );
    const kind = kindOfStep[flags.to];
    const lesson = { kind, text: entry.text.replace(/(?:\s+#[\p{L}][\p{L}\p{N}_/-]*)+$/u, ''), tags: entry.tags.map(({ name }) => name) };
    const home = homeFinder(graph, { ...config.learn, routing: { ...config.learn.routing, [kind]: flags.to } })(lesson, latest);
    const targets = await targetsOf(root, graph, terminal);
    if (home.kind === 'memory' || (home.isNew && targets.read(home.path).type !== 'text')) {
      throw new UsageError(`No ${flags.to} file applies to what the outcomes of \`${id}\` touched. Make one, then promote it.`);
    }
    const ops = opsFor(lesson, origins, home, targets, terminal.randomBytes, new Set());
    const rationale = flags.note ?? `${stats?.origins ?? 0} outcomes of ${stats?.tasks ?? 0} tasks taught it`;
    return { ops: [...ops, retire], origin: origins.map((outcome) => outcome.id), rationale };
  });
}

interface Wanted {
  readonly ops: readonly Op[];
  readonly origin: readonly string[];
  readonly rationale: string;
}

function proposed(
  flags: AskedFlags,
  terminal: Terminal,
  wantedOf: (project: Project, today: string, root: string) => Wanted | Promise<Wanted>,
): Promise<ExitCode> {
  return changingMemory(flags, terminal, async (root) => {
    const project = await openProject(root, terminal);
    const store = openLearnStore(root);
    const at = flags.now ?? terminal.now();
    const { ops, origin, rationale } = await wantedOf(project, at.slice(0, 10), root);
    const id = newProposalId(terminal.randomBytes, new Set(store.proposals.keys()));
    const asked = askedProposal({ id, at, rationale }, ops, origin);
    const flaw = wordsFlaw(asked);
    if (flaw !== undefined) throw new UsageError(flaw);
    const preview = previewOf(asked.ops, await targetsOf(root, project.graph, terminal));
    if ('message' in preview) throw new UsageError(preview.message);
    const proposal: Proposal = { ...asked, diff: await diffOfChanges(preview, diffOf) };
    if (flags.dryRun !== true) writeProposal(root, proposal);
    const report = proposalsReport({
      dryRun: flags.dryRun === true,
      proposals: [bareProposal(proposal, 'new')],
      files: [],
      conflicts: [],
      problems: store.problems,
    });
    return reportProposals(report, flags.format === 'json', terminal);
  });
}
