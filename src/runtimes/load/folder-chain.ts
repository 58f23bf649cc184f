import { foldersAbove, pathIn } from '../../model/file-path.ts';
import type { FilePath } from '../../model/file-path.ts';
import { firstIndex } from '../../model/first-index.ts';
import type { LoadedDocument, RuntimeTree } from '../runtime.ts';
import { withLf } from './rule-text.ts';

/** A folder and all above it, from the root inwards. */
export function foldersTo(folder: FilePath): FilePath[] {
  return foldersAbove(pathIn(folder, '-'));
}

/** What the folders from the root down to one have, from the root inwards; each folder is asked once. */
export function alongFolders<Item>(itemsIn: (folder: FilePath) => readonly Item[]): (folder: FilePath) => readonly Item[] {
  const known = new Map<FilePath, readonly Item[]>();
  return (folder) => {
    const found = known.get(folder);
    if (found !== undefined) return found;
    let items: readonly Item[] = [];
    for (const one of foldersTo(folder)) {
      items = known.get(one) ?? joined(items, itemsIn(one));
      known.set(one, items);
    }
    return items;
  };
}

function joined<Item>(above: readonly Item[], here: readonly Item[]): readonly Item[] {
  return here.length === 0 ? above : [...above, ...here];
}

/** The first of the names that a folder has. */
export function firstIn(tree: RuntimeTree, folder: FilePath, names: readonly string[]): FilePath | undefined {
  return names.map((name) => pathIn(folder, name)).find((file) => tree.has(file));
}

/**
 * In each folder down to one the first of the names that is there: the files of the root are always loaded, those further in for
 * what lies below them.
 */
export function folderChain(tree: RuntimeTree, names: readonly string[]): (folder: FilePath) => readonly LoadedDocument[] {
  return alongFolders((folder) => {
    const file = firstIn(tree, folder, names);
    return file === undefined ? [] : [plainDocument(tree, file) ?? []].flat();
  });
}

/** A file without frontmatter, always loaded at the root and below its folder elsewhere. Blank files are skipped. */
export function plainDocument(tree: RuntimeTree, path: FilePath): LoadedDocument | undefined {
  const written = tree.read(path);
  const text = written === undefined ? '' : withLf(written).trim();
  if (text === '') return undefined;
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
