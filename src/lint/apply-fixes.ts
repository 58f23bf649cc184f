import type { Diagnostic } from '../model/diagnostic.ts';
import { applyEdits } from '../model/text-edits.ts';
import type { TextEdit } from '../model/text-edits.ts';

export interface FixOptions {
  /** Apply the fixes too that may change what is meant. */
  readonly unsafe?: boolean;
}

export interface FixedText {
  readonly text: string;
  /** Number of diagnostics whose fix was applied. */
  readonly applied: number;
}

/**
 * Applies the fixes of one file's diagnostics, in order; a fix that touches what an earlier one has changed waits for the
 * next pass.
 */
export function applyFixes(text: string, diagnostics: readonly Diagnostic[], { unsafe = false }: FixOptions = {}): FixedText {
  const edits: TextEdit[] = [];
  let applied = 0;
  for (const diagnostic of diagnostics) {
    const fix = diagnostic.fix ?? (unsafe ? diagnostic.unsafeFix : undefined);
    if (fix === undefined || fix.some((edit) => edits.some((other) => overlap(edit, other)))) continue;
    for (const edit of fix) edits.push(edit);
    applied += 1;
  }
  return { text: applyEdits(text, edits), applied };
}

function overlap({ span: a }: TextEdit, { span: b }: TextEdit): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}
