import { compileGlobList } from '../graph/match-glob.ts';
import type { Dialect } from '../graph/match-glob.ts';
import type { PathClassOptions } from '../graph/path-classes.ts';
import { baseNameOf, folderOf, pathIn, resolvePath } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { ruleText } from '../runtimes/load/rule-text.ts';
import type { Loader, RuntimeTree } from '../runtimes/runtime.ts';

/** A tree that remembers what loaders ask it for. */
export interface AskedTree extends RuntimeTree {
  /** Paths, there or not. */
  readonly asked: ReadonlySet<FilePath>;
  /** Those of them that are there. */
  readonly found: ReadonlySet<FilePath>;
}

export function askedTree({ files, has, read }: RuntimeTree): AskedTree {
  const asked = new Set<FilePath>();
  const found = new Set<FilePath>();
  return {
    asked,
    found,
    files,
    has(path) {
      asked.add(path);
      return has(path);
    },
    read(path) {
      asked.add(path);
      const text = read(path);
      if (text !== undefined) found.add(path);
      return text;
    },
  };
}

/**
 * What loaders may tell files apart by, as options of `pathClasses`: every pattern in the frontmatter of a file that they read, in
 * both dialects, seen from the root and from the folder that the file is for; the folders in which they find something; a dot in front
 * of a name; and whether it is a file of theirs that they leave to who reads it. `loaders` are those of the tree. Files that no loader
 * tells apart may fall into several classes.
 */
export function toldApartBy(
  loaders: readonly Loader[],
  tree: AskedTree,
  others: readonly string[] = [],
): Required<Pick<PathClassOptions, 'folders' | 'patterns' | 'alone'>> {
  for (const load of loaders) load(pathIn(probe, probe));
  const folders = new Set<FilePath>(foldersWith(namesIn(tree.asked), tree.files));
  // What stands further in is read when a path leads there, and may lead further.
  const alone = new Set<FilePath>();
  let seen = 0;
  for (const folder of folders) {
    for (const load of loaders) for (const path of keptFromReaders(load, folder)) alone.add(path);
    if (seen === tree.found.size) continue;
    for (const path of [...tree.found].slice(seen)) for (const holder of holdersOf(path)) folders.add(holder);
    seen = tree.found.size;
  }
  const isQuoted = tree.files.some((path) => /["']/.test(path));
  const globs = new Set([...tree.found].flatMap((path) => [...globsIn(tree, path, isQuoted)]));
  const rooted = new Set([
    ...globs,
    ...[...globs].flatMap((glob) => (/^(?:\*\*|\.)/.test(glob) ? [] : [`**/${glob}`])),
    ...hiddenNames,
    ...others.map(plainGlob),
  ]);
  return { folders, alone, patterns: { vscode: patternsOf(globs, 'vscode'), rooted: patternsOf(rooted, 'rooted') } };
}

/** Files in a folder that are loaded for the others there, and not for themselves: who reads one has it. */
function keptFromReaders(load: Loader, folder: FilePath): FilePath[] {
  const here = load(pathIn(folder, probe)).documents.filter(({ path }) => folderOf(path) === folder);
  return here.flatMap(({ path }) => (load(path).documents.some((document) => document.path === path) ? [] : [path]));
}

/** A name that no repository has. */
const probe = 'zz-probe.zz';

/** Some runtimes match names that start with a dot only where a pattern has the dot as well. */
const hiddenNames = ['**/.*', '**/.*/**'];

/** What loaders look for in the folders above a path, seen from the folder; and what some look for in the list of all files. */
function namesIn(asked: ReadonlySet<FilePath>): string[] {
  const found = [...asked].filter((path) => path.startsWith(`${probe}/`)).map((path) => path.slice(probe.length + 1));
  return [...found, ...contextNames];
}

const contextNames = ['AGENTS.md', 'CLAUDE.md', '.claude/CLAUDE.md', 'GEMINI.md', '.github/copilot-instructions.md'];

/** Folders in which a loader may find one of the names, in any case, or rules in a hidden folder. */
function foldersWith(names: readonly string[], files: readonly FilePath[]): FilePath[] {
  const endings = [...new Set(names.map((name) => `/${name.toLowerCase()}`))];
  const isCandidate = new Set(endings.map((ending) => ending.slice(ending.lastIndexOf('/') + 1)));
  return files.flatMap((path) => {
    const folded = path.toLowerCase();
    const found = isCandidate.has(baseNameOf(folded)) ? endings.filter((end) => folded.endsWith(end)) : [];
    const holders = found.map((end) => path.slice(0, -end.length));
    return /(?:^|\/)\.[^/]+\/.*\.mdc?$/.test(folded) ? [...holders, ...holdersOf(path)] : holders;
  });
}

/** Where a file may count: the folder that it stands in, and those that its hidden folders stand in. */
function holdersOf(path: FilePath): FilePath[] {
  return [folderOf(path), ...[...path.matchAll(/(?:^|\/)\.[^/]+\//g)].map(({ index }) => path.slice(0, index))];
}

/** The same for patterns that do not start at the file: those in a hidden folder do not start there either. */
function scopesOf(path: FilePath): FilePath[] {
  const [folder = '', ...holders] = holdersOf(path);
  return holders.length === 0 ? [folder] : holders;
}

/** Where a file counts: the folder that it stands in, or that its hidden folder stands in. */
export function folderFor(path: FilePath): FilePath {
  return folderOf(path.replace(/(^|\/)\.[^/]+\/.*$/, '$1x'));
}

/** Every text in the frontmatter of a file that could be a pattern, as YAML and as lines, from the root and from its folders. */
function globsIn(tree: RuntimeTree, path: FilePath, isQuoted: boolean): ReadonlySet<string> {
  const rule = ruleText(tree, path);
  if (rule === undefined || rule.header === '') return new Set();
  const lines = rule.header.split('\n').flatMap((line) => {
    const [, key = '', value = ''] = /^\s*(?:-\s+)*(?:["']?([\w.-]+)["']?\s*:(?=\s|$))?\s*(.*?)\s*$/.exec(line) ?? [];
    if (texts.has(key)) return [];
    const plain = value.replace(/["']/g, '');
    // What reads a file line by line takes quotes and brackets for parts of the patterns.
    return [plain, ...(plain.startsWith('[') ? [plain.replace(/^\[|\]$/g, '')] : []), ...(isQuoted ? [value] : [])];
  });
  const values = Object.entries(rule.keys).flatMap(([key, value]) => (texts.has(key) ? [] : textsIn(value)));
  const lists = new Set([...lines, ...values].filter((text) => text !== '' && text.length <= LONGEST));
  const items = new Set(
    [...lists].flatMap((list) => [...compileGlobList(list, 'rooted').map(({ pattern }) => pattern), ...list.split(',')]),
  );
  const found = new Set<string>();
  for (const item of items) {
    const glob = item.trim();
    if (glob === '' || (/\s/.test(glob) && !/[*?{[./]/.test(glob))) continue;
    found.add(glob);
    for (const folder of new Set(glob.startsWith('.') ? holdersOf(path) : scopesOf(path))) {
      const relative = glob.startsWith('.') ? resolvePath(folder, glob) : undefined;
      found.add(relative ?? pathIn(folder, glob));
    }
  }
  return found;
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Keys that hold no patterns in any runtime. */
const texts: ReadonlySet<string> = new Set(['description', 'name', 'title', 'model', 'argument-hint', 'license', 'version']);

/** In characters: longer values are texts. */
const LONGEST = 4000;

function patternsOf(globs: ReadonlySet<string>, dialect: Dialect): ReadonlySet<string> {
  return new Set(
    [...globs].flatMap((glob) =>
      compileGlobList(glob, dialect)
        .filter(({ problem }) => problem === undefined)
        .map(({ pattern }) => pattern),
    ),
  );
}

/** As `matchesAny` reads it. */
function plainGlob(glob: string): string {
  const plain = glob.replace(/^\.?\//, '').replace(/\/$/, '');
  return `${plain},${plain}/**`;
}
