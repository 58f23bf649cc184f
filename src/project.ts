import type { Config } from './config/config.ts';
import { readConfig } from './config/read-config.ts';
import { readOwnOutputs } from './files/own-outputs.ts';
import { isReadable, workingTree } from './files/tree.ts';
import type { Tree } from './files/tree.ts';
import { buildGraph, linkedMarkdown, suspectedAliases } from './graph/build-graph.ts';
import type { Graph, UnreadableFile } from './graph/graph.ts';
import { matchesAny, problemOfGlob } from './graph/match-glob.ts';
import { PathIndex } from './graph/path-index.ts';
import { selectPaths } from './graph/select-paths.ts';
import { isMarkdown, kindOf } from './kinds.ts';
import type { Document } from './model/document.ts';
import type { FilePath } from './model/file-path.ts';
import type { DocumentKind } from './model/kind.ts';
import { loadParser } from './parse/markdown.ts';
import type { ParserOptions } from './parse/markdown.ts';
import { parseDocument } from './parse/parse-document.ts';

export interface ProjectOptions extends ParserOptions {
  /** Absolute path of the repository root. */
  readonly root: string;
  /** The state of the files; what lies on disk when left out. */
  readonly tree?: Tree;
  /** The folder, seen from the root, whose configuration holds: its own, or the nearest above. */
  readonly from?: FilePath;
  /**
   * Files, folders and globs, relative to the root: what to check. A file or glob selects ordinary Markdown too. A file need
   * not be tracked.
   */
  readonly select?: readonly string[];
  /** Whether files are read that the configuration ignores, when they are named one by one. They are no sources all the same. */
  readonly readIgnored?: boolean;
  /** Which Markdown behind links is read: only where a link names a section, or all. The default is what the configuration needs. */
  readonly linked?: 'anchored' | 'all';
}

export interface Project {
  readonly root: string;
  readonly config: Config;
  readonly graph: Graph;
  /** Reads a text as the project reads its files. */
  readonly parse: (path: FilePath, kind: DocumentKind, text: string) => Document;
  /** What `select` covers; `undefined` without it. */
  readonly selected: ReadonlySet<FilePath> | undefined;
  /** Files that were named one by one, and that the configuration ignores. */
  readonly ignored: readonly FilePath[];
  /** Selectors that cover no file. */
  readonly unmatched: readonly string[];
  /** Globs of the configuration that cover no file. */
  readonly idleGlobs: readonly string[];
}

/** Configuration, files, documents, graph. Throws a `UsageError` when the configuration cannot be read. */
export async function loadProject({
  root,
  tree = workingTree(root),
  from,
  select,
  readIgnored = false,
  linked,
  ...parserOptions
}: ProjectOptions): Promise<Project> {
  const [config, listing, parse] = await Promise.all([readConfig(tree, from, problemOfGlob), tree.list(), loadParser(parserOptions)]);
  // What a build has written is read by agents, not by us: its sources are.
  const generated = readOwnOutputs(tree);
  const isIgnored = matchesAny(config.ignore);
  const listed = new Set(listing.files);
  const untracked = (select ?? []).filter((path) => !listed.has(path) && isReadable(root, tree, path));
  const paths = new PathIndex([...listing.files, ...untracked], {
    opaque: listing.opaque,
    isExcluded: (path) => generated.has(path) || isIgnored(path),
  });
  const selection = select === undefined ? undefined : selectPaths(paths, select);

  const aliases = new Map<FilePath, FilePath>();
  const unreadable: UnreadableFile[] = [];
  const read = (path: FilePath, kind: DocumentKind): Document[] => {
    const result = tree.read(path);
    if (result.type === 'text') return [parseDocument(path, kind, result.text, parse, result.problems)];
    if (result.type === 'alias') {
      const target = kindOf(result.path) === undefined ? tree.read(result.path) : undefined;
      // A link gives a primitive's name to a file that has none by its own.
      if (target?.type === 'text' && kind !== 'document') return [parseDocument(path, kind, target.text, parse, target.problems)];
      aliases.set(path, result.path);
    } else if (result.type !== 'absent' || !listing.sparse.has(path)) {
      unreadable.push({ path, reason: result.type === 'absent' ? absenceOf(path) : result.reason });
    }
    return [];
  };

  const isChecked = matchesAny(config.documents);
  const sources = paths.files.flatMap((path) => {
    const named = selection?.named.has(path) === true;
    if ((isIgnored(path) && !(readIgnored && named)) || (generated.has(path) && !named)) return [];
    const kind = generated.has(path) ? undefined : kindOf(path);
    if (kind !== undefined) return read(path, kind);
    return isMarkdown(path) && (named || isChecked(path)) ? read(path, 'document') : [];
  });
  for (const path of suspectedAliases(paths, sources)) {
    const result = tree.read(path);
    if (result.type === 'alias') aliases.set(path, result.path);
  }
  // What is behind links counts against the budget of those who load it.
  const reach = linked ?? (config.lint.budgets.paths.length > 0 ? 'all' : 'anchored');
  const linkedDocuments = linkedMarkdown({ paths, aliases }, sources, reach).flatMap((path) => read(path, 'document'));
  const { budgets } = config.lint;
  const globs = [
    ...config.ignore,
    ...config.documents,
    ...config.lint.layers.flatMap(({ files = [] }) => files),
    ...budgets.files.flatMap(({ files }) => files),
    ...budgets.paths.flatMap((budget) => budget.paths),
  ];
  const idleGlobs = globs.filter((glob) => !paths.files.some(matchesAny([glob])));
  const graph = buildGraph({ paths, sources, linked: linkedDocuments, aliases, generated, unreadable });
  return {
    root,
    config,
    graph,
    parse: (path, kind, text) => parseDocument(path, kind, text, parse),
    selected: selection?.all,
    ignored: readIgnored ? [] : [...(selection?.named ?? [])].filter(isIgnored),
    unmatched: selection?.unmatched ?? [],
    idleGlobs,
  };
}

/** A listed file that is not there has been deleted a moment ago, or its name did not survive decoding. */
function absenceOf(path: FilePath): string {
  return path.includes('\uFFFD') ? 'its name is not UTF-8' : 'it does not exist';
}
