import {
  baselineOf,
  compareWithBaseline,
  count,
  parseBaseline,
  printBaseline,
  readState,
  UsageError,
  writeRepositoryFile,
} from '../index.ts';
import type { Diagnostic, FilePath } from '../index.ts';
import { pathsFromRoot } from './open-project.ts';
import type { Terminal } from './terminal.ts';

export interface BaselineFlags {
  readonly baseline?: string;
  readonly writeBaseline?: boolean;
}

export interface BaselineFile {
  /** As a person wrote it. */
  readonly name: string;
  readonly path: FilePath;
  /** Empty when the file is still to be written. */
  readonly text: string;
  readonly known: ReturnType<typeof parseBaseline> | undefined;
}

/** The baseline of a run, if it has one. Throws a `UsageError` for a file that is none, or is missing and is not to be written. */
export function readBaseline(root: string, { baseline: name, writeBaseline }: BaselineFlags, terminal: Terminal): BaselineFile | undefined {
  if (name === undefined) return undefined;
  const [path = ''] = pathsFromRoot(root, terminal, [name]);
  const state = readState(root, path);
  if (state.type === 'other') throw new UsageError(`${name} is not a regular file.`);
  if (state.type === 'file') {
    const text = Buffer.from(state.bytes).toString('utf8');
    return { name, path, text, known: parseBaseline(text, name) };
  }
  if (writeBaseline !== true) throw new UsageError(`${name} does not exist. Write it with --write-baseline.`);
  return { name, path, text: '', known: undefined };
}

/** Makes every finding a known one. Entries of files that were not checked stay. */
export function writeBaseline(
  root: string,
  { name, path, text, known }: BaselineFile,
  diagnostics: readonly Diagnostic[],
  isChecked: (file: FilePath) => boolean,
  terminal: Terminal,
): void {
  const printed = printBaseline(
    baselineOf(
      diagnostics,
      known?.entries.filter((entry) => !isChecked(entry.path)),
    ),
  );
  if (printed !== text) writeRepositoryFile(root, path, Buffer.from(printed));
  terminal.err(`${count(diagnostics.length, 'problem')} written to ${name}\n`);
}

/** The findings that are not known. Says which no longer occur, unless the run was over a part. */
export function freshFindings(
  { name, known }: BaselineFile,
  diagnostics: readonly Diagnostic[],
  { isChecked, isPartial }: { readonly isChecked: (file: FilePath) => boolean; readonly isPartial: boolean },
  terminal: Terminal,
): readonly Diagnostic[] {
  if (known === undefined) return diagnostics;
  const { fresh, stale } = compareWithBaseline(diagnostics, known, isChecked);
  if (stale.length > 0 && !isPartial) {
    const number = count(stale.length, 'finding');
    terminal.err(
      `primitives: ${number} of ${name} no longer occur (the first in ${stale[0]?.path}). Write it anew with --write-baseline.\n`,
    );
  }
  return fresh;
}
