import { Option } from 'commander';
import type { Command } from 'commander';
import type { ProjectCache } from '../index.ts';
import type { Terminal } from './terminal.ts';

interface CacheFlags {
  /** `false` for runs that neither read nor write it. */
  readonly cache?: boolean;
  readonly cacheLocation?: string;
}

/** The commands that read the documents of a repository. */
const readers = new Set([
  'doctor',
  'lint',
  'resolve',
  'coverage',
  'build',
  'verify',
  'trace',
  'pull',
  'graph',
  'rename',
  'migrate',
  'plan',
]);

export function cacheLocation(): Option {
  return new Option('--cache-location <folder>', 'where runs keep what they have read (default: .primitives/cache)');
}

/** Gives the options of the cache to each command that has one. */
export function addCacheOptions(program: Command): void {
  for (const command of program.commands) {
    if (!readers.has(command.name())) continue;
    command.addOption(new Option('--no-cache', 'read everything anew, and remember nothing')).addOption(cacheLocation());
  }
}

/** The terminal of a command that runs: with a cache, if the command has one. Nothing is written before `save`. */
export function withCache(terminal: Terminal): {
  readonly terminal: Terminal;
  readonly use: (command: Command) => Promise<void>;
  /** Returns what somebody should know of it. */
  readonly save: () => readonly string[];
} {
  let cache: ProjectCache | undefined;
  return {
    terminal: {
      ...terminal,
      get cache() {
        return cache;
      },
    },
    use: async (command) => {
      const { cache: wanted, cacheLocation: location } = command.opts<CacheFlags>();
      if (wanted !== true || !(terminal.caching || location !== undefined)) return;
      // What needs no cache does not load it.
      cache = (await import('./open-cache.ts')).openCache(terminal.cwd, location);
    },
    save: () => {
      cache?.save();
      return (cache?.refusals ?? []).map((refusal) => `primitives: ${refusal}\n`);
    },
  };
}
