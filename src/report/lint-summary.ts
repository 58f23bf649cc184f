import type { Diagnostic, Severity } from '../model/diagnostic.ts';

export interface LintSummary {
  /** Files checked. */
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly fixable: number;
  /** Only by edits that may change what is meant. */
  readonly unsafeFixable: number;
}

export function summarize(diagnostics: readonly Diagnostic[], files: number): LintSummary {
  const of = (wanted: Severity): number => diagnostics.filter(({ severity }) => severity === wanted).length;
  return {
    files,
    errors: of('error'),
    warnings: of('warning'),
    infos: of('info'),
    fixable: diagnostics.filter(({ fix }) => fix !== undefined).length,
    unsafeFixable: diagnostics.filter(({ fix, unsafeFix }) => fix === undefined && unsafeFix !== undefined).length,
  };
}
