import type { FilePath } from '../model/file-path.ts';
import { isRepositoryPath } from '../model/file-path.ts';
import { isMap } from '../model/is-map.ts';
import { printJson } from '../model/print-json.ts';
import { UsageError } from '../model/usage-error.ts';
import { obstacleTo } from './obstacle.ts';
import { hashOf, readState, removeRepositoryFile, sweep, writeRepositoryFile } from './write-files.ts';

/** A file before and after a change, whole; `undefined` where it does not exist. */
export interface LearnedFile {
  readonly path: FilePath;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What a run is about to write, so that the next one can complete it. */
export const learnedJournalPath = '.primitives/learn/journal.json';

interface JournalFile {
  readonly path: FilePath;
  /** Hash; `null` for a file that is not there. */
  readonly before: string | null;
  readonly after: string | null;
  /** The whole file as it is to be. */
  readonly text: string | null;
}

/**
 * Writes files that `learn` has changed, all or none: what is to be written stands in a journal first, and a run that is killed is
 * completed by the next one (`completeLearned`). Throws a `UsageError`, with nothing written, when a file is not what was read.
 */
export function writeLearned(root: string, files: readonly LearnedFile[]): void {
  const changed = files.filter(({ before, after }) => before !== after);
  if (changed.length === 0) return;
  for (const { path, before } of changed) {
    const obstacle = obstacleTo(root, path);
    if (obstacle !== undefined) throw new UsageError(`${path} is not written: \`${obstacle}\` is a symbolic link or a file.`);
    const state = readState(root, path);
    const isSame =
      state.type === 'file'
        ? before !== undefined && Buffer.from(before).equals(state.bytes)
        : state.type === 'absent' && before === undefined;
    if (!isSame)
      throw new UsageError(`${path} has changed since it was read, or is no plain file in UTF-8. Nothing was done. Run it again.`);
  }
  sweep(root);
  const journal = changed.map(({ path, before, after }): JournalFile => {
    return { path, before: textHashOf(before), after: textHashOf(after), text: after ?? null };
  });
  writeRepositoryFile(root, learnedJournalPath, Buffer.from(printJson({ version: 1, files: journal })));
  complete(root, journal);
}

/** Completes what a killed run has begun. Returns the files concerned; none where nothing was begun. */
export function completeLearned(root: string): readonly FilePath[] {
  const state = readState(root, learnedJournalPath);
  if (state.type !== 'file') return [];
  const journal = parseJournal(Buffer.from(state.bytes).toString('utf8'));
  complete(root, journal);
  return journal.map(({ path }) => path);
}

function complete(root: string, journal: readonly JournalFile[]): void {
  const states = journal.map(({ path }) => readState(root, path));
  for (const [index, { path, before, after }] of journal.entries()) {
    const state = states[index];
    const hash = state?.type === 'file' ? hashOf(state.bytes) : null;
    if (state?.type !== 'other' && (hash === before || hash === after)) continue;
    throw new UsageError(
      `${path} has changed since the changes to ${journal.length} files were begun, so the rest was not done. Undo that change and run it ` +
        `again, or delete ${learnedJournalPath} and look at \`git status\` for what is done.`,
    );
  }
  for (const [index, { path, after, text }] of journal.entries()) {
    const state = states[index];
    if (state === undefined || (state.type === 'file' ? hashOf(state.bytes) : null) === after) continue;
    if (text === null) removeRepositoryFile(root, path);
    else writeRepositoryFile(root, path, Buffer.from(text), state.type === 'file' ? state.mode : undefined);
  }
  removeRepositoryFile(root, learnedJournalPath);
}

function textHashOf(text: string | undefined): string | null {
  return text === undefined ? null : hashOf(Buffer.from(text));
}

function parseJournal(text: string): readonly JournalFile[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Reported below, like any other damage.
  }
  const files: unknown = isMap(value) && value['version'] === 1 ? value['files'] : undefined;
  if (Array.isArray(files) && files.every(isJournalFile)) return files;
  throw new UsageError(`${learnedJournalPath} is damaged. Delete it, and look at \`git status\` for what an interrupted run had changed.`);
}

function isJournalFile(value: unknown): value is JournalFile {
  if (!isMap(value)) return false;
  const { path, before, after, text } = value;
  const isHash = (hash: unknown): boolean => hash === null || typeof hash === 'string';
  if (typeof path !== 'string' || !isRepositoryPath(path) || !isHash(before) || !isHash(after)) return false;
  return text === null ? after === null : typeof text === 'string' && textHashOf(text) === after;
}
