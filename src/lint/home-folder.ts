import { folderOf, hiddenFolderOf } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';

/** The hidden folder, such as `.github`, that a primitive belongs to: a template or a package has one of its own. */
export function homeOf(path: FilePath): FilePath {
  return hiddenFolderOf(path) ?? folderOf(path);
}

/** Whether two files belong to different runtimes or projects, whose copies are on purpose. */
export function areApart(a: FilePath, b: FilePath): boolean {
  const [one, other] = [hiddenFolderOf(a), hiddenFolderOf(b)];
  return one !== undefined && other !== undefined && one !== other;
}
