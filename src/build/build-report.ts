import type { BuildReport } from '../model/generated/schema-types.ts';
import { driftOf } from './drift.ts';
import type { Fidelity } from './fidelity.ts';
import { fidelityReport } from './fidelity-report.ts';
import type { BuildDiagnostic } from './plan-build.ts';
import type { PlannedWrite, WriteState } from './planned-write.ts';
import { reportedDiagnostic } from '../model/diagnostic.ts';

export interface BuildReportOptions {
  /** Nothing was written. */
  readonly dryRun: boolean;
  /** Say of each file how it differs from what a build would leave. */
  readonly drift?: boolean;
  /** Unified diffs by path. */
  readonly diffs?: ReadonlyMap<string, string> | undefined;
  readonly fidelity?: Pick<Fidelity, 'runtimes'> | undefined;
}

export function buildReport(
  writes: readonly PlannedWrite[],
  diagnostics: readonly BuildDiagnostic[],
  { dryRun, drift = false, diffs, fidelity }: BuildReportOptions,
): BuildReport {
  const inState = (wanted: WriteState): number => writes.filter(({ state }) => state === wanted).length;
  return {
    version: 1,
    dryRun,
    outputs: writes.map((write) => {
      const { path, runtime, state, sources, tokens, reason, lost, newRegion } = write;
      const diff = diffs?.get(path);
      const difference = drift ? driftOf(write) : undefined;
      return {
        path,
        runtime,
        state,
        sources: [...sources],
        tokens,
        ...(reason === undefined ? {} : { reason }),
        ...(lost === undefined ? {} : { lost }),
        ...(newRegion === undefined ? {} : { region: 'created' as const }),
        ...(difference === undefined ? {} : { drift: difference }),
        ...(diff === undefined ? {} : { diff }),
      };
    }),
    diagnostics: diagnostics.map((diagnostic) => ({
      ...reportedDiagnostic(diagnostic),
      ...(diagnostic.runtime === undefined ? {} : { runtime: diagnostic.runtime }),
      ...(diagnostic.effect === undefined ? {} : { effect: diagnostic.effect }),
    })),
    ...(fidelity === undefined ? {} : { fidelity: fidelityReport(fidelity) }),
    summary: {
      created: inState('created'),
      updated: inState('updated'),
      unchanged: inState('unchanged'),
      removed: inState('removed'),
      kept: inState('kept'),
    },
  };
}
