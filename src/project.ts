import { setImmediate } from 'node:timers/promises';
import { isArtifactFile, mayBeArtifact, sessionFiles } from './artifacts/artifact-files.ts';
import type { Config } from './config/config.ts';
import { readConfig } from './config/read-config.ts';
import { FactStore } from './facts/fact-store.ts';
import type { FactForm, FactSource } from './facts/fact-store.ts';
import { identifiedTree } from './files/identified-tree.ts';
import type { IdentifiedTree } from './files/identified-tree.ts';
import { readOwnOutputs } from './files/own-outputs.ts';
import { isReadable, workingTree } from './files/tree.ts';
import type { Tree } from './files/tree.ts';
import { buildGraph, linkedMarkdown, linkTargets, suspectedAliases } from './graph/build-graph.ts';
import { deriveForGraph } from './graph/derive-for-graph.ts';
import type { Graph, UnreadableFile } from './graph/graph.ts';
import { matchesAny, problemOfGlob } from './graph/match-glob.ts';
import { canonicalPath } from './graph/link-target.ts';
import type { LinkSpace } from './graph/link-target.ts';
import { PathIndex } from './graph/path-index.ts';
import { selectPaths } from './graph/select-paths.ts';
import { constitutionPlace, isLocal, isMarkdown, kindOf, localListing } from './kinds.ts';
import type { Document } from './model/document.ts';
import type { FilePath } from './model/file-path.ts';
import type { DocumentKind } from './model/kind.ts';
import { observed } from './model/observer.ts';
import { recent } from './model/recent.ts';
import type { Observer } from './model/observer.ts';
import { loadNamedParser } from './parse/markdown.ts';
import type { ParserOptions } from './parse/markdown.ts';
import { parseDocument } from './parse/parse-document.ts';
import { parseHeader } from './parse/parse-header.ts';
import type { ProjectCache } from './project-cache.ts';

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
  /**
   * Which Markdown behind links is read: only where a link names a section, all that sources link to, or what that links to
   * as well. The default is what the configuration needs.
   */
  readonly linked?: LinkedMarkdown | ((config: Config) => LinkedMarkdown);
  /** Whether what workflows leave behind is read: plans, reports and sessions, where path and text say that they are such. */
  readonly artifacts?: boolean;
  /** Whether primitives of one person (`*.local.instructions.md`), which git ignores as a rule, are kept apart in `overlay`. */
  readonly local?: boolean;
  /**
   * What of the primitives is wanted, by their frontmatter. Of those that are neither wanted nor linked to from there, nothing else is
   * read: the text has no facts. Everything is read when left out, and where there is an overlay.
   */
  readonly wanted?: (graph: Graph) => Iterable<FilePath>;
  readonly observer?: Observer | undefined;
  /** What earlier runs have read need not be parsed again. The outcome is the same. */
  readonly cache?: ProjectCache | undefined;
  /**
   * Whether nothing is written as long as the graph is asked, so that a text that the cache knows is read when it is asked for.
   */
  readonly textLater?: boolean;
  /**
   * Is shown each source as soon as it has been read, and whether it is selected. Its facts are at hand then; with `textLater` they are
   * packed away afterwards, and whoever asks for them again waits for them.
   */
  readonly visit?: ((loading: Pick<Project, 'config' | 'facts'>) => (document: Document, isSelected: boolean) => void) | undefined;
}

/** How many files are read in one turn of the event loop. */
const filesOfTurn = 100;

/** For a run that leaves nothing to a later one, which would ask whether a file is what it was. */
const noStamp = (): undefined => undefined;

/** How many texts are held on to that were asked for once more: a rule looks at a text many times, and then at the next one. */
const textsAtHand = 64;

export type LinkedMarkdown = 'anchored' | 'all' | 'transitive';

/** The primitives of one person with everything that is shared. */
export interface Overlay {
  readonly graph: Graph;
  /** The paths of those that are not shared. */
  readonly local: ReadonlySet<FilePath>;
}

export interface Project {
  readonly root: string;
  readonly config: Config;
  readonly graph: Graph;
  /** With `local`, where there is any such primitive. */
  readonly overlay: Overlay | undefined;
  /** What is known of its documents from earlier runs; `undefined` without a cache. */
  readonly facts: FactStore | undefined;
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
  tree: given = workingTree(root),
  from,
  select,
  readIgnored = false,
  linked: linkedOption,
  local = false,
  artifacts: readsArtifacts = false,
  wanted,
  observer,
  cache,
  textLater = false,
  visit,
  ...parserOptions
}: ProjectOptions): Promise<Project> {
  const identified = cache?.identified(given) ?? (visit === undefined ? undefined : identifiedTree({ ...given, stampOf: noStamp }));
  const known: Tree = identified ?? given;
  const tree: Tree = { ...known, read: (path) => observed(observer, 'read', () => known.read(path)) };
  observer?.begin('list');
  const [config, listing, parser] = await Promise.all([
    readConfig(tree, from, problemOfGlob),
    tree.list(local ? localListing : {}),
    loadNamedParser(parserOptions),
  ]);
  observer?.end();
  const { parse } = parser;
  const kept = parser.name === undefined ? undefined : cache?.facts(root, listing, parser.name);
  const store = kept ?? (visit === undefined ? undefined : new FactStore(undefined, ''));
  const facts = store === undefined || identified === undefined ? undefined : rememberedFacts(store, identified, textLater);
  // What a build has written is read by agents, not by us: its sources are.
  const generated = readOwnOutputs(tree);
  const isIgnored = matchesAny(config.ignore);
  // What is behind links counts against the budget of those who load it.
  const needed = config.lint.budgets.paths.length > 0 ? 'all' : 'anchored';
  const linked = typeof linkedOption === 'function' ? linkedOption(config) : (linkedOption ?? needed);
  const mine = local ? localPaths(listing.files, (path) => generated.has(path) || isIgnored(path)) : new Set<FilePath>();
  const shared = mine.size === 0 ? listing.files : listing.files.filter((path) => !mine.has(path));
  const listed = new Set(select === undefined ? [] : shared);
  const untracked = (select ?? []).filter((path) => !listed.has(path) && isReadable(tree, path));
  const excludesAny = generated.size > 0 || config.ignore.length > 0;
  const paths = new PathIndex(untracked.length === 0 ? shared : [...shared, ...untracked], {
    opaque: listing.opaque,
    ...(excludesAny ? { isExcluded: (path) => generated.has(path) || isIgnored(path) } : {}),
  });
  const selection = select === undefined ? undefined : selectPaths(paths, select);

  const look = visit?.({ config, facts: store });
  const aliases = new Map<FilePath, FilePath>();
  const unreadable: UnreadableFile[] = [];
  const read = (path: FilePath, kind: DocumentKind, parseText = parseDocument): Document[] => {
    const form = parseText === parseDocument ? 'whole' : 'header';
    const known = facts?.recall(path, kind, form);
    if (known !== undefined) return [known];
    const result = tree.read(path);
    if (result.type === 'text') {
      const document = observed(observer, 'parse', () => parseText(path, kind, result.text, parse, result.problems));
      facts?.keep(document, form);
      if (facts !== undefined) deriveForGraph(document);
      return [document];
    }
    if (result.type === 'alias') {
      const target = kindOf(result.path) === undefined ? tree.read(result.path) : undefined;
      // A link gives a primitive's name to a file that has none by its own.
      if (target?.type === 'text' && kind !== 'document') return [parseText(path, kind, target.text, parse, target.problems)];
      aliases.set(path, result.path);
    } else if (result.type !== 'absent' || !listing.sparse.has(path)) {
      unreadable.push({ path, reason: result.type === 'absent' ? absenceOf(path) : result.reason });
    }
    return [];
  };

  const release = (document: Document): Document => facts?.release(document) ?? document;
  const readLinkedFile = (path: FilePath): Document[] => read(path, 'document').map(release);

  // What cannot be read, nobody can tell to be an artifact.
  const readArtifact = (path: FilePath): Document[] => {
    const result = tree.read(path);
    return result.type === 'text' ? [parseDocument(path, 'artifact', result.text, parse, result.problems)] : [];
  };

  const isChecked = matchesAny(config.documents);
  const constitutionPath =
    config.build.constitution ??
    constitutionPlace(
      (path) => paths.isSource(path),
      (path) => paths.hasFolder(path),
    );
  const parseSource = wanted === undefined || mine.size > 0 ? parseDocument : parseHeader;
  const headed: Document[] = [];
  let reads = 0;
  for (const path of paths.files) {
    if (!isMarkdown(path)) continue;
    const named = selection?.named.has(path) === true;
    if ((isIgnored(path) && !(readIgnored && named)) || (generated.has(path) && !named)) continue;
    const kind = generated.has(path) ? undefined : kindOf(path);
    if (kind === undefined && !named && !isChecked(path)) continue;
    for (const document of kind === undefined ? read(path, 'document') : read(path, kind, parseSource)) {
      look?.(document, selection?.all.has(path) ?? true);
      headed.push(release(document));
    }
    reads += 1;
    // What the native engine has let go is freed between two turns of the event loop.
    if (reads % filesOfTurn === 0) await setImmediate();
  }
  const sources = parseSource === parseDocument || wanted === undefined ? headed : withBodies(headed, wanted);
  followAliases(sources);
  const constitution =
    constitutionPath === undefined || !paths.isSource(constitutionPath)
      ? undefined
      : (sources.find(({ path }) => path === constitutionPath) ?? read(constitutionPath, 'instructions')[0]);
  const all = constitution === undefined || sources.includes(constitution) ? sources : [...sources, constitution];
  const artifacts = readsArtifacts ? artifactsAmong(paths.files, isIgnored, readArtifact) : [];
  const listedFiles = artifacts.length === 0 ? undefined : new Set(listing.files);
  const ignoredArtifacts = new Set(artifacts.flatMap(({ path }) => (listedFiles?.has(path) === true ? [] : [path])));
  const linkedDocuments = readLinked({ paths, aliases }, all, linked, readLinkedFile);
  const { budgets } = config.lint;
  const globs = [
    ...config.ignore,
    ...config.documents,
    ...config.lint.layers.flatMap(({ files = [] }) => files),
    ...budgets.files.flatMap(({ files }) => files),
    ...budgets.paths.flatMap((budget) => budget.paths),
  ];
  const idleGlobs = globs.filter((glob) => !paths.files.some(matchesAny([glob])));
  const graph = observed(observer, 'graph', () =>
    buildGraph({ paths, sources, linked: linkedDocuments, artifacts, ignoredArtifacts, constitution, aliases, generated, unreadable }),
  );
  const overlay = mine.size === 0 ? undefined : overlayOf();
  return {
    root,
    config,
    graph,
    facts: store,
    overlay,
    parse: (path, kind, text) => parseDocument(path, kind, text, parse),
    selected: selection?.all,
    ignored: readIgnored ? [] : [...(selection?.named ?? [])].filter(isIgnored),
    unmatched: selection?.unmatched ?? [],
    idleGlobs,
  };

  function followAliases(documents: readonly Document[]): void {
    for (const path of suspectedAliases(paths, documents)) {
      const result = tree.read(path);
      if (result.type === 'alias') aliases.set(path, result.path);
    }
  }

  /** The same documents; those that are wanted, and what their links lead to, with all that they hold. */
  function withBodies(documents: readonly Document[], wantedOf: NonNullable<typeof wanted>): readonly Document[] {
    const byPath = new Map(documents.map((document) => [document.path, document]));
    const headers = buildGraph({ paths, sources: documents, linked: [], aliases, generated, unreadable });
    const first = constitutionPath === undefined || byPath.has(constitutionPath) ? [] : read(constitutionPath, 'instructions');
    const whole = new Set<FilePath>();
    const queue = [...wantedOf(headers), ...(constitutionPath === undefined ? [] : [constitutionPath]), ...linkTargets(first)];
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      const header = byPath.get(canonicalPath({ aliases }, path));
      if (header === undefined || whole.has(header.path)) continue;
      whole.add(header.path);
      const ofBytes = header.problems.filter(({ code }) => code === 'invalid-encoding');
      const known = facts?.recall(header.path, header.kind, 'whole');
      const document = known ?? parseDocument(header.path, header.kind, header.text, parse, ofBytes);
      byPath.set(header.path, document);
      followAliases([document]);
      queue.push(...linkTargets([document]));
    }
    return [...byPath.values()];
  }

  function overlayOf(): Overlay {
    const own = [...mine].flatMap((path) => read(path, kindOf(path) ?? 'document'));
    const withOwn = paths.withFiles([...paths.files, ...mine]);
    const beyond = readLinked({ paths: withOwn, aliases }, [...all, ...linkedDocuments, ...own], linked, readLinkedFile);
    return {
      local: mine,
      graph: buildGraph({
        paths: withOwn,
        sources: [...sources, ...own],
        linked: [...linkedDocuments, ...beyond],
        artifacts,
        ignoredArtifacts,
        constitution,
        aliases,
        generated,
        unreadable,
      }),
    };
  }
}

/** Plans, reports and sessions. A session is read where git ignores it, too: it should. */
function artifactsAmong(
  listed: readonly FilePath[],
  isIgnored: (path: FilePath) => boolean,
  readFile: (path: FilePath) => Document[],
): Document[] {
  const places = new Set([...listed.filter(mayBeArtifact), ...sessionFiles]);
  return [...places].flatMap((path) => (isIgnored(path) ? [] : readFile(path).filter(isArtifactFile)));
}

interface RememberedFacts {
  readonly recall: (path: FilePath, kind: DocumentKind, form: FactForm) => Document | undefined;
  readonly keep: (document: Document, form: FactForm) => void;
  /** The document as it is held on to. */
  readonly release: (document: Document) => Document;
}

function rememberedFacts(store: FactStore, tree: IdentifiedTree, textLater: boolean): RememberedFacts {
  const textOf = (path: FilePath): string => {
    const result = tree.read(path);
    // The tree throws when it is no longer what it was.
    return result.type === 'text' ? result.text : '';
  };
  const recentTextOf = recent(textsAtHand, textOf);
  const source: FactSource = {
    identify: tree.identify,
    readerOf: (path) => {
      if (textLater) return () => recentTextOf(path);
      const text = textOf(path);
      return () => text;
    },
  };
  return {
    recall: (path, kind, form) => store.recall(source, path, kind, form),
    keep: (document, form) => store.keep(source, document, form),
    release: (document) => (textLater ? store.released(source, document) : document),
  };
}

/** Primitives of one person: those that git ignores, and those that nobody has made it ignore yet. */
function localPaths(listed: readonly FilePath[], isExcluded: (path: FilePath) => boolean): ReadonlySet<FilePath> {
  return new Set(listed.filter((path) => isLocal(path) && !isExcluded(path)));
}

/** The Markdown behind the links of documents that is not among them. */
function readLinked(
  space: Omit<LinkSpace, 'documents'>,
  documents: readonly Document[],
  which: LinkedMarkdown,
  read: (path: FilePath) => Document[],
): Document[] {
  if (which !== 'transitive') return linkedMarkdown(space, documents, which).flatMap(read);
  const found: Document[] = [];
  const asked = new Set<FilePath>();
  for (;;) {
    const wanted = linkedMarkdown(space, [...documents, ...found], 'all').filter((path) => !asked.has(path));
    if (wanted.length === 0) return found;
    for (const path of wanted) {
      asked.add(path);
      found.push(...read(path));
    }
  }
}

/** A listed file that is not there has been deleted a moment ago, or its name did not survive decoding. */
function absenceOf(path: FilePath): string {
  return path.includes('\uFFFD') ? 'its name is not UTF-8' : 'it does not exist';
}
