import { featureFolderOf } from '../artifacts/artifact-kinds.ts';
import { baseNameOf } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';

/**
 * The folder that a feature has already, by its name or by the folder itself (`seen`, from the root). It may be called what a new one may
 * not. Of several of one name, the one in `plans` at the root.
 */
export function featureFolderNamed(files: readonly FilePath[], name: string, seen: FilePath | undefined): FilePath | undefined {
  const folders = [...new Set(files.flatMap((path) => featureFolderOf(path) ?? []))];
  if (seen !== undefined && folders.includes(seen)) return seen;
  const namesakes = folders.filter((folder) => baseNameOf(folder) === name);
  return namesakes.find((folder) => folder === `plans/${name}`) ?? (namesakes.length === 1 ? namesakes[0] : undefined);
}
