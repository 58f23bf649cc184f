import {
  adoptEntries,
  approved,
  askedProposal,
  bareProposal,
  diffOfChanges,
  editableFile,
  eligibility,
  entryWithId,
  homeFinder,
  kindOfStep,
  learnStats,
  loadParser,
  mergeOp,
  newEntryId,
  newProposalId,
  opsFor,
  ownChange,
  pinOp,
  planApply,
  previewOf,
  proposalPath,
  proposalsReport,
  printProposal,
  retirementReason,
  retireOp,
  trackedEntries,
  UsageError,
  wordsFlaw,
  writeApproved,
} from '../../index.ts';
import type { ChangedFile, Op, Project, PromotionStep, Proposal } from '../../index.ts';
import { changingMemory } from '../learn-changes.ts';
import { deciderOf, diffOf, reportProposals, targetsOf, writeProposal } from '../learn-proposals.ts';
import { openLearnStore } from '../learn-store.ts';
import { openProject, pathsFromRoot } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

interface AskedFlags extends RootFlag {
  readonly note?: string;
  readonly decidedBy?: string;
  readonly now?: string;
  readonly dryRun?: boolean;
  readonly format: 'text' | 'json';
}

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

export interface AdoptFlags extends RootFlag {
  readonly section?: string;
  readonly now?: string;
  readonly dryRun?: boolean;
}

/** Gives the bullets of memory files ids, so that outcomes can speak of them. Their words stay as they are. */
export function learnAdopt(names: readonly string[], flags: AdoptFlags, terminal: Terminal): Promise<ExitCode> {
  return changingMemory<ExitCode>(flags, terminal, async (root) => {
    const { graph, selected, unmatched } = await openProject(root, terminal, { select: pathsFromRoot(root, terminal, names) });
    const [missing] = unmatched;
    if (missing !== undefined) throw new UsageError(`There is no file \`${missing}\` in the repository.`);
    const memories = graph.primitives.filter(({ path, kind }) => kind === 'memory' && selected?.has(path) === true);
    if (memories.length === 0) throw new UsageError(`\`${names.join(' ')}\` names no memory file: those end in .memory.md.`);
    const parse = await loadParser({ engine: terminal.engine });
    const taken = new Set(trackedEntries(graph).map(({ entry }) => entry.id ?? ''));
    const newId = (): string => {
      const id = newEntryId(terminal.randomBytes, taken);
      taken.add(id);
      return id;
    };
    const date = (flags.now ?? terminal.now()).slice(0, 10);
    const files: ChangedFile[] = [];
    for (const { path, text } of memories) {
      const result = adoptEntries(editableFile(path, text, parse), {
        newId,
        date,
        ...(flags.section === undefined ? {} : { section: flags.section }),
      });
      if (result.type === 'refused') throw new UsageError(result.message);
      files.push({ path, before: text, after: result.after.document.text });
      if (flags.dryRun !== true)
        terminal.out(`${path}  ${result.edits.length} ${result.edits.length === 1 ? 'bullet has' : 'bullets have'} an id now.\n`);
    }
    if (flags.dryRun === true)
      terminal.out(
        (await diffOfChanges(
          files.filter(({ before, after }) => before !== after),
          diffOf,
        )) || 'Every bullet has an id.\n',
      );
    else writeApproved(root, ownChange(files));
    return 0;
  });
}
