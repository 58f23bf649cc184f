import type { Loaded, Runtime, RuntimeTree } from '../src/runtimes/runtime.ts';

/** A repository that exists only as texts by path. */
export function treeOf(texts: Readonly<Record<string, string>>): RuntimeTree {
  return { files: Object.keys(texts).toSorted(), has: (path) => Object.hasOwn(texts, path), read: (path) => texts[path] };
}

/** The paths that a runtime loads for work on a path, in load order. */
export function loadedPaths(runtime: Runtime, texts: Readonly<Record<string, string>>, path: string): string[] {
  return runtime
    .load(treeOf(texts))(path)
    .documents.map((document) => document.path);
}

export function loadedFor(runtime: Runtime, texts: Readonly<Record<string, string>>, path: string): Loaded {
  return runtime.load(treeOf(texts))(path);
}
