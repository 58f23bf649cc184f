import {
  handoffMark,
  handoffMarkdown,
  handoffPath,
  matchesAny,
  readSessionState,
  readState,
  sessionStatePath,
  UsageError,
  visible,
  writeRepositoryFile,
} from '../../index.ts';
import { pathsFromRoot, rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface HandoffFlags extends RootFlag {
  /** `true` for the file that a hand-over has by default. */
  readonly out?: string | true;
  readonly check?: boolean;
  readonly generated?: readonly string[];
}

export function handoff(named: string | undefined, flags: HandoffFlags, terminal: Terminal): Promise<ExitCode> {
  const root = rootOf(flags, terminal);
  const [path = ''] = named === undefined ? [sessionStatePath] : pathsFromRoot(root, terminal, [named]);
  const file = readState(root, path);
  if (file.type !== 'file') {
    throw new UsageError(
      `${path} ${file.type === 'absent' ? 'does not exist' : 'is no regular file'}. Name the state, as \`primitives handoff state/session-state.json\`.`,
    );
  }
  const { state, problems } = readSessionState(path, Buffer.from(file.bytes).toString('utf8'), {
    exists: (artifact) => readState(root, artifact).type !== 'absent',
    isGenerated: matchesAny([handoffPath, ...(flags.generated ?? [])]),
  });
  for (const { span, message } of problems) {
    const place = span === undefined ? path : `${path}:${span.start.line}:${span.start.column}`;
    terminal.err(`${place}: ${visible(message)}\n`);
  }
  if (state === undefined) return Promise.resolve(1);
  const code = problems.length > 0 ? 1 : 0;
  const text = handoffMarkdown(state);
  if (flags.out === undefined) {
    if (flags.check !== true) terminal.out(text);
    return Promise.resolve(code);
  }
  const name = flags.out === true ? handoffPath : flags.out;
  const [target = ''] = flags.out === true ? [handoffPath] : pathsFromRoot(root, terminal, [flags.out]);
  return Promise.resolve(Math.max(code, writeHandoff(root, { name, target, text }, flags.check === true, terminal)) as ExitCode);
}

function writeHandoff(
  root: string,
  { name, target, text }: { readonly name: string; readonly target: string; readonly text: string },
  check: boolean,
  terminal: Terminal,
): ExitCode {
  const there = readState(root, target);
  if (there.type === 'other') throw new UsageError(`\`${name}\` is no regular file. Name another one with --out.`);
  const current = there.type === 'file' ? Buffer.from(there.bytes).toString('utf8') : undefined;
  if (current === text) {
    terminal.out(`${name}: unchanged\n`);
    return 0;
  }
  if (check) {
    terminal.out(
      `${name}: ${current === undefined ? 'missing' : 'the state says something else today'}. Write it with \`primitives handoff --out\`.\n`,
    );
    return 1;
  }
  if (current !== undefined && !current.includes(handoffMark)) {
    terminal.err(`primitives: ${name} is there and was not made of a state, so it is kept. Name another file with --out.\n`);
    return 1;
  }
  writeRepositoryFile(root, target, Buffer.from(text));
  terminal.out(`${name}: ${current === undefined ? 'created' : 'updated'}\n`);
  return 0;
}
