import type { Graph } from '../graph/graph.ts';
import { kindOf } from '../kinds.ts';
import type { FilePath } from '../model/file-path.ts';
import { startMarker } from '../model/managed-region.ts';
import type { LoadedDocument, Runtime, RuntimeTree } from '../runtimes/runtime.ts';
import { ownPlaces } from './own-places.ts';

/** What is loaded from a place that a build would write to, and was written by a person who has left no region in it. */
export function fileOfAPerson(
  { paths }: Graph,
  tree: Pick<RuntimeTree, 'read'>,
  runtime: Runtime,
  documents: readonly Pick<LoadedDocument, 'path'>[],
): FilePath | undefined {
  const { isRule } = ownPlaces(runtime);
  const isKept = (path: FilePath): boolean => paths.isSource(path) && isRule(path) && kindOf(path) !== 'instructions';
  return documents.find(({ path }) => isKept(path) && tree.read(path)?.includes(startMarker) === false)?.path;
}
