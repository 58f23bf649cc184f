import type { Metrics } from './junit.ts';

/**
 * The covered share of lines in a tracefile of lcov, in per cent to two places: `LH` of `LF`, as geninfo(1) writes them for each
 * source file. `undefined` for what is no tracefile.
 */
export function readLcov(text: string): Metrics | undefined {
  let found = 0;
  let hit = 0;
  let records = 0;
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('LF:')) found += numberIn(line);
    else if (line.startsWith('LH:')) hit += numberIn(line);
    else if (line === 'end_of_record') records += 1;
  }
  if (records === 0) return undefined;
  return found === 0 ? {} : { coverage: Math.round((Math.min(hit, found) / found) * 10_000) / 100 };
}

function numberIn(line: string): number {
  const value = Number(line.slice(3));
  return Number.isSafeInteger(value) && value >= 0 ? value : 0;
}
