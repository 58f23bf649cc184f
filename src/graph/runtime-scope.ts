import { baseNameOf, folderOf, hiddenFolderOf } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';

/** Hidden folders that VS Code reads side by side. Source: VS Code 1.122 `promptFileLocations.ts`. */
const together: ReadonlySet<string> = new Set(['.github', '.claude', '.agents']);

/**
 * Where the names of a primitive count: what one runtime loads together. A package or a template with a `.github` of its own
 * is a scope of its own, and so is a folder that no runtime reads by itself.
 */
export function runtimeScope(path: FilePath): FilePath {
  const hidden = hiddenFolderOf(path);
  if (hidden !== undefined) return together.has(baseNameOf(hidden)) ? folderOf(hidden) : hidden;
  const folder = folderOf(path);
  return /(?:^|\/)SKILL\.md$/i.test(path) ? folderOf(folder) : folder;
}
