import { printJson } from './print-json.ts';
import { isRepositoryPath } from './file-path.ts';
import type { FilePath } from './file-path.ts';
import { validateRenameJournal } from './generated/validators/rename-journal.js';
import type { TextEdit } from './text-edits.ts';
import { UsageError } from './usage-error.ts';

export const journalPath = '.primitives/rename.json';

/** Of `pull --apply`, in the same form: the edits of several sources are made together or not at all. */
export const pullJournalPath = '.primitives/pull.json';
/** Of `learn apply`, in the same form: all that is approved is written, or none of it. */
export const learnJournalPath = '.primitives/learn/journal.json';

/** Of `migrate`: moves and edits are made together or not at all. */
export const migrateJournalPath = '.primitives/migrate.json';

/** A rename that is under way, so that one that is killed can be completed. */
export interface RenameJournal {
  readonly version: 1;
  /** What was asked for, seen from the root. */
  readonly from: string;
  readonly to: string;
  readonly moves: boolean;
  /** Of `primitives migrate`: files that move, each in its own way. */
  readonly movedFiles?: readonly { readonly from: FilePath; readonly to: FilePath }[];
  readonly files: readonly JournalFile[];
}

export interface JournalFile {
  /** Before the move. */
  readonly path: FilePath;
  /** Hashes of the file without and with its edits. `absent` for one that is made. */
  readonly before: string;
  readonly after: string;
  readonly edits: readonly TextEdit[];
}

export function printJournal(journal: RenameJournal): string {
  return printJson(journal);
}

/** Reads a journal. Throws a `UsageError` for one that is damaged or names something outside the repository. */
export function parseJournal(text: string, path: FilePath = journalPath): RenameJournal {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Reported below, like any other damage.
  }
  if (validateRenameJournal(value)) {
    const journal = value as RenameJournal;
    const { files, moves, from, to, movedFiles = [] } = journal;
    const moved = movedFiles.flatMap((move) => [move.from, move.to]);
    const paths = [...files.map(({ path }) => path), ...moved, ...(moves ? [from, to] : [])];
    if (paths.every(isRepositoryPath)) return journal;
  }
  const what = path === journalPath ? 'a rename' : 'an interrupted run';
  throw new UsageError(`${path} is damaged. Delete it, and look at \`git status\` for what ${what} had changed.`);
}
