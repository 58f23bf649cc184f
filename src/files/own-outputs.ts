import type { FilePath } from '../model/file-path.ts';
import { isWholeOutput, localManifestPath, manifestPath, parseManifest } from '../model/manifest.ts';
import type { Manifest } from '../model/manifest.ts';
import { UsageError } from '../model/usage-error.ts';
import { obstacleTo } from './obstacle.ts';
import { textIfThere } from './text-if-there.ts';
import { workingTree } from './tree.ts';
import type { Tree } from './tree.ts';

export function readManifest(root: string, path: FilePath = manifestPath): Manifest {
  if (obstacleTo(root, path) !== undefined) throw new UsageError('`.primitives` is a link or a file. Make it a folder.');
  return manifestIn(workingTree(root), path);
}

function manifestIn({ read: readFile }: Tree, path: FilePath): Manifest {
  const read = textIfThere(path, readFile(path));
  return read === undefined ? { version: 1, outputs: [] } : parseManifest(read.text, path);
}

/** The files that builds have made as a whole, with the files that they were made from. */
export function readOwnOutputs(tree: Tree): ReadonlyMap<FilePath, readonly FilePath[]> {
  const outputs = [manifestPath, localManifestPath].flatMap((path) => manifestIn(tree, path).outputs);
  return new Map(outputs.filter(isWholeOutput).map(({ path, sources }) => [path, sources]));
}
