import { printJson } from '../model/print-json.ts';
import type { LintOutcome } from './lint-outcome.ts';
import { summarize } from './lint-summary.ts';
import { reportedDiagnostic } from '../model/diagnostic.ts';

/** Diagnostics for programs; the shape is schemas/lint-report.schema.json. */
export function lintJson({
  diagnostics,
  files,
  cost: costs,
  shard,
}: Pick<LintOutcome, 'diagnostics' | 'files' | 'cost' | 'shard'>): string {
  const report = {
    version: 1,
    ...(shard === undefined ? {} : { shard }),
    diagnostics: diagnostics.map((diagnostic) => {
      const { cost, related, fix, unsafeFix, secret } = diagnostic;
      return {
        ...reportedDiagnostic(diagnostic),
        ...(cost === undefined ? {} : { cost }),
        ...(related === undefined ? {} : { related }),
        fixable: fix !== undefined,
        ...(fix === undefined ? {} : { fix }),
        ...(unsafeFix === undefined ? {} : { unsafeFix }),
        ...(secret === undefined ? {} : { secret }),
      };
    }),
    summary: summarize(diagnostics, files),
    ...(costs === undefined ? {} : { cost: costs }),
  };
  return printJson(report);
}
