import { didYouMean } from '../model/nearest-name.ts';
import { UsageError } from '../model/usage-error.ts';
import { agentsMd } from './agents-md.ts';
import { claude } from './claude.ts';
import { copilot } from './copilot.ts';
import { vscode } from './vscode.ts';
import type { Runtime } from './runtime.ts';

/** Every runtime, in the order in which they are built and listed. */
export const runtimes: readonly Runtime[] = [agentsMd, vscode, copilot, claude];

/** The runtimes of these ids, in the order of the table; `all` stands for every one. Throws a `UsageError` on an unknown id. */
export function runtimesNamed(ids: readonly string[]): Runtime[] {
  const known = runtimes.map(({ id }) => id);
  for (const id of ids) {
    if (id === 'all' || known.includes(id)) continue;
    throw new UsageError(`Unknown runtime \`${id}\`. Known: ${known.join(', ')}, all.${didYouMean(id, known)}`);
  }
  return ids.includes('all') ? [...runtimes] : runtimes.filter(({ id }) => ids.includes(id));
}
