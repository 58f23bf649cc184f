import type { AllowedLoss } from '../model/allowed-loss.ts';
import type { FilePath } from '../model/file-path.ts';
import { matchesAny } from './match-glob.ts';

export interface LossOf {
  readonly runtime: string;
  readonly primitive: FilePath;
  readonly effect: 'dropped' | 'widened' | 'narrowed' | 'changed';
}

/** The entries of `allowLoss` that accept a loss, in their order. */
export function acceptingEntries(allowed: readonly AllowedLoss[]): (loss: LossOf) => AllowedLoss[] {
  const entries = allowed.map((entry) => ({ entry, accepts: acceptsOf(entry) }));
  return (loss) => entries.flatMap(({ entry, accepts }) => (accepts(loss) ? [entry] : []));
}

function acceptsOf({ runtimes, primitives, effects }: AllowedLoss): (loss: LossOf) => boolean {
  const isMeant = primitives === undefined ? () => true : matchesAny(primitives);
  return ({ runtime, primitive, effect }) =>
    (runtimes?.includes(runtime) ?? true) &&
    (effects?.includes(effect) ?? true) &&
    (primitives?.includes(primitive) === true || isMeant(primitive));
}
