import { parse } from 'jsonc-parser';
import { isMap } from '../../model/is-map.ts';
import type { FilePath } from '../../model/file-path.ts';
import type { RuntimeTree } from '../runtime.ts';

/** The keys of a settings file, comments and trailing commas allowed; none where the file does not exist. */
export function settingsOf(tree: RuntimeTree, path: FilePath): Readonly<Record<string, unknown>> {
  const value: unknown = parse(tree.read(path) ?? '', [], { allowTrailingComma: true });
  return isMap(value) ? value : {};
}
