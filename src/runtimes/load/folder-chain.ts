import { foldersAbove, pathIn } from '../../model/file-path.ts';
import type { FilePath } from '../../model/file-path.ts';
import { firstIndex } from '../../model/first-index.ts';
import type { LoadedDocument, RuntimeTree } from '../runtime.ts';

/** The files of these names in the folders above a path, from the root inwards: in each folder the first that exists. */
export function chainAbove(tree: RuntimeTree, path: FilePath, names: readonly string[]): FilePath[] {
  return foldersAbove(path).flatMap((folder) => {
    const candidates = names.map((name) => pathIn(folder, name));
    return candidates.find((candidate) => tree.has(candidate)) ?? [];
  });
}

/** A chain as it is loaded: the files of the root always, those further in for what lies below them. */
export function loadedChain(tree: RuntimeTree, path: FilePath, names: readonly string[]): LoadedDocument[] {
  return chainAbove(tree, path, names).flatMap((file) => plainDocument(tree, file) ?? []);
}

/** A file without frontmatter, always loaded at the root and below its folder elsewhere. Blank files are skipped. */
export function plainDocument(tree: RuntimeTree, path: FilePath): LoadedDocument | undefined {
  const text = tree
    .read(path)
    ?.replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .trim();
  if (text === undefined || text === '') return undefined;
  return { path, text, reason: { type: path.includes('/') ? 'folder' : 'always' } };
}

/** The same for a file that is always loaded, wherever it stands. */
export function alwaysDocument(tree: RuntimeTree, path: FilePath): LoadedDocument | undefined {
  const document = plainDocument(tree, path);
  return document && { ...document, reason: { type: 'always' } };
}

/** The files below a folder with this suffix, sorted. */
export function filesBelow({ files }: RuntimeTree, folder: FilePath, suffix: string): FilePath[] {
  const prefix = `${folder}/`;
  const found: FilePath[] = [];
  for (let index = firstIndex(files.length, (at) => (files[at] ?? '') >= prefix); index < files.length; index += 1) {
    const path = files[index] ?? '';
    if (!path.startsWith(prefix)) break;
    if (path.toLowerCase().endsWith(suffix.toLowerCase())) found.push(path);
  }
  return found;
}
