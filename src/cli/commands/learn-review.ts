import {
  approved,
  diffOfChanges,
  editText,
  highRisk,
  previewOf,
  proposalLines,
  proposalsReport,
  rejected,
  removeRepositoryFile,
  reviewedProposal,
  reworded,
  UsageError,
  withBuildLock,
  wordsFlaw,
} from '../../index.ts';
import type { Config, Graph, Proposal, Targets } from '../../index.ts';
import { deciderOf, diffOf, proposalsNamed, reportProposals, targetsOf, writeProposal } from '../learn-proposals.ts';
import { openLearnStore } from '../learn-store.ts';
import { openProject, rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface ReviewFlags extends RootFlag {
  readonly interactive?: boolean;
  readonly all?: boolean;
  readonly by?: string;
  readonly now?: string;
  readonly format: 'text' | 'json';
}

interface Desk {
  readonly root: string;
  readonly graph: Graph;
  readonly targets: Targets;
  readonly risk: Config['risk'];
}

/** Shows the proposals that wait, with all that one should know before one decides. */
export async function learnReview(ids: readonly string[], flags: ReviewFlags, terminal: Terminal): Promise<ExitCode> {
  const root = rootOf(flags, terminal);
  const store = openLearnStore(root);
  const { graph, config } = await openProject(root, terminal);
  const desk = { root, graph, targets: await targetsOf(root, graph, terminal), risk: config.risk };
  const waiting = [...store.proposals.values()].filter(
    ({ value: { status } }) => flags.all === true || status === 'proposed' || status === 'conflicted',
  );
  const chosen = (ids.length > 0 ? proposalsNamed(store, ids) : waiting).map(({ value }) => value);
  if (flags.interactive === true) return stepThrough(chosen, desk, flags, terminal);
  const proposals = await Promise.all(chosen.map((proposal) => reviewedProposal(proposal, 'open', { ...desk, diffOf })));
  const code = reportProposals(proposalsReport({ proposals, problems: store.problems }), flags.format === 'json', terminal);
  return code === 0 && chosen.some(({ status }) => status === 'proposed' || status === 'conflicted') ? 1 : code;
}

const question = '[a]ccept, [e]dit, [r]eject, [l]ater, [q]uit? ';
const editPath = '.primitives/learn/PROPOSAL_EDITMSG';

async function stepThrough(chosen: readonly Proposal[], desk: Desk, flags: ReviewFlags, terminal: Terminal): Promise<ExitCode> {
  const { ask } = terminal;
  if (ask === undefined) throw new UsageError('--interactive needs a terminal. Use `learn review`, `learn approve` and `learn reject`.');
  const { root } = desk;
  const by = deciderOf(root, flags.by);
  const decided = { approved: 0, rejected: 0 };
  const open = chosen.filter(({ status }) => status === 'proposed' || status === 'conflicted');
  for (const [index, first] of open.entries()) {
    let proposal = first;
    let isShown = false;
    for (;;) {
      const shown = await reviewedProposal(proposal, 'open', { ...desk, diffOf });
      if (!isShown) terminal.out(`${index + 1} of ${open.length}\n${proposalLines(shown, terminal).join('\n')}\n`);
      isShown = true;
      const answer = (await ask(question))?.trim().toLowerCase();
      if (answer === undefined || answer === 'q' || answer === 'quit') return finish();
      if (answer === 'l' || answer === 'later') break;
      if (answer === 'r' || answer === 'reject') {
        const note = (await ask('Why? '))?.trim();
        if (note === undefined) return finish();
        await keep(root, first, rejected(proposal, { by, at: flags.now ?? terminal.now(), ...(note === '' ? {} : { note }) }));
        decided.rejected += 1;
        break;
      }
      if (answer === 'a' || answer === 'accept') {
        const flaw = wordsFlaw(proposal) ?? shown.conflict;
        if (flaw !== undefined) {
          terminal.out(`It cannot be accepted: ${flaw}\n`);
          continue;
        }
        const risks = highRisk(desk.graph, desk.risk, proposal);
        if (risks.length > 0) {
          terminal.out(`It is of high risk: ${risks.join('; ')}.\n`);
          if ((await ask('Type `high` to accept it all the same: '))?.trim() !== 'high') continue;
        }
        const risk = risks.length > 0 ? ({ risk: 'high' } as const) : {};
        await keep(root, first, approved(proposal, { by, at: flags.now ?? terminal.now(), ...risk }));
        decided.approved += 1;
        break;
      }
      if (answer === 'e' || answer === 'edit') {
        const edited = await edit(proposal, desk, terminal);
        if (edited !== undefined) {
          proposal = edited;
          isShown = false;
        }
      }
    }
  }
  return finish();

  function finish(): ExitCode {
    const left = open.length - decided.approved - decided.rejected;
    terminal.out(`\n${decided.approved} approved, ${decided.rejected} rejected, ${left} left.\n`);
    if (decided.approved > 0) terminal.out('Nothing is changed yet. `primitives learn apply` does it.\n');
    return left > 0 ? 1 : 0;
  }
}

/** Somebody may have decided meanwhile, in another window. */
function keep(root: string, seen: Proposal, decided: Proposal): Promise<void> {
  return withBuildLock(root, () => {
    const [stored] = proposalsNamed(openLearnStore(root), [seen.id]);
    if (stored?.value.status !== seen.status) throw new UsageError(`${seen.id} is ${stored?.value.status} by now. Run it again.`);
    writeProposal(root, decided);
    return Promise.resolve();
  });
}

/** Other words for a proposal, from the editor of the person; `undefined` when they are the same, or will not do. */
async function edit(proposal: Proposal, { root, targets }: Desk, { editor, out }: Terminal): Promise<Proposal | undefined> {
  const words = reworded(proposal);
  if (words === undefined) {
    out('There are no words in it to edit.\n');
    return undefined;
  }
  if (editor === undefined) {
    out('There is no editor. Set VISUAL or EDITOR.\n');
    return undefined;
  }
  const written = editText(root, editPath, editor, `${words.text}\n`);
  removeRepositoryFile(root, editPath);
  const text = written.replace(/\s+/g, ' ').trim();
  if (text === '' || text === words.text) return undefined;
  const edited = words.with(text);
  const found = previewOf(edited.ops, targets);
  const flaw = wordsFlaw(edited) ?? ('message' in found ? found.message : undefined);
  if (flaw !== undefined || 'message' in found) {
    out(`These words will not do: ${flaw ?? ''}\n`);
    return undefined;
  }
  return { ...edited, diff: await diffOfChanges(found, diffOf) };
}
