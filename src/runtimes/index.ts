import { didYouMean } from '../model/nearest-name.ts';
import { UsageError } from '../model/usage-error.ts';
import { agentsMd } from './agents-md.ts';
import { claude } from './claude.ts';
import { copilotCli } from './copilot-cli.ts';
import { copilot } from './copilot.ts';
import { vscode } from './vscode.ts';
import type { Runtime } from './runtime.ts';

/** Every runtime, in the order in which they are built and listed. */
export const runtimes: readonly Runtime[] = [agentsMd, vscode, copilot, copilotCli, claude];

/** The runtimes of these ids, in the order of the table. Throws a `UsageError` on an unknown id. */
export function runtimesNamed(ids: readonly string[]): Runtime[] {
  const known = runtimes.map(({ id }) => id);
  for (const id of ids) {
    if (known.includes(id)) continue;
    throw new UsageError(`Unknown runtime \`${id}\`. Known: ${known.join(', ')}.${didYouMean(id, known)}`);
  }
  return runtimes.filter(({ id }) => ids.includes(id));
}
