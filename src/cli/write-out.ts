import { readState, UsageError, writeRepositoryFile } from '../index.ts';
import type { FilePath } from '../index.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** One text for the file that `--out` names. */
export interface OutFile {
  readonly path: FilePath;
  /** As a person wrote it. */
  readonly name: string;
  readonly text: string;
  /** Whether what stands there was made by the same command, or may be lost. */
  readonly mayReplace: (current: string) => boolean;
  /** Why what may not be replaced is kept, and what to do: follows the name. */
  readonly kept: string;
  /** With `--check`, which writes nothing: what is wrong with a file that says something else, and the command that writes it. */
  readonly check?: { readonly outdated: string; readonly command: string } | undefined;
}

/** What became of the file: with `check`, what would have. `kept`: somebody else's text stands there. */
export type OutState = 'created' | 'updated' | 'unchanged' | 'outdated' | 'missing' | 'kept';

/** Writes it where nothing would be lost. Throws a `UsageError` where no file can stand. */
export function putOut(root: string, { path, name, text, mayReplace, check }: OutFile): OutState {
  const state = readState(root, path);
  if (state.type === 'other') throw new UsageError(`\`${name}\` is no regular file. Name another one with --out.`);
  const bytes = Buffer.from(text);
  if (state.type === 'file' && bytes.equals(state.bytes)) return 'unchanged';
  if (check !== undefined) return state.type === 'file' ? 'outdated' : 'missing';
  if (state.type === 'file' && !mayReplace(Buffer.from(state.bytes).toString('utf8'))) return 'kept';
  writeRepositoryFile(root, path, bytes);
  return state.type === 'file' ? 'updated' : 'created';
}

/** 1 where the file is not what was asked for. */
export function exitOfOut(state: OutState): ExitCode {
  return state === 'outdated' || state === 'missing' || state === 'kept' ? 1 : 0;
}

/** Writes it where nothing would be lost, and says what became of it. 1 where the file is not what was asked for. */
export function writeOut(root: string, out: OutFile, terminal: Terminal): ExitCode {
  const { name, kept, check } = out;
  const state = putOut(root, out);
  if (state === 'kept') terminal.err(`primitives: ${name} is there and ${kept}\n`);
  else if (state === 'outdated' || state === 'missing')
    terminal.out(`${name}: ${state === 'outdated' ? (check?.outdated ?? state) : state}. Write it with ${check?.command ?? '--out'}.\n`);
  else terminal.out(`${name}: ${state}\n`);
  return exitOfOut(state);
}
