import {
  handoffMark,
  handoffMarkdown,
  handoffPath,
  handoffReport,
  matchesAny,
  printJson,
  readSessionState,
  readState,
  sessionStatePath,
  UsageError,
  visible,
} from '../../index.ts';
import type { FilePath, SessionStateReading } from '../../index.ts';
import { pathsFromRoot, rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { exitOfOut, putOut, writeOut } from '../write-out.ts';
import type { OutFile } from '../write-out.ts';

export interface HandoffFlags extends RootFlag {
  /** `true` for the file that a hand-over has by default. */
  readonly out?: string | true;
  readonly check?: boolean;
  readonly generated?: readonly string[];
  readonly format: 'text' | 'json';
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
  const code = problems.length > 0 ? 1 : 0;
  const text = state === undefined ? undefined : handoffMarkdown(state);
  const asJson = flags.format === 'json';
  if (!asJson) tellProblems(path, problems, terminal);
  const out = text === undefined || flags.out === undefined ? undefined : outFile(root, text, flags, terminal);
  if (asJson) {
    const file = out === undefined ? undefined : { path: out.path, state: putOut(root, out) };
    terminal.out(printJson(handoffReport({ path, problems, state, text, file })));
    return Promise.resolve(file === undefined ? code : (Math.max(code, exitOfOut(file.state)) as ExitCode));
  }
  if (out !== undefined) return Promise.resolve(Math.max(code, writeOut(root, out, terminal)) as ExitCode);
  if (text !== undefined && flags.check !== true) terminal.out(text);
  return Promise.resolve(code);
}

function tellProblems(path: FilePath, problems: SessionStateReading['problems'], terminal: Terminal): void {
  for (const { span, message } of problems) {
    const place = span === undefined ? path : `${path}:${span.start.line}:${span.start.column}`;
    terminal.err(`${place}: ${visible(message)}\n`);
  }
}

function outFile(root: string, text: string, { out, check }: HandoffFlags, terminal: Terminal): OutFile {
  const name = typeof out === 'string' ? out : handoffPath;
  const [path = ''] = typeof out === 'string' ? pathsFromRoot(root, terminal, [out]) : [handoffPath];
  return {
    path,
    name,
    text,
    mayReplace: (current) => current.includes(handoffMark),
    kept: 'was not made of a state, so it is kept. Name another file with --out.',
    check: check === true ? { outdated: 'the state says something else today', command: '`primitives handoff --out`' } : undefined,
  };
}
