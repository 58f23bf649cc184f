import type { FilePath } from './file-path.ts';

/** Lines of a built file, one after the other, that come from lines of one source in the same order. All lines count from 1. */
export interface LineRange {
  /** The first one in the built file. */
  readonly line: number;
  readonly count: number;
  readonly of: FilePath;
  /** The first one in the source. */
  readonly from: number;
}

/**
 * As the manifest writes it: `8-36 0:4`, lines 8 to 36 are the lines from 4 on of the first source. `1- 0:1`: a file that was
 * copied, whatever its length. A line each, so that version control can merge them.
 */
export function printRanges(ranges: readonly LineRange[], sources: readonly FilePath[]): string[] {
  return ranges.flatMap(({ line, count, of, from }) => {
    const index = sources.indexOf(of);
    const last = line + count - 1;
    const lines = count === Infinity ? `${line}-` : count === 1 ? `${line}` : `${line}-${last}`;
    return index === -1 ? [] : [`${lines} ${index}:${from}`];
  });
}

/** `undefined` when they cannot be what a build has written: they go backwards, or name a source that is not there. */
export function parseRanges(texts: readonly string[], sources: readonly FilePath[]): LineRange[] | undefined {
  const ranges: LineRange[] = [];
  let free = 1;
  for (const text of texts) {
    const [, first = '', dash, last = '', index = '', start = ''] = /^(\d{1,9})(-(\d{1,9})?)? (\d{1,9}):(\d{1,9})$/.exec(text) ?? [];
    const of = sources[Number(index)];
    const line = Number(first);
    const count = dash === undefined ? 1 : last === '' ? Infinity : Number(last) - line + 1;
    const from = Number(start);
    if (of === undefined || index === '' || line < free || count < 1 || from < 1) return undefined;
    ranges.push({ line, count, of, from });
    free = line + count;
  }
  return ranges;
}
