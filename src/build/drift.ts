import type { PlannedWrite } from './planned-write.ts';

/** How a file differs from what a build would leave. */
export type Drift = 'changed' | 'missing' | 'stale' | 'foreign';

export function driftOf({ state, reason, before }: PlannedWrite): Drift | undefined {
  if (state === 'created') return 'missing';
  if (state === 'removed') return 'stale';
  if (reason === 'unreadable-source') return before === undefined ? 'missing' : 'changed';
  if (reason === 'hand-edited' || reason === 'edited-region') return 'changed';
  if (reason !== undefined) return 'foreign';
  return state === 'updated' ? 'changed' : undefined;
}
