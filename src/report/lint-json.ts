import { printJson } from '../model/print-json.ts';
import type { LintOutcome } from './lint-outcome.ts';
import { summarize } from './lint-summary.ts';

/** Diagnostics for programs; the shape is schemas/lint-report.schema.json. */
export function lintJson({ diagnostics, files, cost: costs }: Pick<LintOutcome, 'diagnostics' | 'files' | 'cost'>): string {
  const report = {
    version: 1,
    diagnostics: diagnostics.map(({ ruleId, severity, path, span, message, hint, cost, related, fix, unsafeFix }) => ({
      ruleId,
      severity,
      path,
      span,
      message,
      ...(hint === undefined ? {} : { hint }),
      ...(cost === undefined ? {} : { cost }),
      ...(related === undefined ? {} : { related }),
      fixable: fix !== undefined,
      ...(fix === undefined ? {} : { fix }),
      ...(unsafeFix === undefined ? {} : { unsafeFix }),
    })),
    summary: summarize(diagnostics, files),
    ...(costs === undefined ? {} : { cost: costs }),
  };
  return printJson(report);
}
