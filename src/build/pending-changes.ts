import type { FilePath } from '../model/file-path.ts';
import type { KeptReason, PlannedWrite } from './planned-write.ts';

/** What is to be written and removed. */
export function changesOf(writes: readonly PlannedWrite[]): readonly PlannedWrite[] {
  return writes.filter(({ state }) => state === 'created' || state === 'updated' || state === 'removed');
}

/** Something that people wrote and that `--force` discards. */
export interface ForcedLoss {
  readonly path: FilePath;
  readonly reason: KeptReason;
  readonly detail?: string;
  readonly removed: boolean;
}

export function lossesOfForce(writes: readonly PlannedWrite[]): ForcedLoss[] {
  return writes.flatMap(({ path, lost, reason, detail, state }) =>
    lost !== true || reason === undefined
      ? []
      : [{ path, reason, ...(detail === undefined ? {} : { detail }), removed: state === 'removed' }],
  );
}

/** A text before and after a build; `undefined` where there is no file. */
export interface TextChange {
  readonly path: FilePath;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What differs from what a build would leave, as texts. Bytes that are no text are left out. */
export function diffsOf(writes: readonly PlannedWrite[]): TextChange[] {
  return writes.flatMap(({ path, state, before, bytes }) => {
    if (state === 'unchanged' || (before === undefined && bytes === undefined)) return [];
    if ([before, bytes].some((side) => side?.includes(0) === true)) return [];
    return [{ path, before: textOf(before), after: textOf(bytes) }];
  });
}

function textOf(bytes: Uint8Array | undefined): string | undefined {
  return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
}
