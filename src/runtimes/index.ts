import { didYouMean } from '../model/nearest-name.ts';
import { UsageError } from '../model/usage-error.ts';
import { agentsMd } from './agents-md.ts';
import { amp } from './amp.ts';
import { claude } from './claude.ts';
import { copilot } from './copilot.ts';
import { crush } from './crush.ts';
import { factory } from './factory.ts';
import { goose } from './goose.ts';
import { junie } from './junie.ts';
import { vscode } from './vscode.ts';
import { warp } from './warp.ts';
import { zed } from './zed.ts';
import type { Runtime } from './runtime.ts';

/** Every runtime, in the order in which they are built and listed. */
export const runtimes: readonly Runtime[] = [agentsMd, vscode, copilot, claude, junie, amp, zed, warp, goose, factory, crush];

/** The runtimes of these ids, in the order of the table. Throws a `UsageError` on an unknown id. */
export function runtimesNamed(ids: readonly string[]): Runtime[] {
  const known = runtimes.map(({ id }) => id);
  for (const id of ids) {
    if (known.includes(id)) continue;
    throw new UsageError(`Unknown runtime \`${id}\`. Known: ${known.join(', ')}.${didYouMean(id, known)}`);
  }
  return runtimes.filter(({ id }) => ids.includes(id));
}
