import type { FilePath } from '../model/file-path.ts';
import { obstacleTo } from './obstacle.ts';
import { readRepositoryFile } from './read-file.ts';

/** The text of a file of the repository, or of the one that it is a link to. Nothing is read through a linked folder. */
export function textAt(root: string, path: FilePath): string | undefined {
  if (obstacleTo(root, path) !== undefined) return undefined;
  const first = readRepositoryFile(root, path);
  const read = first.type === 'alias' ? readRepositoryFile(root, first.path) : first;
  return read.type === 'text' ? read.text : undefined;
}
