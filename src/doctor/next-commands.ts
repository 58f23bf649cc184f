import { count } from '../model/count.ts';

/** What decides which commands help, most of all. */
export interface Situation {
  /** Primitives there are, agents files not counted. */
  readonly primitives: number;
  /** Files of runtimes that an import would make primitives of. */
  readonly importable: number;
  /** Places that `migrate` would change. */
  readonly former: number;
  /** Whether a build has written anything. */
  readonly built: boolean;
  readonly stale: number;
  /** Outputs that people have edited or put in the place of one. */
  readonly edited: number;
  readonly errors: number;
  readonly warnings: number;
  readonly fixable: number;
  readonly configured: boolean;
  /** Ids of runtimes in use, to build for. */
  readonly runtimes: readonly string[];
  readonly broken: number;
  readonly duplicated: number;
}

export interface NextCommand {
  readonly command: string;
  readonly reason: string;
}

const MANY = 3;

/**
 * The commands to run next, best first: what was edited is saved before a build, former forms go before others are read, what is there is
 * taken over before it is built, and what is built is checked. Every one helps in this situation; where nothing is wrong there are none.
 */
export function nextCommands(it: Situation): NextCommand[] {
  const ids = it.runtimes.join(',');
  const candidates: (NextCommand | false)[] = [
    it.edited > 0 && {
      command: 'primitives pull',
      reason: `${count(it.edited, 'file')} of runtimes edited since the last build: it shows what belongs in the sources.`,
    },
    it.former > 0 && {
      command: 'primitives migrate --dry-run',
      reason: `${count(it.former, 'former form')} that runtimes ignore, or will one day: it shows the diff.`,
    },
    it.importable > 0 && {
      command: 'primitives import --dry-run',
      reason: `${count(it.importable, 'file')} of single runtimes can become primitives, written once for all of them.`,
    },
    it.fixable > 0 && {
      command: 'primitives lint --fix-dry-run',
      reason: `${count(it.fixable, 'finding')} with a fix that cannot change what is meant.`,
    },
    it.errors > 0 && {
      command: 'primitives lint --quiet',
      reason: `${count(it.errors, 'error')}: it says what is wrong and what to do.`,
    },
    it.stale > 0 && { command: 'primitives build', reason: `${count(it.stale, 'file')} of runtimes behind the sources.` },
    it.broken > 0 && { command: 'primitives verify', reason: 'Runtimes do not load what the sources promise: it says what and why.' },
    it.duplicated > 0 && {
      command: 'primitives coverage --runtime all',
      reason: 'Something is loaded twice: it shows what each runtime reads and what that costs.',
    },
    !it.built &&
      it.primitives > 0 &&
      it.importable === 0 && {
        command: `primitives build --dry-run${ids === '' ? '' : ` --runtime ${ids}`}`,
        reason: `${count(it.primitives, 'primitive')}, and nothing is built from them yet: it shows what would be.`,
      },
    !it.configured &&
      it.primitives > 0 && { command: 'primitives init --config', reason: 'There is no configuration: it writes one for what is here.' },
    it.warnings > 0 && it.errors === 0 && { command: 'primitives lint', reason: `${count(it.warnings, 'warning')}.` },
    it.primitives + it.importable === 0 && {
      command: 'primitives init',
      reason: 'Nothing for agents is here yet: it takes agents, prompts and instructions from the library.',
    },
  ];
  return candidates.flatMap((one) => (one === false ? [] : [one])).slice(0, MANY);
}
