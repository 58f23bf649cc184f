import type { Graph } from '../graph/graph.ts';
import { compileGlobList } from '../graph/match-glob.ts';
import { pathClasses } from '../graph/path-classes.ts';
import type { PathClass } from '../graph/path-classes.ts';
import { baseNameOf, folderOf } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Loader, RuntimeTree } from '../runtimes/runtime.ts';
import { lineKey, ruleText } from '../runtimes/load/rule-text.ts';

/**
 * The files of a repository in classes: no pattern of the sources, no folder in which a runtime may find files of its own, and
 * no glob in the frontmatter of any such file tells files of one class apart, whichever way runtimes read globs.
 */
export function fileClasses(
  graph: Graph,
  tree: AskedTree,
  loaders: readonly Loader[],
  others: readonly string[] = [],
): readonly PathClass[] {
  for (const load of loaders) load(probe);
  const own = tree.files.filter((path) => tree.asked.has(baseNameOf(path)) || isHidden(path) || path.endsWith('.instructions.md'));
  const folders = new Set(own.map(folderFor));
  const globs = new Set([...others.map(plainGlob), ...own.filter((path) => /\.mdc?$/i.test(path)).flatMap((path) => globsIn(tree, path))]);
  const patterns = [...globs].flatMap((glob) => compileGlobList(glob, 'rooted').filter(({ problem }) => problem === undefined));
  const distinct = new Set(patterns.map(({ pattern }) => pattern));
  // What only the sources say is in the classes already.
  const known = new Set([...graph.scopes.values()].flatMap(({ parts }) => parts.vscode.map(({ pattern }) => pattern)));
  const byDialect = { vscode: [...distinct].filter((pattern) => !known.has(pattern)), rooted: new Set([...distinct, ...hiddenNames]) };
  return pathClasses(graph, { dialect: 'vscode', folders, patterns: byDialect });
}

/** Some runtimes match names that start with a dot only where a pattern has the dot as well. */
const hiddenNames = ['**/.*', '**/.*/**'];

function isHidden(path: FilePath): boolean {
  return path.startsWith('.') || path.includes('/.');
}

/** Where a file counts: the folder that it stands in, or that its hidden folder stands in. */
export function folderFor(path: FilePath): FilePath {
  return folderOf(path.replace(/(^|\/)\.[^/]+\/.*$/, '$1x'));
}

const probe = 'zz-a-folder/zz-a-file';

/** A tree that remembers which files loaders look for in folders: they say so by asking for one that is not there. */
export interface AskedTree extends RuntimeTree {
  /** The base names. */
  readonly asked: ReadonlySet<string>;
}

export function askedTree({ files, has, read }: RuntimeTree): AskedTree {
  const asked = new Set<string>();
  const note = (path: FilePath): void => {
    if (path.startsWith(folderOf(probe))) asked.add(baseNameOf(path));
  };
  return {
    asked,
    files,
    has(path) {
      note(path);
      return has(path);
    },
    read(path) {
      note(path);
      return read(path);
    },
  };
}

/** Every text in the frontmatter that could be a glob, whatever the key, and as readers of lines take it. */
function globsIn(tree: RuntimeTree, path: FilePath): string[] {
  const rule = ruleText(tree, path);
  if (rule === undefined || rule.header === '') return [];
  const written = Object.keys(rule.keys).flatMap((key) => lineKey(rule, key) ?? []);
  const unread = rule.readable ? [] : rule.header.split('\n').map((line) => line.replace(/^[\w-]+:/, '').trim());
  return [...textsIn(Object.values(rule.keys)), ...written, ...unread].filter(
    (text) => /^(?:\S+|.*[*?].*)$/.test(text) && /[*?./{]/.test(text),
  );
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** As `matchesAny` reads it. */
function plainGlob(glob: string): string {
  const plain = glob.replace(/^\.?\//, '').replace(/\/$/, '');
  return `${plain},${plain}/**`;
}
