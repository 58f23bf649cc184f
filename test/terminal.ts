import { join } from 'node:path';
import type { Terminal } from '../src/cli/terminal.ts';

export interface CapturedTerminal {
  readonly terminal: Terminal;
  readonly out: () => string;
  readonly err: () => string;
}

/** A terminal that keeps what is printed. */
export function captured(cwd: string, options: Partial<Terminal> = {}): CapturedTerminal {
  let out = '';
  let err = '';
  const terminal: Terminal = {
    cwd,
    color: false,
    width: 100,
    interactive: false,
    engine: 'auto',
    version: '0.0.0',
    packageRoot: join(import.meta.dirname, '..'),
    input: () => Promise.resolve(''),
    stop: new AbortController().signal,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    ...options,
  };
  return { terminal, out: () => out, err: () => err };
}
