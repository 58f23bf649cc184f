import type { Graph } from '../graph/graph.ts';
import { kindOf } from '../kinds.ts';
import type { FilePath } from '../model/file-path.ts';

/** The files that instructions are for: what people write, the primitives left out. */
export function coveredFiles(graph: Graph): readonly FilePath[] {
  return graph.paths.sources.filter((path) => kindOf(path) === undefined);
}
