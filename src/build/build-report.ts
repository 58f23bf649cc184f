import type { Diagnostic } from '../model/diagnostic.ts';
import type { BuildReport } from '../model/generated/schema-types.ts';
import type { PlannedWrite, WriteState } from './plan-writes.ts';

export interface BuildReportOptions {
  readonly dryRun: boolean;
  /** Unified diffs by path. */
  readonly diffs?: ReadonlyMap<string, string>;
}

export function buildReport(
  writes: readonly PlannedWrite[],
  diagnostics: readonly Diagnostic[],
  { dryRun, diffs }: BuildReportOptions,
): BuildReport {
  const inState = (wanted: WriteState): number => writes.filter(({ state }) => state === wanted).length;
  return {
    version: 1,
    dryRun,
    outputs: writes.map(({ path, runtime, state, sources, tokens }) => {
      const diff = diffs?.get(path);
      return { path, runtime, state, sources: [...sources], tokens, ...(diff === undefined ? {} : { diff }) };
    }),
    diagnostics: diagnostics.map(({ ruleId, severity, path, span, message, hint }) => ({
      ruleId,
      severity,
      path,
      span,
      message,
      ...(hint === undefined ? {} : { hint }),
    })),
    summary: {
      created: inState('created'),
      updated: inState('updated'),
      unchanged: inState('unchanged'),
      removed: inState('removed'),
      kept: inState('kept'),
    },
  };
}
