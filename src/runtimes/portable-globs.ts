import { scalarOf } from '../graph/frontmatter-values.ts';
import type { Primitive } from '../graph/graph.ts';
import type { InstructionScope } from '../graph/instruction-scope.ts';

/**
 * The files of a scope as patterns that every runtime reads alike, whether it anchors patterns at the root or not:
 * `src/**` of VS Code becomes `**\/src/**`. Empty when nothing can match; `**` alone when everything does; `undefined`
 * for instructions that no file calls for.
 */
export function portableGlobs(scope: InstructionScope): string[] | undefined {
  switch (scope.type) {
    case 'everything':
      return ['**'];
    case 'folder':
      // A folder such as `[slug]` or `a,b`: one character of any kind where a glob means something else by it.
      return [`**/${scope.folder.replace(/[[\]{}*?,]/g, '?')}/**`];
    case 'on-demand':
      return undefined;
    case 'globs':
      return scope.scope.parts.vscode.flatMap(({ pattern, problem }) => {
        // None of these matches any file in VS Code.
        if (problem !== undefined || /^\.?\/|\/$/.test(pattern)) return [];
        return [pattern.startsWith('**/') ? pattern : `**/${pattern}`];
      });
  }
}

/** What to call a primitive in a list. */
export function titleOf(primitive: Primitive): string {
  return scalarOf(primitive, 'description') ?? primitive.headings[0]?.text ?? primitive.path;
}
