import { lstatSync } from 'node:fs';
import type { Stats } from 'node:fs';
import type { FilePath } from '../model/file-path.ts';

/**
 * Milliseconds for which two writes may look like one: file systems count time in steps of up to two seconds (FAT), and the clock
 * of a server need not be ours. git calls a file that was written so lately racy.
 */
const coarsest = 2000;

/**
 * Size, times and number of a regular file. Whoever writes to it changes the time of its last change, which nobody can set back,
 * so the same stamp means the same bytes. `undefined` for what is no file, and for one so new that this does not hold yet.
 */
export function fileStamp(root: string, path: FilePath): string | undefined {
  let stats: Stats | undefined;
  try {
    stats = lstatSync(`${root}/${path}`, { throwIfNoEntry: false });
  } catch {
    // Whoever reads it will say why it cannot be read.
  }
  if (stats?.isFile() !== true) return undefined;
  const { size, mtimeMs, ctimeMs, ino } = stats;
  if (Math.max(mtimeMs, ctimeMs) > Date.now() - coarsest) return undefined;
  return `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
}
