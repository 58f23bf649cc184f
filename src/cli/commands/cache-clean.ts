import { cleanCache, count } from '../../index.ts';
import { absolutePath, rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface CacheCleanFlags extends RootFlag {
  readonly cacheLocation?: string;
}

/** Removes what runs remember of a repository. */
export function cacheClean(flags: CacheCleanFlags, terminal: Terminal): ExitCode {
  const location = flags.cacheLocation === undefined ? undefined : absolutePath(terminal.cwd, flags.cacheLocation);
  const removed = cleanCache(rootOf(flags, terminal), location);
  const where = flags.cacheLocation ?? '.primitives/cache';
  if (removed.length === 0) terminal.err(`Nothing to remove in ${where}\n`);
  else terminal.err(`${count(removed.length, 'file')} removed from ${where}: ${removed.join(', ')}\n`);
  return 0;
}
