import { isApprovedChange } from '../model/approval.ts';
import type { ApprovedChange } from '../model/approval.ts';
import { learnJournalPath } from '../model/rename-journal.ts';
import { UsageError } from '../model/usage-error.ts';
import { completeRename, editObstacle, journalFile, newFile, readJournal, runRename } from './run-rename.ts';
import { readState, sweep } from './write-files.ts';

/**
 * The one way from what was learnt to a primitive: all files of an approved change are written, or none. A run that is killed leaves
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
  runRename(root, { version: 1, from: 'proposals', to: 'primitives', moves: false, files }, learnJournalPath);
}

/** Writes the rest of a change that was interrupted. Whether there was one. */
export function completeApproved(root: string): boolean {
  const journal = readJournal(root, learnJournalPath);
  if (journal === undefined) return false;
  if (journal.moves) throw new UsageError(`${learnJournalPath} is damaged. Delete it, and look at \`git status\` for what was changed.`);
  sweep(root);
  completeRename(root, journal, learnJournalPath);
  return true;
}
