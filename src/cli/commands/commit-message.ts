import {
  artifactPlaceOf,
  commitMessage,
  messageFlaws,
  messageFlawsText,
  printJson,
  readState,
  reportOf,
  UsageError,
  workingTree,
} from '../../index.ts';
import type { CommitMessageReport } from '../../index.ts';
import { readNamed } from '../input-file.ts';
import { openFeatures, pickReadable } from '../open-features.ts';
import { rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface CommitMessageFlags extends RootFlag {
  readonly phase?: number;
  readonly type: string;
  readonly check?: string;
  readonly format: 'text' | 'json';
}

/** Prints a message for `git commit -F -`, or checks one. */
export async function commitMessageCommand(name: string | undefined, flags: CommitMessageFlags, terminal: Terminal): Promise<ExitCode> {
  if (flags.check !== undefined) return checkMessage(name, flags.check, flags, terminal);
  if (flags.format === 'json') throw new UsageError('A message is text. Only the report of --check has a JSON form.');
  if (!/^[a-z][a-z0-9-]*(?:\([^()\s]+\))?!?$/.test(flags.type)) {
    throw new UsageError(
      `\`${flags.type}\` is no type of a change: write a word such as feat, fix or docs, with a scope in brackets if need be.`,
    );
  }
  const open = await openFeatures(flags, terminal);
  terminal.out(commitMessage(reportOf(pickReadable(open, name, terminal), flags.phase), { type: flags.type }));
  return 0;
}

async function checkMessage(name: string | undefined, file: string, flags: CommitMessageFlags, terminal: Terminal): Promise<ExitCode> {
  if (name !== undefined) throw new UsageError('A message is checked against every feature: name none with --check.');
  const root = rootOf(flags, terminal);
  const [text, { files }] = await Promise.all([readNamed(file, terminal), workingTree(root).list()]);
  const known = files.filter((path) => artifactPlaceOf(path) !== undefined);
  const flaws = messageFlaws(text, (path) => readState(root, path).type === 'file', known);
  const source = file === '-' ? 'standard input' : file;
  const report: CommitMessageReport = { version: 1, source, flaws: flaws.map((flaw) => ({ ...flaw })) };
  terminal.out(flags.format === 'json' ? printJson(report) : messageFlawsText(report, terminal));
  return flaws.length > 0 ? 1 : 0;
}
