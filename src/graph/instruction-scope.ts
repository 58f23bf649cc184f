import { isClaudeRule, isRepositoryWide } from '../kinds.ts';
import type { FilePath } from '../model/file-path.ts';
import { folderOf } from '../model/file-path.ts';
import type { Graph, Primitive, Scope } from './graph.ts';

/** Which files an instruction is for. */
export type InstructionScope =
  | { readonly type: 'everything' }
  /** All files below a folder. */
  | { readonly type: 'folder'; readonly folder: FilePath }
  | { readonly type: 'globs'; readonly scope: Scope }
  /** No file by itself: a task calls for it. */
  | { readonly type: 'on-demand' };

/**
 * What `applyTo` says by VS Code's rules. The constitution is for everything. A copilot-instructions.md, and a rule of Claude Code without `paths`, speaks for
 * the project that its hidden folder (`.github`, `.apm`, `.claude`) stands in: the repository, or one package of it.
 */
export function instructionScope({ scopes, constitution }: Graph, { path }: Primitive): InstructionScope {
  if (path === constitution?.path) return { type: 'everything' };
  const scope = scopes.get(path);
  if (isRepositoryWide(path) || (scope === undefined && isClaudeRule(path))) {
    const folder = folderOf(path).replace(/(?:^|\/)\..*$/, '');
    return folder === '' ? { type: 'everything' } : { type: 'folder', folder };
  }
  if (scope === undefined) return { type: 'on-demand' };
  return scope.parts.vscode.some(({ everything }) => everything) ? { type: 'everything' } : { type: 'globs', scope };
}
