import type { ManifestEntry } from '../model/manifest.ts';
import { mergeKeys } from './merge-json.ts';
import type { ExistingFiles } from './tree-after.ts';

/**
 * Files that exist, without the keys that builds of the `managed` runtimes (all when left out) have added to some: after this
 * build they are there only where they are planned again.
 */
export function withoutOwnKeys(
  existing: ExistingFiles,
  entries: readonly ManifestEntry[],
  managed: ReadonlySet<string> | undefined,
): ExistingFiles {
  const isOver = (runtime: string): boolean => managed === undefined || runtime.split(',').every((id) => managed.has(id));
  const added = new Map(entries.map(({ path, keys = [] }) => [path, keys.filter(({ runtime }) => isOver(runtime))]));
  return {
    ...existing,
    text(path) {
      const text = existing.text(path);
      const owned = added.get(path) ?? [];
      if (text === undefined || owned.length === 0) return text;
      const merge = mergeKeys(text, [], { owned, force: false });
      return merge.type === 'merged' ? merge.text : text;
    },
  };
}
