import type { PathIndex } from '../graph/path-index.ts';
import { compileGlobList } from '../graph/match-glob.ts';
import { baseNameOf, folderOf, pathIn } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { nearestName } from '../model/nearest-name.ts';

/** What may be wrong with a glob that matches no file. */
export interface GlobRepair {
  readonly hint: string;
  /** Globs to write instead, where they match a file and the mistake is plain. */
  readonly list?: string;
}

export const unexplained: GlobRepair = { hint: 'Correct the glob, or remove it if the files are gone.' };

type Repair = (pattern: string, paths: PathIndex) => GlobRepair | undefined;

/** Longer than any path that people write by hand. */
const LONGEST = 1000;

const known = new WeakMap<PathIndex, Map<string, GlobRepair>>();

/** The first explanation that fits a glob without files, the plainest mistakes first. Many instructions share a glob. */
export function repairOf(pattern: string, paths: PathIndex): GlobRepair {
  const ofPaths = known.get(paths) ?? new Map<string, GlobRepair>();
  known.set(paths, ofPaths);
  const repair = ofPaths.get(pattern) ?? firstRepair(pattern, paths);
  ofPaths.set(pattern, repair);
  return repair;
}

function firstRepair(pattern: string, paths: PathIndex): GlobRepair {
  for (const repair of pattern.length > LONGEST ? [] : repairs) {
    const found = repair(pattern, paths);
    if (found !== undefined) return found.list === undefined || isLive(found.list, paths) ? found : { hint: found.hint };
  }
  return unexplained;
}

const alternatives: Repair = (pattern) => {
  if (!/\([^()]*\)/.test(pattern) || !pattern.includes('|')) return undefined;
  const list = pattern.replace(/@?\(([^()]*)\)/g, (group, inner: string) =>
    inner.includes('|') ? `{${inner.replaceAll('|', ',')}}` : group,
  );
  return { hint: `Alternatives are written in braces. Write \`${list}\`.`, list };
};

const regularExpression: Repair = (pattern) =>
  /^\^|\$$|\*\\\.|\.\+/.test(pattern)
    ? { hint: 'This reads like a regular expression. In a glob `*` stands for any part of a name, `**` for any folders.' }
    : undefined;

const wrongSeparator: Repair = (pattern, paths) => {
  const parts = pattern.split(/[;|\s]/).filter((part) => part !== '');
  if (parts.length < 2 || !parts.every((part) => /[*./]/.test(part))) return undefined;
  const list = parts.join(',');
  return /[;|]/.test(pattern) || isLive(list, paths) ? { hint: `Commas separate globs. Write \`${list}\`.`, list } : undefined;
};

const wrongStart: Repair = (pattern, paths) => {
  const start = /^(?:\.?\/)+/.exec(pattern)?.[0];
  if (start === undefined) return undefined;
  const list = start === pattern ? '**' : asFiles(pattern.slice(start.length), paths);
  const meaning = start.startsWith('/') ? 'means the root of the file system' : 'matches nothing';
  return { hint: `A leading \`${start.startsWith('/') ? '/' : './'}\` ${meaning}. Write \`${list}\`.`, list };
};

const folderAlone: Repair = (pattern, paths) => {
  const list = asFiles(pattern, paths);
  return list === pattern ? undefined : { hint: `A folder is not a file. Write \`${list}\`.`, list };
};

const backslash: Repair = (pattern, paths) => {
  if (!pattern.includes('\\')) return undefined;
  const list = asFiles(pattern.replaceAll('\\', '/'), paths);
  return { hint: `Folders are separated with \`/\`. Write \`${list}\`.`, list };
};

/** Folders of routes such as `[id]` and `[...slug]`. */
const literalBrackets: Repair = (pattern, paths) => {
  const list = asFiles(pattern.replace(/[[\]]/g, '?'), paths);
  if (!pattern.includes('[') || !isLive(list, paths)) return undefined;
  return { hint: `Brackets stand for one character out of several. Write \`${list}\`, with a \`?\` for each bracket.`, list };
};

const deeper: Repair = (pattern, paths) => {
  const folder = folderOf(pattern);
  if (folder === '' || folder === '**' || folder.endsWith('/**')) return undefined;
  const list = `${folder}/**/${baseNameOf(pattern).replace(/^\*{2,}/, '*')}`;
  return isLive(list, paths) ? { hint: `The files lie deeper. Write \`${list}\`.`, list } : undefined;
};

const moved: Repair = (pattern, paths) => {
  const segments = pattern.replace(/^\*\*\//, '').split('/');
  const firstGlob = segments.findIndex((segment) => /[*?[\]{}]/.test(segment));
  const candidates = firstGlob === -1 ? movedFiles(segments, paths) : movedFolders(segments, firstGlob, paths);
  const found = candidates.find((candidate) => isLive(candidate, paths));
  return found === undefined ? undefined : { hint: `Did you mean \`${found}\`? If the files are gone, remove the glob.` };
};

const repairs: readonly Repair[] = [
  alternatives,
  regularExpression,
  wrongSeparator,
  wrongStart,
  folderAlone,
  backslash,
  literalBrackets,
  deeper,
  moved,
];

/** All files below it, where a pattern names a folder. */
function asFiles(pattern: string, paths: PathIndex): string {
  const folder = pattern.replace(/\/+$/, '');
  const below = /(?:^|\/)\*\*$/.test(folder) ? folder : `${folder}/**`;
  if (pattern.endsWith('/')) return below;
  // With wildcards at its end it names files.
  const namesFolder = !/[*?{[][^/]*$/.test(pattern);
  return namesFolder && !isLive(pattern, paths) && isLive(below, paths) ? below : pattern;
}

function isLive(list: string, paths: PathIndex): boolean {
  return compileGlobList(list, 'vscode').some(({ matches }) => paths.firstSource(matches) !== undefined);
}

/** The file elsewhere, when there is one only; else one of nearly this name beside it. */
function movedFiles(segments: readonly string[], paths: PathIndex): string[] {
  const name = segments.at(-1) ?? '';
  const [elsewhere, ...others] = paths.filesNamed(name);
  if (elsewhere !== undefined) return others.length === 0 ? [elsewhere] : [];
  const folder = segments.slice(0, -1).join('/');
  const near = nearestName(name, paths.sources.filter((file) => folderOf(file) === folder).map(baseNameOf));
  return near === undefined ? [] : [pathIn(folder, near)];
}

/** The pattern below a folder of the same name elsewhere, or below one of nearly that name in the same place. */
function movedFolders(segments: readonly string[], firstGlob: number, paths: PathIndex): string[] {
  const rest = segments.slice(firstGlob).join('/');
  const name = segments[firstGlob - 1]?.toLowerCase();
  if (name === undefined) return [];
  const folders = [...paths.folders].filter((folder) => folder !== '');
  const same = folders.filter((folder) => baseNameOf(folder).toLowerCase() === name).slice(0, 5);
  const renamed = renamedFolder(segments.slice(0, firstGlob), folders);
  return [...same, ...(renamed === undefined ? [] : [renamed])].map((folder) => `${folder}/${rest}`);
}

function renamedFolder(wanted: readonly string[], folders: readonly FilePath[]): FilePath | undefined {
  const missing = wanted.findIndex((_, index) => !folders.includes(wanted.slice(0, index + 1).join('/')));
  if (missing === -1) return undefined;
  const parent = wanted.slice(0, missing).join('/');
  const near = nearestName(wanted[missing] ?? '', folders.filter((folder) => folderOf(folder) === parent).map(baseNameOf));
  return near === undefined ? undefined : [...wanted.slice(0, missing), near, ...wanted.slice(missing + 1)].join('/');
}
