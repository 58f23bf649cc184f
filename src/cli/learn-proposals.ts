import {
  completeApproved,
  didYouMean,
  journalFlaw,
  learnJournalPath,
  loadParser,
  printJson,
  printProposal,
  proposalPath,
  proposalsText,
  readEditable,
  unifiedDiff,
  UsageError,
  userName,
  withBuildLock,
  writeRepositoryFile,
} from '../index.ts';
import type { DiffOf, Graph, LearnStore, Proposal, ProposalsReport, StoredProposal, Targets } from '../index.ts';
import { rootOf } from './open-project.ts';
import type { RootFlag } from './open-project.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** What every command takes that changes memory because somebody asks for it. */
export interface AskedFlags extends RootFlag {
  readonly note?: string;
  readonly decidedBy?: string;
  readonly now?: string;
  readonly dryRun?: boolean;
  readonly format: 'text' | 'json';
}

/** The files that proposals are about, as they are on the disk. What a build writes is left to its source. */
export async function targetsOf(root: string, graph: Graph | undefined, terminal: Terminal): Promise<Targets> {
  const parse = await loadParser({ engine: terminal.engine });
  return {
    parse,
    read: (path) => {
      const sources = graph?.generated.get(path);
      if (sources === undefined) return readEditable(root, path);
      const from = sources.length === 0 ? 'its source' : sources.join(', ');
      return { type: 'refused', reason: `a build writes it. Change ${from} instead` };
    },
  };
}

export const diffOf: DiffOf = (path, before, after) => unifiedDiff(path, before, after);

/** Writes the file of a proposal, and nothing else. */
export function writeProposal(root: string, proposal: Proposal): void {
  writeRepositoryFile(root, proposalPath(proposal), Buffer.from(printProposal(proposal)));
}

/** Completes what an earlier run could not, before anything else is done. */
export async function completeInterrupted(flags: RootFlag, terminal: Terminal): Promise<void> {
  const root = rootOf(flags, terminal);
  if (readEditable(root, learnJournalPath).type === 'absent') return;
  if (await withBuildLock(root, () => Promise.resolve(completeApproved(root, journalFlaw))))
    terminal.err('An earlier `learn apply` was interrupted. The rest of it was done now.\n');
}

/** The proposals that a person names. Throws a `UsageError` for an id that none has. */
export function proposalsNamed({ proposals, problems }: LearnStore, ids: readonly string[]): StoredProposal[] {
  return [...new Set(ids)].map((id) => {
    const stored = proposals.get(id);
    if (stored !== undefined) return stored;
    const damaged = problems.find(({ path }) => path.endsWith(`/${id}.yml`));
    if (damaged !== undefined) throw new UsageError(`${damaged.path} cannot be used: ${damaged.message}`);
    throw new UsageError(`There is no proposal \`${id}\`.${didYouMean(id, [...proposals.keys()])}`);
  });
}

/** Who decides: whoever is named, or whom git knows. */
export function deciderOf(root: string, by: string | undefined): string {
  const name = by ?? userName(root);
  if (name !== undefined && name.trim() !== '') return name.trim();
  throw new UsageError('Say with --by who decides, or tell git with `git config user.name`.');
}

/** Prints the report. 3 for a conflict, 1 for damaged files. */
export function reportProposals(report: ProposalsReport, asJson: boolean, terminal: Terminal): ExitCode {
  terminal.out(asJson ? printJson(report) : proposalsText(report, terminal));
  if (report.conflicts.length > 0) return 3;
  return report.problems.length > 0 ? 1 : 0;
}
