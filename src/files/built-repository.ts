import { byCodeUnit } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { localManifestPath } from '../model/manifest.ts';
import type { ManifestEntry } from '../model/manifest.ts';
import { diskFiles, diskTree } from './disk-tree.ts';
import type { DiskFiles, DiskTree } from './disk-tree.ts';
import { readManifest } from './own-outputs.ts';

/** A repository as runtimes find it on disk, and what of it builds have written. */
export interface WrittenRepository {
  readonly tree: DiskTree;
  readonly outputs: readonly ManifestEntry[];
}

/** `listed` are the paths that are known. What builds have written is there as well, ignored by git or not, unless it is gone. */
export function builtRepository(root: string, listed: readonly FilePath[], disk: DiskFiles = diskFiles(root)): WrittenRepository {
  const outputs = [readManifest(root), readManifest(root, localManifestPath)].flatMap((manifest) => manifest.outputs);
  const written = new Set(outputs.map(({ path }) => path));
  if (written.size === 0) return { outputs, tree: diskTree(listed, disk) };
  const there = [...written].filter((path) => disk.size(path) !== undefined);
  const files = [...listed.filter((path) => !written.has(path)), ...there].toSorted(byCodeUnit);
  return { outputs, tree: diskTree(files, disk) };
}
