import { flattenBraces } from '../graph/glob-braces.ts';
import { covers } from '../graph/glob-cover.ts';
import { compileGlobList } from '../graph/match-glob.ts';
import type { Dialect } from '../graph/match-glob.ts';
import { isInside } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { changed, left } from './draft.ts';
import type { DraftScope, GlobScope, Note } from './draft.ts';

/** For which files instructions are, in the dialect of VS Code's `applyTo`. */
export interface AppliedScope {
  /** `undefined` on demand. */
  readonly applyTo: string | undefined;
  /** The listed paths that it covers: what two scopes are compared by. */
  readonly files: ReadonlySet<FilePath>;
  readonly notes: readonly Note[];
  /** How patterns were read; `undefined` where there are none. */
  readonly dialect: Dialect | 'folder' | undefined;
}

/** More alternatives than people write in braces. */
const BRACE_LIMIT = 1000;

/**
 * Finds the pattern that covers the same listed paths: VS Code's patterns match at any depth and in any case, those of most
 * runtimes start at a folder. Where none does, the report names the files that make the difference.
 */
export function applyToOf(scope: DraftScope, paths: readonly FilePath[]): AppliedScope {
  switch (scope.type) {
    case 'everything':
      return { applyTo: '**', files: new Set(paths), notes: [], dialect: undefined };
    case 'on-demand':
      return { applyTo: undefined, files: new Set(), notes: [], dialect: undefined };
    case 'folder': {
      const pattern = `${escaped(scope.folder)}/**`;
      const meant = paths.filter((path) => path.startsWith(`${scope.folder}/`));
      return { ...translated([{ pattern, candidates: [pattern], meant }], paths), dialect: 'folder' };
    }
    case 'globs':
      return fromGlobs(scope, paths);
  }
}

interface Translation {
  /** As written. */
  readonly pattern: string;
  /** Patterns of VS Code, the plainest first. */
  readonly candidates: readonly string[];
  /** What the source covers. */
  readonly meant: readonly FilePath[];
}

function fromGlobs(scope: GlobScope, paths: readonly FilePath[]): AppliedScope {
  // `*` too is everything in VS Code.
  if (
    scope.globs.some((glob) => compileGlobList(glob, scope.dialect).some(({ everything }) => everything)) &&
    scope.base === '' &&
    scope.within === ''
  ) {
    return { applyTo: '**', files: new Set(paths), notes: [], dialect: scope.dialect };
  }
  const notes: Note[] = [];
  const readable: string[] = [];
  for (const written of scope.globs) {
    const pattern = plain(written, scope.dialect, notes);
    if (pattern !== undefined && !readable.includes(pattern)) readable.push(pattern);
  }
  // `src/**` beside `**/src/**` says nothing more.
  const needed = readable.filter((pattern) => !readable.some((other) => other !== pattern && covers(other, pattern)));
  const inside = scope.within === '' ? paths : paths.filter((path) => isInside(scope.within, path));
  const list = needed.map((pattern) => translationOf(pattern, scope, inside, notes));
  if (list.length === 0) {
    return {
      applyTo: undefined,
      files: new Set(),
      notes: [...notes, changed('None of its patterns can be read, so it is on demand.')],
      dialect: scope.dialect,
    };
  }
  const result = translated(list, paths);
  return { ...result, notes: [...notes, ...result.notes], dialect: scope.dialect };
}

/** A pattern without what no dialect has, or `undefined`. */
function plain(written: string, dialect: Dialect, notes: Note[]): string | undefined {
  // A line end or another control character could only break the frontmatter.
  if (/\p{Cc}/u.test(written)) {
    notes.push(changed(`The pattern \`${written.replace(/\p{Cc}/gu, ' ')}\` has control characters and is left out.`));
    return undefined;
  }
  if (written.startsWith('!')) {
    notes.push(changed(`The pattern \`${written}\` takes files away, which \`applyTo\` cannot say: it is left out.`));
    return undefined;
  }
  const braces = flattenBraces(written, BRACE_LIMIT) ?? written;
  if (dialect === 'vscode') return problemOf(braces) === undefined ? braces : refused(written, notes);
  if (braces.split('/').includes('..') || /^[A-Za-z]:[\\/]/.test(braces)) {
    notes.push(changed(`The pattern \`${written}\` leads out of the repository and is left out.`));
    return undefined;
  }
  const fromFolder = braces.replace(/^(?:\.?\/)+/, '');
  const pattern = fromFolder.replace(/\/+$/, '/**');
  if (pattern === '' || problemOf(pattern) !== undefined) return refused(written, notes);
  if (pattern !== fromFolder) notes.push(left(`The pattern \`${written}\` names a folder: \`${pattern}\` is what lies below it.`));
  return pattern;
}

function refused(written: string, notes: Note[]): undefined {
  notes.push(changed(`The pattern \`${written}\` cannot be read and is left out.`));
  return undefined;
}

function problemOf(pattern: string): string | undefined {
  return compileGlobList(pattern, 'rooted').find(({ problem }) => problem !== undefined)?.problem;
}

function translationOf(pattern: string, scope: GlobScope, inside: readonly FilePath[], notes: Note[]): Translation {
  const { dialect, base, within } = scope;
  if (dialect === 'vscode') return { pattern, candidates: [pattern], meant: coveredBy(pattern, 'vscode', inside) };
  if (base !== '') return { pattern, candidates: [`${escaped(base)}/${pattern}`], meant: belowFolder(pattern, base, inside) };
  const meant = coveredBy(pattern, 'rooted', inside);
  if (within === '') return { pattern, candidates: pattern.startsWith('**/') ? [pattern] : [pattern, `**/${pattern}`], meant };
  // A nested rule whose patterns start at the root reaches only what lies below its folder.
  const folder = `${escaped(within)}/`;
  const nested = meant.length > 0 ? [] : belowFolder(pattern, within, inside);
  if (nested.length > 0) {
    notes.push(changed(`The pattern \`${pattern}\` matches nothing from the root: it is read from \`${within}\`, where the rule stands.`));
    return { pattern, candidates: [folder + pattern], meant: nested };
  }
  const isAnywhere = pattern.startsWith('**/') || pattern === '**';
  return { pattern, candidates: [...(isAnywhere ? [folder + pattern] : []), pattern, `${folder}**/${pattern}`], meant };
}

/** The paths below a folder that a pattern covers when it starts there. */
function belowFolder(pattern: string, folder: FilePath, paths: readonly FilePath[]): FilePath[] {
  const matches = matcher(pattern, 'rooted');
  return paths.filter((path) => path.startsWith(`${folder}/`) && matches(path.slice(folder.length + 1)));
}

const known = new WeakMap<readonly FilePath[], Map<string, readonly FilePath[]>>();

/** The paths that a pattern covers, in their order; looked for once for each list of paths. */
function coveredBy(pattern: string, dialect: Dialect, paths: readonly FilePath[]): readonly FilePath[] {
  const patterns = known.get(paths) ?? new Map<string, readonly FilePath[]>();
  known.set(paths, patterns);
  const key = `${dialect} ${pattern}`;
  const found = patterns.get(key) ?? paths.filter(matcher(pattern, dialect));
  patterns.set(key, found);
  return found;
}

function matcher(pattern: string, dialect: Dialect): (path: FilePath) => boolean {
  const parts = compileGlobList(pattern, dialect);
  return (path) => parts.some(({ matches }) => matches(path));
}

function translated(list: readonly Translation[], paths: readonly FilePath[]): Pick<AppliedScope, 'applyTo' | 'files' | 'notes'> {
  const notes: Note[] = [];
  // What another pattern of the list is for is nothing more.
  const wanted = new Set(list.flatMap(({ meant }) => meant));
  const patterns = new Set(list.map((translation) => patternFor(translation, wanted, paths, notes)));
  const applyTo = patterns.has('**') || patterns.has('**/*') ? '**' : [...patterns].join(',');
  return { applyTo, files: new Set([...patterns].flatMap((pattern) => coveredBy(pattern, 'vscode', paths))), notes };
}

/** The first candidate that covers the same, else the one that misses least; the difference is said. */
function patternFor(
  { pattern, candidates, meant }: Translation,
  wanted: ReadonlySet<FilePath>,
  paths: readonly FilePath[],
  notes: Note[],
): string {
  // `*` is everything in VS Code.
  const tried = candidates.map((written) => differenceOf(written === '*' ? '**' : written, meant, wanted, paths));
  const isExact = ({ more, fewer }: Difference): boolean => more.length + fewer.length === 0;
  const [closest] = tried.toSorted((a, b) => a.fewer.length - b.fewer.length || a.more.length - b.more.length);
  const { candidate, more, fewer } = tried.find(isExact) ?? closest ?? differenceOf('**', meant, wanted, paths);
  const there = `The pattern \`${pattern}\` starts at the root there;`;
  if (more.length > 0)
    notes.push(changed(`${there} \`${candidate}\` matches at any depth and in any case, so it is also for ${namedPaths(more)}.`));
  if (fewer.length > 0)
    notes.push(changed(`The pattern \`${pattern}\` has no counterpart: \`${candidate}\` is not for ${namedPaths(fewer)}.`));
  return candidate;
}

interface Difference {
  readonly candidate: string;
  /** Files that it covers and nothing is meant for. */
  readonly more: readonly FilePath[];
  /** Files that are meant and not covered. */
  readonly fewer: readonly FilePath[];
}

function differenceOf(
  candidate: string,
  meant: readonly FilePath[],
  wanted: ReadonlySet<FilePath>,
  paths: readonly FilePath[],
): Difference {
  const covered = new Set(coveredBy(candidate, 'vscode', paths));
  return {
    candidate,
    more: [...covered].filter((path) => !wanted.has(path)),
    fewer: meant.filter((path) => !covered.has(path)),
  };
}

/** Names that are shown of many. */
const SHOWN = 3;

/** The first of some paths, and how many more there are. */
export function namedPaths(paths: readonly FilePath[]): string {
  const shown = paths.slice(0, SHOWN).map((path) => `\`${path.replace(/[\p{Cc}`]/gu, '?')}\``);
  const rest = paths.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}

/** A folder as a pattern that matches it alone. */
function escaped(folder: FilePath): string {
  // A control character could only break the frontmatter.
  return folder.replace(/[[{}*?,]/g, '[$&]').replace(/\p{Cc}/gu, '?');
}
