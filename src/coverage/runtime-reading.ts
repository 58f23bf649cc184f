import type { Graph, Scope } from '../graph/graph.ts';
import { compileGlobList, dialects, matchesAny } from '../graph/match-glob.ts';
import { classifiedPaths } from '../graph/path-classes.ts';
import { estimateTokens } from '../model/estimate-tokens.ts';
import { baseNameOf, folderOf, pathIn, resolvePath } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { offeredTokens, readerOf, sourcesOf, unbuiltFor } from '../resolve/runtime-context.ts';
import type { BuiltRepository } from '../resolve/runtime-context.ts';
import { ruleText } from '../runtimes/load/rule-text.ts';
import type { LoadedDocument, Offer, Runtime, RuntimeTree } from '../runtimes/runtime.ts';
import { coveredFiles } from './covered-files.ts';
import type { AlwaysRead, Reading, ReadTexts } from './reading.ts';

/** What a runtime loads for each file, by the files that lie there: its loader is asked once for each class of files. */
export function runtimeReading(graph: Graph, runtime: Runtime, built: BuiltRepository): Reading {
  const files = coveredFiles(graph);
  const reader = readerOf(runtime, built);
  const { examples, classOf } = loaderClasses(runtime, built.tree, files);
  const always = new Map<FilePath, AlwaysRead>();
  const loaded = new Set<FilePath>();
  const offered = new Map<string, Offer>();
  const classes = examples.map((example): ReadTexts => {
    const { documents, offered: offers } = reader.load(example);
    for (const offer of offers) offered.set(`${offer.kind} ${offer.name}\n${offer.path}`, offer);
    const everywhere = alwaysAmong(documents);
    for (const { path, text } of documents) {
      loaded.add(path);
      if (everywhere.has(path)) always.set(path, { path, tokens: estimateTokens(text), sources: sourcesOf(built, path) });
    }
    return {
      parts: documents.map(({ path, text }) => ({ path, tokens: estimateTokens(text) })),
      scoped: documents.some(({ path }) => !everywhere.has(path)),
    };
  });
  const isRule = matchesAny(runtime.features.rules);
  const told = new Set([...offered.values()].map(({ path }) => path));
  const rules = built.tree.files.filter((path) => isRule(path) && !graph.paths.isOpaque(path));
  const command = unbuiltFor(graph, reader)?.command;
  return {
    reader: runtime.id,
    files,
    classOf,
    classes,
    always: [...always.values()],
    idle: rules
      .filter((path) => !loaded.has(path) && !told.has(path))
      .map((path) => ({ path, why: `${runtime.title} loads it for no file of the repository` })),
    onDemand: rules.filter((path) => told.has(path) && !loaded.has(path)),
    offered: { count: offered.size, tokens: offered.size === 0 ? 0 : offeredTokens([...offered.values()]) },
    ...(command === undefined ? {} : { unbuilt: command }),
  };
}

/** Documents that are loaded whatever the path, with what they import. */
function alwaysAmong(documents: readonly LoadedDocument[]): ReadonlySet<FilePath> {
  const found = new Set<FilePath>();
  for (const { path, reason } of documents) {
    const isForAll = reason.type === 'glob' && dialects.rooted.everything.has(reason.pattern);
    if (reason.type === 'always' || isForAll || (reason.type === 'import' && found.has(reason.from))) found.add(path);
  }
  return found;
}

export interface LoaderClasses {
  readonly examples: readonly FilePath[];
  /** For each file, the number of its example: the runtime loads the same for both. */
  readonly classOf: Uint32Array;
}

/**
 * Files that a loader may tell apart by what it has read: by any pattern in the frontmatter of a file, in both dialects, from the
 * root and from the folders that the file is for, and by the folders that it looks into on the way to a path. Files that it does
 * not tell apart may fall into several classes.
 */
export function loaderClasses(runtime: Runtime, tree: RuntimeTree, files: readonly FilePath[]): LoaderClasses {
  const read = new Set<FilePath>();
  const asked = new Set<FilePath>();
  const load = runtime.load({
    files: tree.files,
    has(path) {
      asked.add(path);
      return tree.has(path);
    },
    read(path) {
      asked.add(path);
      const text = tree.read(path);
      if (text !== undefined) read.add(path);
      return text;
    },
  });
  load(`${probe}/${probe}`);
  const folders = new Set(foldersWith(namesIn(asked), tree.files));
  for (const path of read) for (const folder of [folderOf(path), holderOf(path)]) folders.add(folder);
  // What stands further in is read when a path leads there.
  for (const folder of folders) load(pathIn(folder, probe));
  for (const path of read) for (const folder of [folderOf(path), holderOf(path)]) folders.add(folder);
  const quoted = files.some((path) => /["']/.test(path));
  const scopes = new Map([...read].map((path) => [path, scopeOf(tree, path, quoted)]));
  const [floating, rooted] = (['vscode', 'rooted'] as const).map((dialect) =>
    classifiedPaths({ paths: { sources: files }, scopes }, { dialect, folders }),
  );
  const numbers = new Map<string, number>();
  const examples: FilePath[] = [];
  const classOf = Uint32Array.from(files, (path, index) => {
    // Some runtimes match names with a dot in front only where the pattern has one.
    const key = `${floating?.classOf[index]} ${rooted?.classOf[index]} ${/(?:^|\/)\./.test(path)}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, examples.length);
    return examples.push(path) - 1;
  });
  return { examples, classOf };
}

/** A name that no repository has. */
const probe = 'zz-probe.zz';

/** What a loader looks for in the folders above a path, seen from the folder; and what one looks for in the list of all files. */
function namesIn(asked: ReadonlySet<FilePath>): string[] {
  const found = [...asked].filter((path) => path.startsWith(`${probe}/`)).map((path) => path.slice(probe.length + 1));
  return [...found, ...contextNames];
}

const contextNames = ['AGENTS.md', 'CLAUDE.md', '.claude/CLAUDE.md', 'GEMINI.md', '.github/copilot-instructions.md'];

/** Some runtimes do not mind case. */
function foldersWith(names: readonly string[], files: readonly FilePath[]): FilePath[] {
  const endings = [...new Set(names.map((name) => `/${name.toLowerCase()}`))];
  const isCandidate = new Set(endings.map((ending) => ending.slice(ending.lastIndexOf('/') + 1)));
  return files.flatMap((path) => {
    const folded = path.toLowerCase();
    if (!isCandidate.has(baseNameOf(folded))) return [];
    const ending = endings.find((end) => folded.endsWith(end));
    return ending === undefined ? [] : [path.slice(0, -ending.length)];
  });
}

/** The folder of a project or package, of which a hidden folder holds the file. */
function holderOf(path: FilePath): FilePath {
  return /^(.*?)\/?(?:^|(?<=\/))\.[^/]*\//.exec(path)?.[1] ?? folderOf(path);
}

/** Every pattern that the frontmatter of a file may hold, as a line or as items of a list. `quoted`: names of files have quotes. */
function scopeOf(tree: RuntimeTree, path: FilePath, quoted: boolean): Scope {
  const lines = (ruleText(tree, path)?.header ?? '').split('\n');
  const values = lines.flatMap((line) => {
    const [, key = '', value = ''] = /^\s*(?:-\s+)*(?:["']?([\w.-]+)["']?\s*:(?=\s|$))?\s*(.*?)\s*$/.exec(line) ?? [];
    if (value === '' || value.length > LONGEST || texts.has(key)) return [];
    const plain = value.replace(/["']/g, '');
    // What reads a file line by line takes quotes and brackets for parts of the patterns.
    return [plain, ...(plain.startsWith('[') ? [plain.replace(/^\[|\]$/g, '')] : []), ...(quoted ? [value] : [])];
  });
  const list = [...new Set(values)];
  // Seen from the folder that the file is for or stands in, and at any depth.
  const items = list.flatMap((value) => value.split(',').map((item) => item.trim()));
  const seenFrom = [...new Set([holderOf(path), folderOf(path)])].flatMap((folder) =>
    items.flatMap((item) => [item.startsWith('.') ? resolvePath(folder, item) : undefined, pathIn(folder, item)].filter(isText)),
  );
  const all = [...new Set([...list, ...seenFrom])];
  const parts = (dialect: 'vscode' | 'rooted'): Scope['parts']['vscode'] =>
    (dialect === 'vscode' ? all : [...all, ...items.map((item) => `**/${item}`)])
      .flatMap((value) => compileGlobList(value, dialect))
      .filter(({ problem }) => problem === undefined);
  return { list: '', span: { start: 0, end: 0 }, partSpans: [], parts: { vscode: parts('vscode'), rooted: parts('rooted') } };
}

function isText(value: string | undefined): value is string {
  return value !== undefined;
}

/** Keys that hold no patterns in any runtime. */
const texts: ReadonlySet<string> = new Set(['description', 'name', 'title', 'model', 'argument-hint', 'license', 'version']);

/** In characters: longer lines are texts. */
const LONGEST = 4000;
