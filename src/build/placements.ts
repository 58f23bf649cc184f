import type { Graph, Primitive, Scope } from '../graph/graph.ts';
import { instructionScope } from '../graph/instruction-scope.ts';
import { kindOf } from '../kinds.ts';
import { estimateTokens } from '../model/estimate-tokens.ts';
import type { FilePath } from '../model/file-path.ts';
import { folderTree, placeInstruction } from './place-instructions.ts';
import { bodyOf } from './render-output.ts';

/** Where each instruction goes in a hierarchy of folders: computed once, when first asked for. */
export function placements(graph: Graph, copyPrice: number): (instruction: Primitive) => readonly FilePath[] {
  // An AGENTS.md is where instructions go, not what they are for, whoever wrote it.
  const tree = folderTree(graph.paths.sources.filter((path) => kindOf(path) !== 'agents-file'));
  const known = new Map<FilePath, readonly FilePath[]>();
  const covered = new Map<string, ReadonlySet<FilePath>>();
  return (instruction) => {
    const folders = known.get(instruction.path) ?? foldersOf(instruction);
    known.set(instruction.path, folders);
    return folders;
  };
  function foldersOf(instruction: Primitive): readonly FilePath[] {
    const scope = instructionScope(graph, instruction);
    if (scope.type === 'everything') return [''];
    if (scope.type === 'folder') return [scope.folder];
    if (scope.type === 'on-demand') return [];
    const files = filesOf(scope.scope);
    const { start, end } = bodyOf(instruction);
    return placeInstruction(tree, {
      applies: (file) => files.has(file),
      tokens: estimateTokens(instruction.text.slice(start, end)),
      copyPrice,
    }).folders;
  }
  /** Many instructions share a list of globs. */
  function filesOf({ list, parts }: Scope): ReadonlySet<FilePath> {
    const files = covered.get(list) ?? new Set(graph.paths.sources.filter((file) => parts.vscode.some(({ matches }) => matches(file))));
    covered.set(list, files);
    return files;
  }
}
