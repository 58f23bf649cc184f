import { parse } from 'jsonc-parser';
import { isMap } from '../../model/is-map.ts';
import type { FilePath } from '../../model/file-path.ts';
import type { RuntimeTree } from '../runtime.ts';

/** The keys of a JSON file that may have comments; none for what is missing or no object. */
export function jsoncKeys(tree: RuntimeTree, path: FilePath): Readonly<Record<string, unknown>> {
  const value: unknown = parse(tree.read(path) ?? '');
  return isMap(value) ? value : {};
}
