import type { Diagnostic } from '../model/diagnostic.ts';
import { summarize } from './lint-summary.ts';

/** Diagnostics for programs; the shape is schemas/lint-report.schema.json. */
export function lintJson(diagnostics: readonly Diagnostic[], files: number): string {
  const report = {
    version: 1,
    diagnostics: diagnostics.map(({ ruleId, severity, path, span, message, hint, related, fix }) => ({
      ruleId,
      severity,
      path,
      span,
      message,
      ...(hint === undefined ? {} : { hint }),
      ...(related === undefined ? {} : { related }),
      fixable: fix !== undefined,
    })),
    summary: summarize(diagnostics, files),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
