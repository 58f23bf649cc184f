import type { FilePath } from '../model/file-path.ts';
import { isWholeOutput, manifestPath, parseManifest } from '../model/manifest.ts';
import type { Manifest } from '../model/manifest.ts';
import { UsageError } from '../model/usage-error.ts';
import { obstacleTo } from './obstacle.ts';
import { workingTree } from './tree.ts';
import type { Tree } from './tree.ts';

export function readManifest(root: string): Manifest {
  if (obstacleTo(root, manifestPath) !== undefined) throw new UsageError('`.primitives` is a link or a file. Make it a folder.');
  return manifestIn(workingTree(root));
}

function manifestIn({ read: readFile }: Tree): Manifest {
  const read = readFile(manifestPath);
  if (read.type === 'text') return parseManifest(read.text);
  if (read.type === 'absent') return { version: 1, outputs: [] };
  throw new UsageError(`${manifestPath} cannot be read: ${read.type === 'alias' ? 'it is a symbolic link' : read.reason}.`);
}

/** The files that builds have made as a whole, with the files that they were made from. */
export function readOwnOutputs(tree: Tree): ReadonlyMap<FilePath, readonly FilePath[]> {
  return new Map(
    manifestIn(tree)
      .outputs.filter(isWholeOutput)
      .map(({ path, sources }) => [path, sources]),
  );
}
