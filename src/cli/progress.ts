import { groupedDigits } from '../index.ts';
import type { Observer, Stage } from '../index.ts';
import type { Terminal } from './terminal.ts';

/** Milliseconds. What is over sooner needs no progress, and nobody reads faster. */
const quietFor = 1000;
const pause = 100;

const clearLine = '\r\u001B[K';

/** What stands before the number, and what is counted. */
const wordings: Partial<Record<Stage, readonly [doing: string, things: string]>> = {
  list: ['Listing files', ''],
  parse: ['Reading', 'files'],
  graph: ['Joining files', ''],
  external: ['Asking', 'addresses'],
  rules: ['Checking', 'files'],
  'graph-rules': ['Checking files together', 'rules'],
  import: ['Importing', 'files'],
  emit: ['Building', 'runtimes'],
  render: ['Writing texts', 'runtimes'],
  load: ['Loading as runtimes do', 'classes of files'],
  compare: ['Comparing with the disk', ''],
  write: ['Writing files', ''],
  verify: ['Verifying', 'runtimes'],
};

export interface Progress {
  readonly observer: Observer;
  /** The terminal, whose line of progress goes away before anything else is printed. */
  readonly terminal: Terminal;
  readonly clear: () => void;
}

/** One line on standard error that says what a long run is at. The work itself tells of it, so that nothing waits for a clock. */
export function progressOn(terminal: Terminal): Progress {
  let next = terminal.clock() + quietFor;
  let isShown = false;
  const open: Stage[] = [];
  const counts = new Map<Stage, number>();
  const totals = new Map<Stage, number>();
  const clear = (): void => {
    if (isShown) terminal.err(clearLine);
    isShown = false;
  };
  const show = (stage: Stage | undefined): void => {
    const wording = stage === undefined ? undefined : wordings[stage];
    if (stage === undefined || wording === undefined) return;
    const now = terminal.clock();
    if (now < next) return;
    next = now + pause;
    terminal.err(`${clearLine}${lineOf(wording, counts.get(stage) ?? 0, totals.get(stage))}`);
    isShown = true;
  };
  return {
    clear,
    observer: {
      begin: (stage, total) => {
        open.push(stage);
        if (total !== undefined) {
          counts.set(stage, 0);
          totals.set(stage, total);
        }
        show(stage);
      },
      end: () => {
        open.pop();
      },
      done: () => {
        const stage = open.at(-1);
        if (stage === undefined) return;
        counts.set(stage, (counts.get(stage) ?? 0) + 1);
        show(stage);
      },
    },
    terminal: {
      ...terminal,
      out: (text) => {
        clear();
        terminal.out(text);
      },
      err: (text) => {
        clear();
        terminal.err(text);
      },
    },
  };
}

/** Short enough for any terminal: a line that wraps cannot be cleared. */
function lineOf([doing, things]: readonly [string, string], count: number, total: number | undefined): string {
  if (things === '' || count === 0) return `${doing}…`;
  const of = total === undefined ? '' : ` of ${groupedDigits(total)}`;
  return `${doing}: ${groupedDigits(count)}${of} ${things}`;
}
