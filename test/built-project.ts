import { hashOf, planBuild, planWrites } from '../src/index.ts';
import type { FilePath, Graph, Runtime } from '../src/index.ts';
import type { RuntimeTree } from '../src/runtimes/runtime.ts';

export interface BuiltProject {
  /** What a build writes, byte for byte, by path. */
  readonly outputs: ReadonlyMap<FilePath, Uint8Array>;
  /** Files copied as they are. */
  readonly copies: ReadonlySet<FilePath>;
  /** The sources of each output. */
  readonly sources: ReadonlyMap<FilePath, readonly FilePath[]>;
  /** The repository after the build. */
  readonly tree: RuntimeTree;
}

/** A project that exists only in memory, built for these runtimes. */
export function builtProject(graph: Graph, runtimes: readonly Runtime[], files: ReadonlyMap<FilePath, Uint8Array>): BuiltProject {
  const plan = planBuild(graph, { runtimes, copyPrice: 1 });
  const disk = {
    read: (path: FilePath) => {
      const bytes = files.get(path);
      return bytes === undefined ? undefined : { bytes, mode: 0o644 };
    },
    hash: hashOf,
  };
  const { writes } = planWrites(plan.files, { version: 1, outputs: [] }, disk, { force: false, broken: plan.broken });
  const outputs = new Map(writes.flatMap(({ path, bytes, state }) => (bytes === undefined || state === 'kept' ? [] : [[path, bytes]])));
  const all = new Map([...files, ...outputs]);
  return {
    outputs,
    copies: new Set(plan.files.flatMap(({ path, content }) => (content.type === 'copy' ? [path] : []))),
    sources: new Map(plan.files.map(({ path, sources }) => [path, sources])),
    tree: treeOf(all),
  };
}

export function treeOf(files: ReadonlyMap<FilePath, Uint8Array>): RuntimeTree {
  return {
    files: [...files.keys()].toSorted(),
    has: (path) => files.has(path),
    read: (path) => {
      const bytes = files.get(path);
      return bytes === undefined ? undefined : textOf(bytes);
    },
  };
}

export function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8');
}
