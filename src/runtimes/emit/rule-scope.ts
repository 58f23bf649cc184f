import { expandBraces } from '../../graph/glob-braces.ts';
import type { Graph, Primitive } from '../../graph/graph.ts';
import { instructionScope } from '../../graph/instruction-scope.ts';
import { isRepositoryWide } from '../../kinds.ts';
import { byCodeUnit } from '../../model/file-path.ts';
import type { FilePath } from '../../model/file-path.ts';

/** Which files a rule is for, in patterns that every runtime reads alike, whether it anchors patterns at the root or not. */
export type RuleScope =
  | { readonly type: 'everything' }
  /** At least one; `src/**` of VS Code is `**\/src/**` here. */
  | { readonly type: 'globs'; readonly globs: readonly string[] }
  /** No file by itself: a task calls for it. */
  | { readonly type: 'on-demand' }
  /** Patterns that can match no file: the rule would never load. */
  | { readonly type: 'nothing' };

const known = new WeakMap<Graph, Map<FilePath, RuleScope>>();

/** Computed once for each instruction of a graph: every runtime asks, several times. */
export function ruleScope(graph: Graph, instruction: Primitive): RuleScope {
  let scopes = known.get(graph);
  if (scopes === undefined) {
    scopes = new Map();
    known.set(graph, scopes);
  }
  const scope = scopes.get(instruction.path) ?? scopeOf(graph, instruction);
  scopes.set(instruction.path, scope);
  return scope;
}

function scopeOf(graph: Graph, instruction: Primitive): RuleScope {
  const scope = instructionScope(graph, instruction);
  switch (scope.type) {
    case 'everything':
    case 'on-demand':
      return scope;
    case 'folder':
      // A folder such as `[slug]` or `a,b`: one character of any kind where a glob means something else by it.
      return { type: 'globs', globs: [`**/${scope.folder.replace(/[[\]{}*?,]/g, '?')}/**`] };
    case 'globs': {
      const globs = scope.scope.parts.vscode.flatMap(({ pattern, problem }) => {
        // None of these matches any file in VS Code.
        if (problem !== undefined || /^\.?\/|\/$/.test(pattern)) return [];
        return [pattern.startsWith('**/') ? pattern : `**/${pattern}`];
      });
      return globs.length === 0 ? { type: 'nothing' } : { type: 'globs', globs };
    }
  }
}

/**
 * The order of instructions in a text that holds several: the constitution, what is for the repository by its name, what else is
 * always on, then by path.
 */
export function byPrecedence(graph: Graph): (a: Primitive, b: Primitive) => number {
  const rank = (instruction: Primitive): number => {
    if (instruction.path === graph.constitution?.path) return 0;
    if (instructionScope(graph, instruction).type !== 'everything') return 3;
    return isRepositoryWide(instruction.path) ? 1 : 2;
  };
  return (a, b) => rank(a) - rank(b) || byCodeUnit(a.path, b.path);
}

/** More alternatives than people write in braces. */
const BRACE_LIMIT = 1000;

/** The same globs without braces, for runtimes that split a list at every comma. */
export function withoutBraces(globs: readonly string[]): string[] {
  return [...new Set(globs.flatMap((glob) => expandBraces(glob, BRACE_LIMIT) ?? [glob]))];
}

/**
 * Globs as one text, for runtimes that split it at every comma and may read it line by line: such a reader keeps quotes as
 * part of the pattern, and YAML has no unquoted text that starts with `*`. So the list starts with a pattern that matches a
 * part of what the first one does, and what YAML or a comma would end becomes `?`, one character of any kind.
 */
export function commaList(globs: readonly string[]): string {
  const list = withoutBraces(globs).map((glob) => glob.replace(/\[[^\]]*,[^\]]*\]/g, '?').replace(/[,#:\p{Cc}]/gu, '?'));
  const [first = ''] = list;
  if (!/^[^\w.]/.test(first)) return list.join(',');
  const atRoot = list.map((glob) => glob.replace(/^\*\*\//, '')).find((glob) => /^[\w.]/.test(glob));
  return [atRoot ?? `./${first}`, ...list].join(',');
}
