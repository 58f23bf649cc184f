import { matchesAny } from '../graph/match-glob.ts';
import type { AllowedLoss } from '../model/allowed-loss.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Loss } from '../runtimes/runtime.ts';

export interface Acceptance {
  /** Why a loss does not matter, by the first entry that accepts it; `undefined` when none does. */
  readonly reasonFor: (loss: LossOf) => string | undefined;
  /** Entries that were asked in vain, as far as this build can tell: one for a runtime that is not built may be of use. */
  readonly unused: () => readonly AllowedLoss[];
}

interface LossOf {
  readonly runtime: string;
  readonly primitive: FilePath;
  readonly effect: Loss['effect'];
}

/** Which losses `allowLoss` accepts in a build for `built`, of the runtimes that the configuration names. */
export function acceptance(allowed: readonly AllowedLoss[], built: ReadonlySet<string>, configured: readonly string[]): Acceptance {
  const entries = allowed.map((entry) => ({ entry, accepts: acceptsOf(entry) }));
  const used = new Set<AllowedLoss>();
  return {
    reasonFor(loss) {
      // Two entries for the same are both of use, as long as there is such a loss.
      const accepting = entries.filter(({ accepts }) => accepts(loss));
      for (const { entry } of accepting) used.add(entry);
      return accepting[0]?.entry.reason;
    },
    unused: () => allowed.filter((entry) => !used.has(entry) && (entry.runtimes ?? configured).every((id) => built.has(id))),
  };
}

function acceptsOf({ runtimes, primitives, effects }: AllowedLoss): (loss: LossOf) => boolean {
  const isMeant = primitives === undefined ? () => true : matchesAny(primitives);
  return ({ runtime, primitive, effect }) =>
    (runtimes?.includes(runtime) ?? true) &&
    (effects?.includes(effect) ?? true) &&
    (primitives?.includes(primitive) === true || isMeant(primitive));
}

export function unusedAllowance({ path, span }: AllowedLoss): Diagnostic {
  return {
    ruleId: 'unused-allowance',
    severity: 'warning',
    path,
    span,
    message: 'No loss of this build is accepted by this entry of `allowLoss`, so it would hide one that comes later.',
    hint: 'Remove it, or correct its `runtime`, `primitive` or `effect`.',
  };
}
