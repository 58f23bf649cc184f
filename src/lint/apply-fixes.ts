import type { Diagnostic } from '../model/diagnostic.ts';
import type { Document } from '../model/document.ts';
import { firstIndex } from '../model/first-index.ts';
import type { Span } from '../model/span.ts';
import { applyEdits } from '../model/text-edits.ts';
import type { TextEdit } from '../model/text-edits.ts';
import { sideEffectOf } from './fix-side-effects.ts';

export interface FixOptions {
  /** Apply the fixes too that may change what is meant. */
  readonly unsafe?: boolean;
}

export interface FixedText {
  readonly text: string;
  /** Diagnostics whose fix was applied. */
  readonly applied: readonly Diagnostic[];
  /** Diagnostics whose fix would have changed something else, and what. */
  readonly refused: readonly { readonly diagnostic: Diagnostic; readonly reason: string }[];
}

/**
 * Applies the fixes of one document's diagnostics, in order. A fix that touches what an earlier one has changed waits for the
 * next pass. The result is parsed again, and a fix is refused when anything changed that it does not touch.
 */
export function applyFixes(
  document: Document,
  diagnostics: readonly Diagnostic[],
  parse: (text: string) => Document,
  { unsafe = false }: FixOptions = {},
): FixedText {
  const candidates = withoutOverlap(
    diagnostics.flatMap((diagnostic) => {
      const edits = diagnostic.fix ?? (unsafe ? diagnostic.unsafeFix : undefined);
      return edits === undefined ? [] : [{ diagnostic, edits, safe: diagnostic.fix !== undefined }];
    }),
  );
  const outcomeOf = (chosen: readonly Candidate[]): { text: string; reason: string | undefined } => {
    const text = applyEdits(
      document.text,
      chosen.flatMap(({ edits }) => edits),
    );
    return { text, reason: chosen.length === 0 ? undefined : sideEffectOf(document, parse(text), chosen) };
  };
  const together = outcomeOf(candidates);
  if (together.reason === undefined) return { text: together.text, applied: candidates.map(({ diagnostic }) => diagnostic), refused: [] };
  // One of them does harm: each has to show that it is not the one.
  const accepted: Candidate[] = [];
  const refused: { diagnostic: Diagnostic; reason: string }[] = [];
  for (const candidate of candidates) {
    const { reason } = outcomeOf([...accepted, candidate]);
    if (reason === undefined) accepted.push(candidate);
    else refused.push({ diagnostic: candidate.diagnostic, reason });
  }
  return { text: outcomeOf(accepted).text, applied: accepted.map(({ diagnostic }) => diagnostic), refused };
}

interface Candidate {
  readonly diagnostic: Diagnostic;
  readonly edits: readonly TextEdit[];
  readonly safe: boolean;
}

/** The first of those that touch one another. */
function withoutOverlap(candidates: readonly Candidate[]): Candidate[] {
  /** Sorted by start. */
  const taken: Span[] = [];
  const indexFor = (offset: number): number => firstIndex(taken.length, (index) => (taken[index]?.start ?? 0) >= offset);
  const isFree = ({ start, end }: Span): boolean => {
    const next = indexFor(start);
    const [before, after] = [taken[next - 1], taken[next]];
    return (before === undefined || before.end <= start) && (after === undefined || (after.start !== start && after.start >= end));
  };
  return candidates.filter(({ edits }) => {
    if (!edits.every(({ span }) => isFree(span))) return false;
    for (const { span } of edits) taken.splice(indexFor(span.start), 0, span);
    return true;
  });
}
