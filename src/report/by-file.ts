import type { Diagnostic } from '../model/diagnostic.ts';
import type { FilePath } from '../model/file-path.ts';

/** Diagnostics by the file they are in, in the order of the first of each. */
export function byFile(diagnostics: readonly Diagnostic[]): [path: FilePath, found: readonly Diagnostic[]][] {
  const files = new Map<FilePath, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const found = files.get(diagnostic.path);
    if (found === undefined) files.set(diagnostic.path, [diagnostic]);
    else found.push(diagnostic);
  }
  return [...files];
}
