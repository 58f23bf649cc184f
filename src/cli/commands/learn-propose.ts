import {
  bareProposal,
  draftAnswers,
  draftQuestions,
  propose,
  proposalsReport,
  runProgram,
  similarityQuestions,
  UsageError,
  withBuildLock,
  withSimilarity,
} from '../../index.ts';
import type { DraftAnswers, Graph, LearnSettings, LearnStore, Proposed } from '../../index.ts';
import { diffOf, reportProposals, targetsOf, writeProposal } from '../learn-proposals.ts';
import { openLearnStore } from '../learn-store.ts';
import { openProject, rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface ProposeFlags extends RootFlag {
  readonly from?: readonly string[];
  readonly allowCommand?: boolean;
  readonly dryRun?: boolean;
  readonly format: 'text' | 'json';
}

/** Makes proposals of what outcomes have taught. */
export async function learnPropose(flags: ProposeFlags, terminal: Terminal): Promise<ExitCode> {
  const root = rootOf(flags, terminal);
  if (flags.dryRun === true) return proposeIn(root, flags, terminal);
  return withBuildLock(root, () => proposeIn(root, flags, terminal));
}

async function proposeIn(root: string, flags: ProposeFlags, terminal: Terminal): Promise<ExitCode> {
  const store = openLearnStore(root);
  for (const id of flags.from ?? []) if (!store.outcomes.has(id)) throw new UsageError(`There is no outcome \`${id}\`.`);
  const { graph, config } = await openProject(root, terminal, { linked: 'all' });
  const settings = config.learn;
  const notes: string[] = [];
  const from = flags.from === undefined ? {} : { from: new Set(flags.from) };
  const drafted = await draftsOf(root, store, settings, flags, notes);
  const targets = await targetsOf(root, graph, terminal);
  const { proposed, left } = await propose({ graph, store, settings, targets, diffOf, drafted, ...from });
  const all = await compared(root, graph, proposed, settings, flags, notes);
  if (flags.dryRun !== true) for (const { proposal } of all) writeProposal(root, proposal);
  const proposals = all.map(({ type, proposal }) => bareProposal(proposal, type));
  const report = proposalsReport({ dryRun: flags.dryRun === true, proposals, left, problems: store.problems, notes });
  return reportProposals(report, flags.format === 'json', terminal);
}

/** A repository that one has just cloned must not run anything by itself. */
function mayRun(
  setting: 'draft' | 'similarity',
  settings: LearnSettings,
  { allowCommand }: ProposeFlags,
  notes: string[],
): readonly string[] | undefined {
  const command = settings[setting]?.command;
  if (command === undefined || allowCommand === true) return command;
  notes.push(
    `The program of \`learn.${setting}\` was not run. It comes from the configuration of the repository: run it with --allow-command if you trust it.`,
  );
  return undefined;
}

async function draftsOf(
  root: string,
  store: LearnStore,
  settings: LearnSettings,
  flags: ProposeFlags,
  notes: string[],
): Promise<DraftAnswers['lessons']> {
  const command = mayRun('draft', settings, flags, notes);
  const questions = command === undefined ? [] : draftQuestions(store, flags.from === undefined ? undefined : new Set(flags.from));
  if (command === undefined || questions.length === 0) return new Map();
  const answer = await runProgram(root, command, questions);
  if (answer.type === 'failed') {
    notes.push(failure('draft', answer.reason));
    return new Map();
  }
  const { lessons, warnings } = draftAnswers(answer.lines, store);
  notes.push(...warnings);
  return lessons;
}

async function compared(
  root: string,
  graph: Graph,
  proposed: readonly Proposed[],
  settings: LearnSettings,
  flags: ProposeFlags,
  notes: string[],
): Promise<readonly Proposed[]> {
  const command = mayRun('similarity', settings, flags, notes);
  const questions = command === undefined ? [] : similarityQuestions(graph, proposed);
  if (command === undefined || questions.length === 0) return proposed;
  const lines = questions.map(({ line }) => line);
  const answer = await runProgram(root, command, lines);
  if (answer.type === 'failed') {
    notes.push(failure('similarity', answer.reason));
    return proposed;
  }
  const answered = withSimilarity(proposed, questions, answer.lines);
  notes.push(...answered.warnings);
  return answered.proposed;
}

function failure(setting: string, reason: string): string {
  return `The program of \`learn.${setting}\` did not do its work: ${reason}. The proposals are those that are made without it.`;
}
