import { acceptingEntries } from '../graph/accepting-entries.ts';
import type { LossOf } from '../graph/accepting-entries.ts';
import type { AllowedLoss } from '../model/allowed-loss.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

export interface Acceptance {
  /** Why a loss does not matter, by the first entry that accepts it; `undefined` when none does. */
  readonly reasonFor: (loss: LossOf) => string | undefined;
  /** Entries that were asked in vain, as far as this build can tell: one for a runtime that is not built may be of use. */
  readonly unused: () => readonly AllowedLoss[];
}

/** Which losses `allowLoss` accepts in a build for `built`, of the runtimes that the configuration names. */
export function acceptance(allowed: readonly AllowedLoss[], built: ReadonlySet<string>, configured: readonly string[]): Acceptance {
  const acceptingOf = acceptingEntries(allowed);
  const used = new Set<AllowedLoss>();
  return {
    reasonFor(loss) {
      // Two entries for the same are both of use, as long as there is such a loss.
      const accepting = acceptingOf(loss);
      for (const entry of accepting) used.add(entry);
      return accepting[0]?.reason;
    },
    unused: () => allowed.filter((entry) => !used.has(entry) && (entry.runtimes ?? configured).every((id) => built.has(id))),
  };
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
