import type { FilePath } from '../model/file-path.ts';
import { isInside } from '../model/file-path.ts';
import { journalPath, parseJournal, printJournal } from '../model/rename-journal.ts';
import type { JournalFile, RenameJournal } from '../model/rename-journal.ts';
import { fileStart } from '../model/span.ts';
import { applyEdits } from '../model/text-edits.ts';
import { UsageError } from '../model/usage-error.ts';
import { movePath, placeOf } from './move-path.ts';
import { hashOf, readState, removeRepositoryFile, sweep, writeRepositoryFile } from './write-files.ts';
import type { FileState } from './write-files.ts';

/** The rename that was interrupted in this repository, if any. */
export function readJournal(root: string, at: FilePath = journalPath): RenameJournal | undefined {
  const state = readState(root, at);
  if (state.type === 'absent' || state.type === 'other') return undefined;
  return parseJournal(Buffer.from(state.bytes).toString('utf8'), at);
}

/** Why a text that was read must not be edited on the disk. Throws a `UsageError` when the file has changed since. */
export function editObstacle(root: string, path: FilePath, text: string): string | undefined {
  const state = readState(root, path);
  if (state.type !== 'file') return 'it is a symbolic link, or lies behind one';
  if (Buffer.from(text).equals(state.bytes)) return undefined;
  if (Buffer.from(state.bytes).toString('utf8') === text) return 'it is not UTF-8';
  throw new UsageError(`${path} has changed since it was read. Nothing was done. Run it again.`);
}

/** The record of a file's edits, made before any is written. */
export function journalFile(path: FilePath, text: string, edits: JournalFile['edits']): JournalFile {
  return { path, before: hashOf(Buffer.from(text)), after: hashOf(Buffer.from(applyEdits(text, edits))), edits };
}

/** The record of a file that is to be made. */
export function newFile(path: FilePath, text: string): JournalFile {
  return { path, before: 'absent', after: hashOf(Buffer.from(text)), edits: [{ span: fileStart, text }] };
}

/** Writes every edit and moves last. Each file is old or new at any moment; a run that is killed leaves its journal. */
export function runRename(root: string, journal: RenameJournal, at: FilePath = journalPath): void {
  assertUnchanged(root, journal);
  sweep(root);
  if (isWritten(journal)) writeRepositoryFile(root, at, Buffer.from(printJournal(journal)));
  completeRename(root, journal, at);
}

function assertUnchanged(root: string, { files }: RenameJournal): void {
  for (const { path, before } of files) {
    const state = readState(root, path);
    if (stateHash(state) !== before) {
      throw new UsageError(`${path} has changed since it was read. Nothing was done. Run it again.`);
    }
  }
}

/** Does what a journal names and what is not done yet. */
export function completeRename(root: string, journal: RenameJournal, at: FilePath = journalPath): void {
  const { files } = journal;
  const moves = movesOf(journal);
  const done = moves.filter(({ from, to }) => placeOf(root, from) === 'absent' && placeOf(root, to) !== 'absent');
  for (const file of files) {
    const move = done.find(({ from }) => isInside(from, file.path));
    const path = move === undefined ? file.path : move.to + file.path.slice(move.from.length);
    const state = readState(root, path);
    const bytes = editedBytes(path, state, file, at);
    if (bytes !== undefined) writeRepositoryFile(root, path, bytes, state.type === 'file' ? state.mode : undefined);
  }
  for (const move of moves) if (!done.includes(move)) movePath(root, move.from, move.to);
  if (isWritten(journal)) removeRepositoryFile(root, at);
}

function movesOf({ from, to, moves, movedFiles = [] }: RenameJournal): readonly { readonly from: FilePath; readonly to: FilePath }[] {
  return moves ? [{ from, to }, ...movedFiles] : movedFiles;
}

/** One move alone is done in one step, and needs no journal. */
function isWritten(journal: RenameJournal): boolean {
  return journal.files.length > 0 || movesOf(journal).length > 1;
}

function stateHash(state: FileState): string | undefined {
  return state.type === 'file' ? hashOf(state.bytes) : state.type === 'absent' ? 'absent' : undefined;
}

/** The bytes to write, or `undefined` where that is done. */
function editedBytes(path: FilePath, state: FileState, { before, after, edits }: JournalFile, at: FilePath): Uint8Array | undefined {
  const hash = stateHash(state);
  if (hash === after) return undefined;
  const text = state.type === 'file' ? Buffer.from(state.bytes).toString('utf8') : '';
  const bytes = hash === before ? Buffer.from(applyEdits(text, edits)) : undefined;
  if (bytes !== undefined && hashOf(bytes) === after) return bytes;
  throw new UsageError(
    `${path} has changed since the edits were planned, so the rest was not done. Undo that change and run it again, or delete ` +
      `${at} and look at \`git status\` for what is done.`,
  );
}
