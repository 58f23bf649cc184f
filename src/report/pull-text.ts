import { count } from '../model/count.ts';
import type { PullReport } from '../model/generated/schema-types.ts';
import { painter, wrap } from './terminal.ts';
import type { TerminalOptions } from './terminal.ts';
import { visible } from './visible-text.ts';

/** A patch of the sources for `git apply`, or which sources were written. */
export function pullText({ applied, files }: PullReport, terminal: TerminalOptions): string {
  if (!applied) return files.map(({ diff = '' }) => `${diff.trimEnd()}\n`).join('');
  const paint = painter(terminal);
  const from = ({ edits, outputs }: PullReport['files'][number]): string =>
    paint.dim(`${count(edits, 'place')}, from ${outputs.map(visible).join(', ')}`);
  return files.map((file) => `${paint.green('updated')} ${visible(file.path)}  ${from(file)}\n`).join('');
}

/** What is left and why, and what to do next: beside the patch, so that it stays one. */
export function pullNotes({ applied, resumed, files, refused }: PullReport, terminal: TerminalOptions): string {
  const paint = painter(terminal);
  const lines = refused.flatMap(({ output, first, last, message }) => [
    `${paint.yellow('left')} ${visible(output)}:${first === last ? first : `${first}-${last}`}`,
    ...wrap(visible(message), terminal.width - 2).map((line) => `  ${line}`),
  ]);
  if (resumed) lines.push('An earlier run was interrupted, and was completed.');
  if (files.length > 0 && !applied) {
    lines.push(`${count(files.length, 'source')} would change. \`primitives pull --apply\` writes ${files.length === 1 ? 'it' : 'them'}.`);
  }
  if (applied && (resumed || files.length > 0)) lines.push('Run `primitives build` to bring the change to every built file.');
  return lines.map((line) => `${line}\n`).join('');
}
