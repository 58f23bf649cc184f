import type { FilePath } from '../model/file-path.ts';
import { isWholeOutput, localManifestPath, manifestPath, parseManifest } from '../model/manifest.ts';
import type { Manifest } from '../model/manifest.ts';
import { UsageError } from '../model/usage-error.ts';
import { obstacleTo } from './obstacle.ts';
import { workingTree } from './tree.ts';
import type { Tree } from './tree.ts';

export function readManifest(root: string, path: FilePath = manifestPath): Manifest {
  if (obstacleTo(root, path) !== undefined) throw new UsageError('`.primitives` is a link or a file. Make it a folder.');
  return manifestIn(workingTree(root), path);
}

function manifestIn({ read: readFile }: Tree, path: FilePath): Manifest {
  const read = readFile(path);
  if (read.type === 'text') return parseManifest(read.text, path);
  if (read.type === 'absent') return { version: 1, outputs: [] };
  throw new UsageError(`${path} cannot be read: ${read.type === 'alias' ? 'it is a symbolic link' : read.reason}.`);
}

/** The files that builds have made as a whole, with the files that they were made from. */
export function readOwnOutputs(tree: Tree): ReadonlyMap<FilePath, readonly FilePath[]> {
  const outputs = [manifestPath, localManifestPath].flatMap((path) => manifestIn(tree, path).outputs);
  return new Map(outputs.filter(isWholeOutput).map(({ path, sources }) => [path, sources]));
}
