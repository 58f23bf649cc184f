import type { Graph, Primitive } from './graph.ts';
import { instructionScope } from './instruction-scope.ts';
import type { Dialect } from './match-glob.ts';
import { isClaudeRule, isRepositoryWide } from '../kinds.ts';
import { baseNameOf, foldersAbove, isInside } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';

/** Files at the root that are loaded whatever the path. VS Code 1.122 `promptFileLocations.ts`; GitHub docs, "Support for different types of custom instructions". */
const atRoot: Readonly<Record<Dialect, ReadonlySet<FilePath>>> = {
  vscode: new Set(['AGENTS.md', 'CLAUDE.md', '.claude/CLAUDE.md']),
  rooted: new Set(['CLAUDE.md', 'GEMINI.md']),
};

/** Whether a primitive is loaded for a path without being matched, linked or called. */
export function isAlwaysOn(primitive: Primitive, path: FilePath, dialect: Dialect, graph: Graph): boolean {
  if (isRepositoryWide(primitive.path) || (isClaudeRule(primitive.path) && !graph.scopes.has(primitive.path))) {
    // As it is built: a copilot-instructions.md that stands elsewhere is written to where it is read.
    const scope = instructionScope(graph, primitive);
    return scope.type === 'everything' || (scope.type === 'folder' && isInside(scope.folder, path));
  }
  if (primitive.kind !== 'agents-file') return false;
  if (atRoot[dialect].has(primitive.path)) return true;
  // github.com reads the AGENTS.md nearest to the file; VS Code reads nested ones only with an experimental setting.
  return dialect === 'rooted' && baseNameOf(primitive.path) === 'AGENTS.md' && primitive.path === nearestAgentsFile(path, graph);
}

function nearestAgentsFile(path: FilePath, graph: Graph): FilePath | undefined {
  return foldersAbove(path)
    .toReversed()
    .map((folder) => (folder === '' ? 'AGENTS.md' : `${folder}/AGENTS.md`))
    .find((candidate) => graph.documents.get(candidate)?.kind === 'agents-file');
}
