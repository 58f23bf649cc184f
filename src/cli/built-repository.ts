import { diskTree, inOrder, localManifestPath, readManifest } from '../index.ts';
import type { BuiltRepository, Graph } from '../index.ts';

/** What runtimes find on disk: what is listed, and what builds have written, which git may ignore. */
export function builtRepository(root: string, { paths }: Graph): BuiltRepository {
  const outputs = [readManifest(root), readManifest(root, localManifestPath)].flatMap((manifest) => manifest.outputs);
  const listed = diskTree(root, paths.files);
  const beyond = outputs.map(({ path }) => path).filter((path) => !paths.hasFile(path) && listed.has(path));
  return { outputs, tree: beyond.length === 0 ? listed : diskTree(root, inOrder([...paths.files, ...beyond])) };
}
