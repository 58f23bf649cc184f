import {
  filesBelow,
  learnStoreOf,
  outcomesFolder,
  outcomesText,
  printJson,
  proposalsFolder,
  UsageError,
  writeRepositoryFile,
} from '../index.ts';
import type { LearnStore, OutcomesReport, RecordedFrom } from '../index.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** The outcomes and proposals of a repository. */
export function openLearnStore(root: string): LearnStore {
  return learnStoreOf([outcomesFolder, proposalsFolder].flatMap((folder) => filesBelow(root, folder, '.yml')));
}

/** Writes what is new, each file whole. Another file at its place, damaged or not, is never overwritten. */
export function writeOutcomes(root: string, store: LearnStore, all: readonly RecordedFrom[]): void {
  const damaged = new Set(store.problems.map(({ path }) => path));
  for (const { recorded } of all) {
    if (recorded.type !== 'new') continue;
    if (damaged.has(recorded.path))
      throw new UsageError(`${recorded.path} is there and cannot be read. Repair or delete it, and run it again.`);
    writeRepositoryFile(root, recorded.path, Buffer.from(recorded.text));
  }
}

/** Prints the report. 1 where something was refused or a file of the store is damaged. */
export function reportOutcomes(report: OutcomesReport, asJson: boolean, terminal: Terminal): ExitCode {
  terminal.out(asJson ? printJson(report) : outcomesText(report, terminal));
  return report.refused.length > 0 || report.problems.length > 0 ? 1 : 0;
}
