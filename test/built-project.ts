import { planBuild } from '../src/index.ts';
import type { FilePath, Graph, PlannedFile, Runtime } from '../src/index.ts';
import type { RuntimeTree } from '../src/runtimes/runtime.ts';

export interface BuiltProject {
  /** The texts that a build writes, by path. */
  readonly outputs: ReadonlyMap<FilePath, string>;
  /** Those of the outputs that are copied as they are. */
  readonly copies: ReadonlySet<FilePath>;
  /** The sources of each output. */
  readonly sources: ReadonlyMap<FilePath, readonly FilePath[]>;
  /** The repository after the build. */
  readonly tree: RuntimeTree;
}

/** A project that exists only as texts by path, built for these runtimes. */
export function builtProject(graph: Graph, runtimes: readonly Runtime[], files: ReadonlyMap<FilePath, string>): BuiltProject {
  const { files: planned } = planBuild(graph, { runtimes, copyPrice: 1 });
  const outputs = new Map(planned.map(({ path, content }) => [path, textOf(content, files)]));
  return {
    outputs,
    copies: new Set(planned.flatMap(({ path, content }) => (content.type === 'copy' ? [path] : []))),
    sources: new Map(planned.map(({ path, sources }) => [path, sources])),
    tree: treeOf(new Map([...files, ...outputs])),
  };
}

function textOf(content: PlannedFile['content'], files: ReadonlyMap<FilePath, string>): string {
  switch (content.type) {
    case 'text':
      return content.text;
    case 'copy':
      return files.get(content.of) ?? '';
    case 'json-keys': {
      const nested = content.keys.map(({ path, value }) => path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value));
      return `${JSON.stringify(nested.reduce(merged, {}), undefined, 2)}\n`;
    }
  }
}

function merged(a: unknown, b: unknown): unknown {
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) return b;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  const at = (value: object, key: string): unknown => (value as Record<string, unknown>)[key];
  return Object.fromEntries([...keys].map((key) => [key, merged(at(a, key), at(b, key) ?? at(a, key))]));
}

export function treeOf(files: ReadonlyMap<FilePath, string>): RuntimeTree {
  return { files: [...files.keys()].toSorted(), has: (path) => files.has(path), read: (path) => files.get(path) };
}
