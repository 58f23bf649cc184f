import type { Diagnostic } from '../model/diagnostic.ts';
import type { FilePath } from '../model/file-path.ts';
import { lineStartsOf, locate } from '../model/span.ts';

export interface CheckedTexts {
  /** `undefined` for a file that is not what was checked. */
  readonly textOf: (path: FilePath) => string | undefined;
  /** Files with findings that are gone or have changed, as far as the places of the findings tell. */
  readonly changed: readonly FilePath[];
}

/** The texts that diagnostics of an earlier run speak of, where they are what they were. */
export function textsAsChecked(diagnostics: readonly Diagnostic[], read: (path: FilePath) => string | undefined): CheckedTexts {
  const texts = new Map<FilePath, string | undefined>();
  const lineStarts = new Map<FilePath, readonly number[]>();
  const changed = new Set<FilePath>();
  for (const { path, span } of diagnostics) {
    if (!texts.has(path)) {
      const text = read(path);
      texts.set(path, text);
      lineStarts.set(path, lineStartsOf(text ?? ''));
    }
    // A finding about a file that cannot be read stands at its start.
    if (span.end.offset > (texts.get(path)?.length ?? 0) || !isAt(span, lineStarts.get(path) ?? [0])) changed.add(path);
  }
  return { textOf: (path) => (changed.has(path) ? undefined : texts.get(path)), changed: [...changed] };
}

function isAt({ start, end }: Diagnostic['span'], lineStarts: readonly number[]): boolean {
  const now = locate(lineStarts, { start: start.offset, end: end.offset });
  return [
    [start, now.start],
    [end, now.end],
  ].every(([was, is]) => was?.line === is?.line && was?.column === is?.column);
}
