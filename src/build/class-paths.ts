import type { Graph, Primitive } from '../graph/graph.ts';
import { instructionScope } from '../graph/instruction-scope.ts';
import { isInside } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';

/** Instructions, Claude Code's rules and the constitution: what loads by the path that is worked on. */
export function scopedInstructions({ primitives, constitution }: Graph): Primitive[] {
  const others = primitives.filter(({ kind, path }) => kind === 'instructions' && path !== constitution?.path);
  return constitution === undefined ? others : [constitution, ...others];
}

/** Whether instructions are for a path, computed as they are asked for. */
export function appliesTo(graph: Graph, instruction: Primitive): (path: FilePath) => boolean {
  const scope = instructionScope(graph, instruction);
  switch (scope.type) {
    case 'everything':
      return () => true;
    case 'folder':
      return (path) => isInside(scope.folder, path);
    case 'globs':
      return (path) => scope.scope.parts.vscode.some(({ matches }) => matches(path));
    case 'on-demand':
      return () => false;
  }
}

/** A name that no glob of a repository means. */
export const unmatched = 'zz-no-rule-is-for-this.zz';

/** A path for each set of instructions that load together, as far as one source for each instruction shows them; one matched by none. */
export function classPaths(graph: Graph): FilePath[] {
  const found = scopedInstructions(graph).flatMap((instruction) => {
    const scope = instructionScope(graph, instruction);
    if (scope.type === 'folder') return [`${scope.folder}/${unmatched}`];
    if (scope.type !== 'globs') return [];
    return scope.scope.parts.vscode.flatMap(({ matches }) => graph.paths.firstSource(matches) ?? []).slice(0, 1);
  });
  return [unmatched, ...new Set(found)];
}
