import type { FilePath } from './file-path.ts';
import type { LocatedSpan } from './span.ts';
import type { TextEdit } from './text-edits.ts';

export type Severity = 'error' | 'warning' | 'info';

/** A second place that a diagnostic speaks of. */
export interface Related {
  readonly path: FilePath;
  readonly span: LocatedSpan;
  readonly message: string;
}

/** Estimated tokens that a model reads for nothing, or above a budget. */
export interface Cost {
  readonly type: 'repeated' | 'over-budget';
  readonly tokens: number;
}

/** One problem: what is wrong (`message`, with why it matters) and what to do (`hint`). */
export interface Diagnostic {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly path: FilePath;
  readonly span: LocatedSpan;
  readonly message: string;
  readonly hint?: string;
  readonly cost?: Cost;
  readonly related?: readonly Related[];
  /** Edits of `path` that remove the problem and change nothing else. */
  readonly fix?: readonly TextEdit[];
  /** Edits of `path` that remove the problem and may change what is meant. */
  readonly unsafeFix?: readonly TextEdit[];
  /** What the span covers must not be shown, in this diagnostic or another. */
  readonly secret?: true;
}

/** What every report says of a diagnostic; what only some know, such as fixes, they add. */
export function reportedDiagnostic({ ruleId, severity, path, span, message, hint }: Diagnostic): ReportedDiagnostic {
  return { ruleId, severity, path, span, message, ...(hint === undefined ? {} : { hint }) };
}

export type ReportedDiagnostic = Pick<Diagnostic, 'ruleId' | 'severity' | 'path' | 'span' | 'message' | 'hint'>;

/** The same with the other places that it speaks of. */
export function diagnosticWithPlaces(diagnostic: Diagnostic): ReportedDiagnostic & { related?: Related[] } {
  const { related } = diagnostic;
  return { ...reportedDiagnostic(diagnostic), ...(related === undefined ? {} : { related: [...related] }) };
}
