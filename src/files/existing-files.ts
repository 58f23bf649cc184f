import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { FilePath } from '../model/file-path.ts';
import { obstacleTo } from './obstacle.ts';
import { readRepositoryFile } from './read-file.ts';

/** What stands in a repository beside what was read into its graph: read when asked for. */
export function existingFiles(root: string): {
  readonly text: (path: FilePath) => string | undefined;
  readonly size: (path: FilePath) => number | undefined;
} {
  return {
    text(path) {
      const result = obstacleTo(root, path) === undefined ? readRepositoryFile(root, path) : undefined;
      return result?.type === 'text' ? result.text : undefined;
    },
    size(path) {
      if (obstacleTo(root, path) !== undefined) return undefined;
      const stats = lstatSync(join(root, path), { throwIfNoEntry: false });
      return stats?.isFile() === true ? stats.size : undefined;
    },
  };
}
