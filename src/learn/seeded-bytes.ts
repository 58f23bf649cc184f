import { createHash } from 'node:crypto';
import { canonicalJson } from '../model/canonical-json.ts';
import type { RandomBytes } from './ids.ts';

/** Bytes that the same seed gives on every machine, and that look like any others. */
export function seededBytes(seed: unknown): RandomBytes {
  const text = canonicalJson(seed);
  let drawn = 0;
  return (count) => {
    drawn += 1;
    return createHash('sha256').update(`${drawn}\n${text}`).digest().subarray(0, count);
  };
}
