import { completeApproved, journalFlaw, withBuildLock } from '../index.ts';
import { rootOf } from './open-project.ts';
import type { RootFlag } from './open-project.ts';
import type { Terminal } from './terminal.ts';

/**
 * Does what a person at the keyboard asks for in memory files, while nobody else writes; what a killed run has begun is completed
 * before anything is read.
 */
export async function changingMemory<T>(flags: RootFlag, terminal: Terminal, work: (root: string) => Promise<T>): Promise<T> {
  const root = rootOf(flags, terminal);
  return withBuildLock(root, async () => {
    if (completeApproved(root, journalFlaw)) terminal.err('Completed what an interrupted run had begun.\n');
    return work(root);
  });
}
