import { instructionScope } from '../graph/instruction-scope.ts';
import type { Primitive } from '../graph/graph.ts';
import { folderOf, foldersAbove, hiddenFolderOf, isInside } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Runtime } from '../runtimes/runtime.ts';
import type { Arrival, Ground } from '../arrivals/arrivals.ts';
import { folderFor } from '../arrivals/file-classes.ts';
import { ownPlaces } from '../arrivals/own-places.ts';
import { rebuild } from './problem.ts';
import type { Problem } from './problem.ts';
import type { Group } from './verify.ts';

/**
 * An instruction that is loaded for files that it is not for, though its runtime could tell them apart: by a glob, or by a
 * folder further in. What a runtime cannot tell apart is a cost and no fault.
 */
export function widened(
  ground: Ground,
  runtime: Runtime,
  primitive: Primitive,
  { by }: Arrival,
  { example, documents }: Group,
): Omit<Problem, 'primitive' | 'example' | 'files'> | undefined {
  const { graph } = ground;
  const { title, features } = runtime;
  if (primitive.kind !== 'instructions' || features.scope === 'words') return undefined;
  for (const path of by) {
    if (path === primitive.path || !ownPlaces(runtime).isRule(path)) continue;
    // A file without frontmatter of its own is for a folder, in whichever runtime.
    if (features.scope === 'globs' && hiddenFolderOf(path) !== undefined) {
      const reason = documents.find((document) => document.path === path)?.reason;
      const how = reason?.type === 'glob' ? `by \`${reason.pattern}\`` : 'always';
      return {
        type: 'widened',
        at: { path },
        message: `${title} loads it ${how} for ${example}, which its source is not for.`,
        hint: rebuild,
      };
    }
    const folder = folderFor(path);
    const files = promisedBelow(ground, primitive, folder);
    if (instructionScope(graph, primitive).type === 'on-demand') continue;
    const [first] = files;
    if (first === undefined) {
      return {
        type: 'widened',
        at: { path },
        message: `${title} loads it below ${named(folder)}, where no file is that it is for.`,
        hint: rebuild,
      };
    }
    const inner = commonFolder(files);
    // What people have written there is kept, and a build goes one folder up.
    if (inner === folder || graph.paths.isSource(`${inner}/${path.slice(folder === '' ? 0 : folder.length + 1)}`)) continue;
    return {
      type: 'widened',
      at: { path },
      message: `${title} loads it below ${named(folder)}, and all files that it is for there are below ${named(inner)}.`,
      hint: rebuild,
    };
  }
  return undefined;
}

function named(folder: FilePath): string {
  return folder === '' ? 'the root' : `${folder}/`;
}

const known = new WeakMap<Ground, Map<Primitive, readonly FilePath[]>>();

/** The files that an instruction is for, sorted; found once. */
export function promisedFiles(ground: Ground, primitive: Primitive): readonly FilePath[] {
  const files = known.get(ground) ?? new Map<Primitive, readonly FilePath[]>();
  known.set(ground, files);
  const found = files.get(primitive) ?? filesOf(ground, primitive);
  files.set(primitive, found);
  return found;
}

const below = new WeakMap<Ground, Map<string, readonly FilePath[]>>();

function promisedBelow(ground: Ground, primitive: Primitive, folder: FilePath): readonly FilePath[] {
  const lists = below.get(ground) ?? new Map<string, readonly FilePath[]>();
  below.set(ground, lists);
  const key = `${primitive.path}\n${folder}`;
  const found = lists.get(key) ?? promisedFiles(ground, primitive).filter((file) => isInside(folder, file));
  lists.set(key, found);
  return found;
}

function filesOf({ graph }: Ground, primitive: Primitive): readonly FilePath[] {
  const scope = instructionScope(graph, primitive);
  const { sources } = graph.paths;
  switch (scope.type) {
    case 'everything':
      return sources;
    case 'folder':
      return sources.filter((path) => isInside(scope.folder, path));
    case 'globs':
      return sources.filter((path) => scope.scope.parts.vscode.some(({ matches }) => matches(path)));
    case 'on-demand':
      return [];
  }
}

/** The innermost folder that holds all. */
function commonFolder(files: readonly FilePath[]): FilePath {
  const [first = '', last = ''] = [files[0], files.at(-1)];
  // Sorted paths share what the first and the last share.
  return foldersAbove(first).findLast((folder) => isInside(folder, last)) ?? folderOf(first);
}
