import { inOrder } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { isWholeOutput, localManifestPath, manifestPath, printManifest } from '../model/manifest.ts';
import type { Manifest, ManifestEntry } from '../model/manifest.ts';
import { lockPath } from './build-lock.ts';
import type { Tree } from './tree.ts';

/** What a manifest names, told apart by whether it is about to be built again. */
export interface SplitManifest {
  readonly own: readonly ManifestEntry[];
  readonly others: readonly ManifestEntry[];
}

/**
 * A repository as if its own outputs had never been written: no listing has them, and no manifest names them. What is planned from
 * such a tree is planned from the same before its files are written and after. The manifest is there, as it will be. An output is still
 * found by whoever reads it by name, as a symbolic link among the sources does.
 */
export function unbuiltTree(tree: Tree, { shared, local }: { readonly shared: SplitManifest; readonly local: SplitManifest }): Tree {
  const outputs = [...shared.own, ...local.own].filter(isWholeOutput).map(({ path }) => path);
  const hidden = new Set([...outputs, localManifestPath, lockPath]);
  const isHidden = (path: FilePath): boolean => hidden.has(path) || path.startsWith('.primitives/tmp/');
  const manifests = new Map([
    [manifestPath, textOf(shared.others)],
    [localManifestPath, textOf(local.others)],
  ]);
  return {
    list: async (options) => {
      const listing = await tree.list(options);
      const files = listing.files.filter((path) => path !== manifestPath && !isHidden(path));
      return {
        ...listing,
        files: inOrder([...files, manifestPath]),
        sparse: new Set([...listing.sparse].filter((path) => path !== manifestPath && !isHidden(path))),
      };
    },
    read: (path) => {
      if (!manifests.has(path)) return tree.read(path);
      const text = manifests.get(path);
      return text === undefined ? { type: 'absent' } : { type: 'text', text, problems: [] };
    },
    isBlocked: tree.isBlocked,
    stampOf: (path) => (manifests.has(path) ? undefined : tree.stampOf?.(path)),
  };
}

function textOf(outputs: Manifest['outputs']): string | undefined {
  return outputs.length === 0 ? undefined : printManifest({ version: 1, outputs });
}
