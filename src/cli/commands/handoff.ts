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
} from '../../index.ts';
import { pathsFromRoot, rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { writeOut } from '../write-out.ts';
import type { OutFile } from '../write-out.ts';

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
  const out: OutFile = {
    path: target,
    name,
    text,
    mayReplace: (current) => current.includes(handoffMark),
    kept: 'was not made of a state, so it is kept. Name another file with --out.',
    check: flags.check === true ? { outdated: 'the state says something else today', command: '`primitives handoff --out`' } : undefined,
  };
  return Promise.resolve(Math.max(code, writeOut(root, out, terminal)) as ExitCode);
}
