import { nameOf } from '../graph/agents.ts';
import type { Graph, Primitive } from '../graph/graph.ts';
import type { FilePath } from '../model/file-path.ts';
import { stemOf } from '../kinds.ts';
import { didYouMean } from '../model/nearest-name.ts';
import { UsageError } from '../model/usage-error.ts';

/**
 * The file that a person means by a path, a name, or the end of a path: a primitive, or any file of the repository by its path.
 * Throws a `UsageError` where it is none, or several.
 */
export function fileNamed(graph: Graph, name: string): FilePath {
  const isThere = graph.paths.hasFile(name) || graph.documents.has(name) || graph.unreadable.some(({ path }) => path === name);
  if (isThere) return name;
  const known = primitivesOf(graph);
  const named = known.filter((primitive) => [nameOf(primitive), stemOf(primitive.path)].includes(name)).map(({ path }) => path);
  const ending = (paths: readonly FilePath[]): FilePath[] => paths.filter((path) => path.endsWith(`/${name}`));
  const byEnd = ending(known.map(({ path }) => path));
  const found = [named, byEnd, byEnd.length > 0 ? [] : ending(graph.paths.files)].find((paths) => paths.length > 0) ?? [];
  const [first] = found;
  if (found.length === 1 && first !== undefined) return first;
  if (found.length > 1) {
    throw new UsageError(`Several primitives are called \`${name}\`: ${found.join(', ')}. Name one by its path.`);
  }
  const names = known.flatMap((primitive) => [primitive.path, nameOf(primitive), stemOf(primitive.path)]);
  const guess = didYouMean(name, names);
  const hint = guess !== '' ? guess : known.length === 0 ? ' The repository has none.' : ' `primitives graph` lists them.';
  throw new UsageError(`There is no primitive \`${name}\`, by path, name or end of a path.${hint}`);
}

function primitivesOf({ primitives, constitution }: Graph): readonly Primitive[] {
  return constitution === undefined || primitives.includes(constitution) ? primitives : [...primitives, constitution];
}
