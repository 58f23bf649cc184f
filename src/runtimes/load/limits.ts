import type { Limit } from '../runtime.ts';

/** A text within a limit that cuts or drops, and the limit where it did. */
export function cutAt(text: string, limit: Limit | undefined): { text: string; cut?: Limit } {
  if (limit === undefined || limit.beyond === 'advised') return { text };
  const bytes = limit.unit === 'bytes' ? Buffer.from(text) : undefined;
  if ((bytes?.length ?? text.length) <= limit.max) return { text };
  if (limit.beyond === 'dropped') return { text: '', cut: limit };
  return { text: bytes === undefined ? text.slice(0, limit.max) : bytes.subarray(0, limit.max).toString('utf8'), cut: limit };
}
