import type { Primitive } from '../../graph/graph.ts';
import { baseNameOf, folderOf } from '../../model/file-path.ts';
import type { FilePath } from '../../model/file-path.ts';

/** Whether it is a skill one folder below one of these, where a runtime looks for skills. */
export function isSkillIn({ kind, path }: Primitive, folders: readonly FilePath[]): boolean {
  return kind === 'skill' && baseNameOf(path).toLowerCase() === 'skill.md' && folders.includes(folderOf(folderOf(path)));
}
