import { libraryFolder, libraryOf, loadParser, parseDocument, readPackageFolder } from '../index.ts';
import type { LibraryFile } from '../index.ts';
import type { Terminal } from './terminal.ts';

/** The ready-made primitives of the installed package. */
export async function readLibrary({ packageRoot, engine }: Terminal): Promise<readonly LibraryFile[]> {
  const parse = await loadParser({ engine });
  return libraryOf(readPackageFolder(packageRoot, libraryFolder), (path, kind, text) => parseDocument(path, kind, text, parse));
}
