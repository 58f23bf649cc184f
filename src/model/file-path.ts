/**
 * A path relative to the repository root: POSIX separators, no leading `/` or `./`, no trailing `/`.
 * The root itself is the empty string.
 */
export type FilePath = string;

export function folderOf(path: FilePath): FilePath {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '' : path.slice(0, slash);
}

export function baseNameOf(path: FilePath): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** What stands at `path` in a folder. */
export function pathIn(folder: FilePath, path: FilePath): FilePath {
  return folder === '' ? path : `${folder}/${path}`;
}

/** Every folder that contains `path`, from the root (`''`) inwards. */
export function foldersAbove(path: FilePath): FilePath[] {
  const folders = [''];
  for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1)) {
    folders.push(path.slice(0, slash));
  }
  return folders;
}

export function isInside(folder: FilePath, path: FilePath): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}

/**
 * Joins `target` to `folder` and resolves `.`, `..` and empty segments.
 * Returns `undefined` when the result lies outside the repository.
 */
export function resolvePath(folder: FilePath, target: string): FilePath | undefined {
  // Nearly every link climbs first, if at all, and then goes straight on.
  let base = folder;
  let from = 0;
  for (; target.startsWith('../', from); from += 3) {
    if (base === '') return undefined;
    base = folderOf(base);
  }
  const rest = from === 0 ? target : target.slice(from);
  return winding.test(rest) ? resolveSegments(base, rest) : pathIn(base, rest);
}

/** A segment that is empty, `.` or `..`. */
const winding = /(?:^|\/)\.{0,2}(?:\/|$)/;

function resolveSegments(folder: FilePath, target: string): FilePath | undefined {
  const segments = folder === '' ? [] : folder.split('/');
  for (const segment of target.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return undefined;
  }
  return segments.join('/');
}

/** The relative path that leads from `folder` to `target`; `.` for the folder itself. */
export function relativePath(folder: FilePath, target: FilePath): string {
  const from = folder === '' ? [] : folder.split('/');
  const to = target === '' ? [] : target.split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/') || '.';
}

/** The innermost hidden folder, such as `.github`, that a path lies below. */
export function hiddenFolderOf(path: FilePath): FilePath | undefined {
  return /^(?:.*\/)?\.[^/]+(?=\/)/.exec(path)?.[0];
}

/** Whether a path that came from outside names something inside the repository that is not git's own. */
export function isRepositoryPath(path: string): path is FilePath {
  return !notInside.test(path);
}

/** A backslash, or a segment that is empty, leads elsewhere or is git's own. */
const notInside = /\\|(?:^|\/)(?:\.{0,2}|\.git)(?:\/|$)/i;

/** Order of UTF-16 code units: the same on every machine and in every locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Paths in order, each once. Those that are so already, as git lists them, are not copied. */
export function inOrder(paths: readonly FilePath[]): readonly FilePath[] {
  if (paths.every((path, index) => index === 0 || (paths[index - 1] ?? '') < path)) return paths;
  const sorted = paths.toSorted(byCodeUnit);
  return sorted.filter((path, index) => path !== sorted[index - 1]);
}
