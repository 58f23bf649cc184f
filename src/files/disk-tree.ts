import type { FilePath } from '../model/file-path.ts';
import { existingFiles } from './existing-files.ts';

/** A repository on disk as runtimes find it; each file is read once, when it is asked for. */
export interface DiskTree {
  /** Every listed path, sorted. */
  readonly files: readonly FilePath[];
  /** Whether something can be read there, listed or ignored. */
  readonly has: (path: FilePath) => boolean;
  /** `undefined` for what does not exist, is no regular file or is no text. */
  readonly read: (path: FilePath) => string | undefined;
}

export function diskTree(root: string, files: readonly FilePath[]): DiskTree {
  const { text, size } = existingFiles(root);
  const listed = new Set(files);
  const known = new Map<FilePath, string | undefined>();
  return {
    files,
    has: (path) => listed.has(path) || size(path) !== undefined,
    read(path) {
      if (!known.has(path)) known.set(path, text(path));
      return known.get(path);
    },
  };
}
