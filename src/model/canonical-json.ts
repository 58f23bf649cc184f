import { byCodeUnit } from './file-path.ts';
import { isMap } from './is-map.ts';

/** JSON without spaces, keys sorted by code unit, those without a value left out. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    isMap(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => byCodeUnit(a, b))) : inner,
  );
}
