import type { Document } from '../model/document.ts';
import type { FilePath } from '../model/file-path.ts';
import { locate } from '../model/span.ts';
import type { LocatedSpan, Span } from '../model/span.ts';

/** Why a gate is not passed. `blocked`: what is asked for is not so. `unknown`: nobody can tell whether it is. */
export interface Reason {
  readonly verdict: 'blocked' | 'unknown';
  /** What the reason is about, one word for each kind. */
  readonly code: ReasonCode;
  readonly part: Part;
  readonly message: string;
  readonly hint?: string;
  readonly path: FilePath;
  readonly span: LocatedSpan;
}

export type ReasonCode =
  | 'target-missed'
  | 'figure-missing'
  | 'not-comparable'
  | 'bad-target'
  | 'tests-not-delivered'
  | 'item-failed'
  | 'item-open'
  | 'status-blocked'
  | 'status-open'
  | 'unresolved-issue'
  | 'approval-missing'
  | 'phase-missing'
  | 'report-missing'
  | 'report-unreadable'
  | 'plan-flaw'
  | 'merge-conflict'
  | 'nothing-to-judge';

/** `plan`, `phase-2`, `feature`, or `track:<name>`. */
export type Part = string;

/** What is worth knowing and stops nothing. */
export interface Note {
  readonly message: string;
  readonly path: FilePath;
  readonly span: LocatedSpan;
}

export type Verdict = 'passed' | 'blocked' | 'cannot-say';

/** What is blocked is so whatever else cannot be told. */
export function verdictOf(reasons: readonly Pick<Reason, 'verdict'>[]): Verdict {
  if (reasons.some(({ verdict }) => verdict === 'blocked')) return 'blocked';
  return reasons.length > 0 ? 'cannot-say' : 'passed';
}

export function placeIn({ path, lineStarts }: Document, span: Span): { path: FilePath; span: LocatedSpan } {
  return { path, span: locate(lineStarts, span) };
}
