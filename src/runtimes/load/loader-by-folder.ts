import { folderOf } from '../../model/file-path.ts';
import type { FilePath } from '../../model/file-path.ts';
import type { Loaded, LoadedDocument, Loader } from '../runtime.ts';

type Documents = readonly LoadedDocument[];

interface Known {
  readonly next: Map<Documents, Known>;
  loaded?: Loaded;
}

/**
 * A loader that puts together what a folder has and the rules for a path, once for each folder and each set of lists of rules:
 * `rulesFor` has to give the same arrays for paths that no rule tells apart.
 */
export function loaderByFolder(
  together: (folder: FilePath, rules: readonly Documents[]) => Loaded,
  rulesFor: (path: FilePath) => readonly Documents[] = () => [],
): Loader {
  const folders = new Map<FilePath, Known>();
  return (path) => {
    const folder = folderOf(path);
    const rules = rulesFor(path);
    let known = at(folders, folder);
    for (const list of rules) known = at(known.next, list);
    known.loaded ??= together(folder, rules);
    return known.loaded;
  };
}

function at<Key>(known: Map<Key, Known>, key: Key): Known {
  const value = known.get(key) ?? { next: new Map() };
  known.set(key, value);
  return value;
}
