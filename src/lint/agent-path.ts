import { baseNameOf, folderOf, pathIn } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';

/** Where a chat mode stands as an agent: in `agents` beside the folder of chat modes, with the suffix of today. */
export function agentPathOf(chatmode: FilePath): FilePath {
  const folder = folderOf(chatmode).replace(/(^|\/)chatmodes(?:\/.*)?$/, '$1agents');
  return pathIn(folder, baseNameOf(chatmode).replace(/\.chatmode\.md$/, '.agent.md'));
}
