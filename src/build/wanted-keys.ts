import { byCodeUnit } from '../model/file-path.ts';
import type { JsonKey } from '../runtimes/runtime.ts';

/** A value that the file must have, and the runtimes that want it. */
export interface WantedKey extends JsonKey {
  readonly runtime: string;
}

/** Several wishes for one key as one. */
export function joinedKey(keys: readonly WantedKey[]): WantedKey {
  const [first, ...others] = keys;
  if (first === undefined) throw new Error('no key to join');
  const lists = keys.map(({ value }) => value);
  const runtime = [...new Set(keys.flatMap((key) => key.runtime.split(',')))].toSorted(byCodeUnit).join(',');
  if (others.length === 0 || !lists.every((value) => Array.isArray(value))) return { ...first, runtime };
  return { ...first, runtime, value: [...new Set(lists.flat() as string[])] };
}

/** Whether keys cannot all be written: one path with two values, or a value where another key needs an object. */
export function contradicts(keys: readonly WantedKey[]): boolean {
  return keys.some((a) =>
    keys.some((b) => {
      if (a.path.length > b.path.length || !a.path.every((segment, index) => segment === b.path[index])) return false;
      if (a.path.length < b.path.length) return true;
      return Array.isArray(a.value) ? !Array.isArray(b.value) : a.value !== b.value;
    }),
  );
}

export function pathKey({ path }: { readonly path: readonly string[] }): string {
  return JSON.stringify(path);
}
