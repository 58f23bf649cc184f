import type { ManifestEntry } from '../model/manifest.ts';
import { mergeKeys } from './merge-json.ts';
import type { ExistingFiles } from './tree-after.ts';

/**
 * Files that exist, without the keys that builds of the `managed` runtimes (all when left out) have added to some, and without the
 * files that held nothing else: after this build they are there only where they are planned again.
 */
export function withoutOwnKeys(
  existing: ExistingFiles,
  entries: readonly ManifestEntry[],
  managed: ReadonlySet<string> | undefined,
): ExistingFiles {
  const isOver = (runtime: string): boolean => managed === undefined || runtime.split(',').every((id) => managed.has(id));
  const added = new Map(
    entries.map(({ path, keys = [], created }) => [path, { created, owned: keys.filter((key) => isOver(key.runtime)) }]),
  );
  return {
    ...existing,
    text(path) {
      const text = existing.text(path);
      const { owned, created } = added.get(path) ?? { owned: [] };
      if (text === undefined || owned.length === 0) return text;
      const merge = mergeKeys(text, [], { owned, force: false });
      if (merge.type !== 'merged') return text;
      return created === true && merge.empty ? undefined : merge.text;
    },
  };
}
