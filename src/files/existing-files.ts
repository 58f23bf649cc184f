import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { FilePath } from '../model/file-path.ts';
import { obstacles } from './obstacle.ts';
import { readRepositoryFile } from './read-file.ts';

/** What stands in a repository beside what was read into its graph: read when asked for. Folders are taken to stay as they are. */
export function existingFiles(root: string): {
  readonly text: (path: FilePath) => string | undefined;
  readonly size: (path: FilePath) => number | undefined;
} {
  const isBlocked = obstacles(root);
  return {
    text(path) {
      const result = isBlocked(path) ? undefined : readRepositoryFile(root, path);
      return result?.type === 'text' ? result.text : undefined;
    },
    size(path) {
      if (isBlocked(path)) return undefined;
      const stats = lstatSync(join(root, path), { throwIfNoEntry: false });
      return stats?.isFile() === true ? stats.size : undefined;
    },
  };
}
