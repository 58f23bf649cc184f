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

/** Writes it where nothing would be lost, and says what became of it. 1 where the file is not what was asked for. */
export function writeOut(root: string, { path, name, text, mayReplace, kept, check }: OutFile, terminal: Terminal): ExitCode {
  const state = readState(root, path);
  if (state.type === 'other') throw new UsageError(`\`${name}\` is no regular file. Name another one with --out.`);
  const bytes = Buffer.from(text);
  if (state.type === 'file' && bytes.equals(state.bytes)) {
    terminal.out(`${name}: unchanged\n`);
    return 0;
  }
  if (check !== undefined) {
    terminal.out(`${name}: ${state.type === 'file' ? check.outdated : 'missing'}. Write it with ${check.command}.\n`);
    return 1;
  }
  if (state.type === 'file' && !mayReplace(Buffer.from(state.bytes).toString('utf8'))) {
    terminal.err(`primitives: ${name} is there and ${kept}\n`);
    return 1;
  }
  writeRepositoryFile(root, path, bytes);
  terminal.out(`${name}: ${state.type === 'file' ? 'updated' : 'created'}\n`);
  return 0;
}
