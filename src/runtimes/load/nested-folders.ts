import type { FilePath } from '../../model/file-path.ts';
import type { RuntimeTree } from '../runtime.ts';

/** The files of a folder such as `.cursor/rules`, wherever it stands in the repository: those of the root first. */
export function filesOfNested({ files }: RuntimeTree, folder: FilePath, suffixes: readonly string[]): FilePath[] {
  const found = files.filter(
    (path) => (path.startsWith(`${folder}/`) || path.includes(`/${folder}/`)) && suffixes.some((suffix) => path.endsWith(suffix)),
  );
  return found.toSorted((a, b) => holderOf(a, folder).length - holderOf(b, folder).length);
}

/** The folder that such a folder stands in. */
export function holderOf(path: FilePath, folder: FilePath): FilePath {
  return path.startsWith(`${folder}/`) ? '' : path.slice(0, path.indexOf(`/${folder}/`));
}
