import type { FilePath } from '../model/file-path.ts';
import type { Runtime, RuntimeTree } from '../runtimes/runtime.ts';
import type { Ground } from '../arrivals/arrivals.ts';
import type { Problem } from './problem.ts';
import type { Group } from './verify.ts';

/** Files that people have written, and that the runtime would load if no build had written anything. */
export function shadowedFiles({ graph, tree }: Ground, runtime: Runtime, groups: readonly Group[]): Problem[] {
  const byHand = graph.primitives.filter(({ kind }) => kind === 'agents-file').map(({ path }) => path);
  if (byHand.length === 0 || graph.generated.size === 0) return [];
  const isBuilt = (path: FilePath): boolean => graph.generated.has(path);
  const before: RuntimeTree = {
    files: tree.files.filter((path) => !isBuilt(path)),
    has: (path) => !isBuilt(path) && tree.has(path),
    read: (path) => (isBuilt(path) ? undefined : tree.read(path)),
  };
  const load = runtime.load(before);
  const wanted = new Set(byHand);
  const found = new Map<FilePath, { example: FilePath; files: number }>();
  for (const { example, count, documents } of groups) {
    const now = new Set(documents.map(({ path }) => path));
    for (const { path } of load(example).documents) {
      if (!wanted.has(path) || now.has(path)) continue;
      const known = found.get(path);
      found.set(path, { example: known?.example ?? example, files: (known?.files ?? 0) + count });
    }
  }
  return [...found].map(([path, { example, files }]) => ({
    type: 'shadowed',
    severity: 'warning',
    example,
    files,
    at: { path },
    message: `${runtime.title} would load ${path}, which is written by hand, and reads a built file in its place.`,
    hint: 'Move what it says into a primitive, or leave the built file away.',
  }));
}
