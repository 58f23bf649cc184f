import { isApprovedChange } from '../model/approval.ts';
import type { ApprovedChange } from '../model/approval.ts';
import { learnJournalPath } from '../model/rename-journal.ts';
import type { RenameJournal } from '../model/rename-journal.ts';
import { UsageError } from '../model/usage-error.ts';
import { completeRename, editObstacle, journalFile, newFile, readJournal, runRename } from './run-rename.ts';
import { tryGit } from './run-git.ts';
import { readState, sweep, writeRepositoryFile } from './write-files.ts';

/**
 * The one way from what was learnt to a primitive: all files of an approved proposal are written, or none. A run that is killed leaves
 * a journal, and `completeApproved` does the rest.
 */
export function writeApproved(root: string, change: ApprovedChange): void {
  if (!isApprovedChange(change)) throw new Error('Nothing but approved proposals may change a primitive.');
  const files = [...change.primitives, ...change.proposals].map(({ path, before, after }) => {
    if (before === undefined) {
      if (readState(root, path).type !== 'absent') throw new UsageError(`${path} is there by now. Nothing was done. Run it again.`);
      return newFile(path, after);
    }
    const obstacle = editObstacle(root, path, before);
    if (obstacle !== undefined) throw new UsageError(`${path} cannot be changed: ${obstacle}. Nothing was done.`);
    return journalFile(path, before, [{ span: { start: 0, end: before.length }, text: after }]);
  });
  if (files.length === 0) return;
  if (change.proposals.length === 0) {
    // A person's own command does the rest when it is run again, so that it needs no journal that anybody could forge.
    sweep(root);
    for (const { path, after } of change.primitives) {
      const state = readState(root, path);
      writeRepositoryFile(root, path, Buffer.from(after), state.type === 'file' ? state.mode : undefined);
    }
    return;
  }
  runRename(root, { version: 1, from: 'proposals', to: 'primitives', moves: false, files }, learnJournalPath);
}

/**
 * Writes the rest of a change that was interrupted. Whether there was one. Throws a `UsageError` for a journal that has a flaw, and for one
 * that git tracks: that has come with the repository, and not from a run that was killed here.
 */
export function completeApproved(root: string, flawOf: (journal: RenameJournal) => string | undefined): boolean {
  const journal = readJournal(root, learnJournalPath);
  if (journal === undefined) return false;
  const isTracked = tryGit(root, ['ls-files', '--error-unmatch', '--', learnJournalPath]) !== undefined;
  const flaw = isTracked ? 'git tracks it' : flawOf(journal);
  if (flaw !== undefined) {
    throw new UsageError(
      `${learnJournalPath} is no journal of an interrupted \`learn apply\`: ${flaw}. Nothing was done. Look at it, and delete it.`,
    );
  }
  sweep(root);
  completeRename(root, journal, learnJournalPath);
  return true;
}
