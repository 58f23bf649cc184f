import { join } from 'node:path';
import { failureText } from '../src/cli/failure-text.ts';
import { run } from '../src/cli/program.ts';
import type { Terminal } from '../src/cli/terminal.ts';
import { UsageError } from '../src/index.ts';

export interface CapturedTerminal {
  readonly terminal: Terminal;
  readonly out: () => string;
  readonly err: () => string;
}

/** A terminal that keeps what is printed. */
export function captured(cwd: string, options: Partial<Terminal> = {}): CapturedTerminal {
  let out = '';
  let err = '';
  // The same bytes in each run.
  let drawn = 0;
  const terminal: Terminal = {
    cwd,
    color: false,
    width: 100,
    interactive: false,
    progress: false,
    clock: () => 0,
    engine: 'auto',
    caching: false,
    version: '0.0.0',
    packageRoot: join(import.meta.dirname, '..'),
    input: () => Promise.resolve(new Uint8Array()),
    editor: undefined,
    ask: undefined,
    now: () => '2026-01-15T10:22:00Z',
    randomBytes: (count) => new Uint8Array(count).map((_, index) => (drawn += 1 + index) % 256),
    stop: new AbortController().signal,
    out: (text) => {
      out += typeof text === 'string' ? text : Buffer.from(text).toString('utf8');
    },
    err: (text) => {
      err += text;
    },
    ...options,
  };
  return { terminal, out: () => out, err: () => err };
}

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line the way the bin does. */
export async function primitivesIn(cwd: string, args: readonly string[], options: Partial<Terminal> = {}): Promise<Outcome> {
  const { terminal, out, err } = captured(cwd, options);
  try {
    return { code: await run(args, terminal), out: out(), err: err() };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { code: 2, out: out(), err: err() + failureText(error) };
  }
}

export function primitives(cwd: string, ...args: string[]): Promise<Outcome> {
  return primitivesIn(cwd, args);
}
