import type { Engine, Observer, ProjectCache } from '../index.ts';

/** What a command may know and touch of the process it runs in. */
export interface Terminal {
  readonly cwd: string;
  readonly color: boolean;
  readonly width: number;
  /** Whether a person reads along. */
  readonly interactive: boolean;
  /** Whether standard error is a screen on which a line may be written again, and somebody looks at it. */
  readonly progress: boolean;
  /** Milliseconds since some moment, for what takes how long. */
  readonly clock: () => number;
  /** Is told what a command is at. */
  readonly observer?: Observer | undefined;
  readonly engine: Engine;
  /** Whether runs remember what they have read, where no option says otherwise. */
  readonly caching: boolean;
  /** What earlier runs remember; set for the command that runs. */
  readonly cache?: ProjectCache | undefined;
  readonly version: string;
  /** Absolute path of the installed package, where the pages of the rules are. */
  readonly packageRoot: string;
  /** All of the standard input. */
  readonly input: () => Promise<Uint8Array>;
  /** The command line of the editor of the person who sits there; `undefined` where nobody does. */
  readonly editor: string | undefined;
  /** Asks the person who sits there for a line, `undefined` when they are gone; `undefined` where nobody sits. */
  readonly ask: ((question: string) => Promise<string | undefined>) | undefined;
  /** The moment, in UTC to the second: `2026-01-15T10:22:00Z`. */
  readonly now: () => string;
  /** Bytes that nobody can guess. */
  readonly randomBytes: (count: number) => Uint8Array;
  /** Ends what would go on for ever. */
  readonly stop: AbortSignal;
  readonly out: (text: string | Uint8Array) => void;
  readonly err: (text: string) => void;
}

/** 0 clean, 1 findings, 2 could not run, 3 what was approved no longer fits (`learn`). */
export type ExitCode = 0 | 1 | 2 | 3;
