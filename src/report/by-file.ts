import type { Diagnostic } from '../model/diagnostic.ts';
import type { FilePath } from '../model/file-path.ts';
import { grouped } from './grouped.ts';

/** Diagnostics by the file they are in, in the order of the first of each. */
export function byFile(diagnostics: readonly Diagnostic[]): [path: FilePath, found: readonly Diagnostic[]][] {
  return grouped(diagnostics, ({ path }) => path);
}
