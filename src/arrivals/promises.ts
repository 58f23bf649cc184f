import { instructionScope } from '../graph/instruction-scope.ts';
import type { Graph, Primitive } from '../graph/graph.ts';
import { unclearProblem } from '../graph/unclear-source.ts';
import type { PathClass } from '../graph/path-classes.ts';
import { isInside } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Features, Runtime } from '../runtimes/runtime.ts';

/** What the sources say that a model gets, by VS Code's reading of `applyTo`. */
export interface Promises {
  /** For files of a class, by itself: the constitution, what is for everything, and what applies. Sorted as the graph is. */
  readonly loadedFor: (files: Pick<PathClass, 'example' | 'instructions'>) => readonly Primitive[];
  /** To call, or when a task asks for it. */
  readonly offered: readonly Primitive[];
}

export function promisesOf(graph: Graph): Promises {
  const scoped = instructionsOf(graph);
  const byPath = new Map(scoped.map((instruction) => [instruction.path, instruction]));
  const always = scoped.filter((instruction) => instructionScope(graph, instruction).type === 'everything');
  const inFolders = scoped.flatMap((instruction) => {
    const scope = instructionScope(graph, instruction);
    return scope.type === 'folder' ? [{ instruction, folder: scope.folder }] : [];
  });
  const isAlways = new Set(always.map(({ path }) => path));
  return {
    loadedFor: ({ example, instructions }) => [
      ...always,
      ...inFolders.filter(({ folder }) => isInside(folder, example)).map(({ instruction }) => instruction),
      ...instructions.flatMap((path) => (isAlways.has(path) ? [] : (byPath.get(path) ?? []))),
    ],
    offered: [
      ...scoped.filter((instruction) => instructionScope(graph, instruction).type === 'on-demand'),
      ...graph.primitives.filter(({ kind, problems }) => callable.has(kind) && unclearProblem(problems) === undefined),
    ],
  };
}

/** Instructions and the constitution, which may have the place of no primitive; without those that nobody can tell the scope of. */
function instructionsOf({ primitives, constitution }: Graph): Primitive[] {
  const others = primitives.filter(
    ({ kind, path, problems }) => kind === 'instructions' && path !== constitution?.path && unclearProblem(problems) === undefined,
  );
  return constitution === undefined ? others : [constitution, ...others];
}

const callable: ReadonlySet<Primitive['kind']> = new Set(['agent', 'prompt', 'skill']);

/** Whether a runtime has a place for what is only offered; a source may say itself that it is for another one. */
export function canOffer({ features, id }: Runtime, primitive: Primitive): boolean {
  const target = primitive.frontmatter?.value['target'];
  if (
    primitive.kind === 'agent' &&
    ((target === 'vscode' && id !== 'vscode') || (target === 'github-copilot' && !id.startsWith('copilot')))
  ) {
    return false;
  }
  return placesFor(features, primitive).length > 0;
}

function placesFor({ agents, prompts, skills, rules }: Features, { kind }: Primitive): readonly FilePath[] {
  switch (kind) {
    case 'agent':
      return agents;
    case 'prompt':
      return prompts;
    case 'skill':
      return skills;
    default:
      return rules;
  }
}
