import type { Graph, Primitive } from '../graph/graph.ts';
import { instructionScope } from '../graph/instruction-scope.ts';
import { compileGlobList } from '../graph/match-glob.ts';
import { estimateTokens } from '../model/estimate-tokens.ts';
import { baseNameOf, byCodeUnit, folderOf } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import type { LoadedDocument, Runtime, RuntimeTree, Switch } from '../runtimes/runtime.ts';
import { appliesTo, classPaths, scopedInstructions } from './class-paths.ts';
import type { PlannedFile } from './plan-build.ts';
import { bodyOf } from './render-output.ts';
import { narrowed } from './tree-after.ts';

/** The same text in front of the model more than once. */
export interface DuplicateLoading {
  readonly runtime: Runtime;
  /** Files that bring the same, for example those of one instruction of each sort; sorted. */
  readonly files: readonly FilePath[];
  /** Instructions that arrive more than once. */
  readonly instructions: number;
  /** Estimated tokens beyond the first copy, for work on `path`: the path where they are most. */
  readonly tokens: number;
  readonly path: FilePath;
  /** Runtimes of this build that those of the files are built for which are not built for this one. */
  readonly owners: readonly string[];
  /** What people can set, as it stands in the settings. */
  readonly settings: readonly string[];
  /** The option that has a build set it, where that helps and is not on. */
  readonly option: Switch['option'] | undefined;
}

/** How many sorts of instructions are tried, and on how many paths their costs are added up. */
const MAX_SORTS = 24;
const MAX_PATHS = 32;

type BuiltFile = Pick<PlannedFile, 'path' | 'sources'>;

/** Fewer tokens are not worth a line. */
const MIN_TOKENS = 20;

/** Instructions that are built into the same places, so that what a runtime loads of one it loads of all. */
interface Sort {
  readonly example: Primitive;
  readonly members: Primitive[];
}

interface Duplicate {
  readonly sort: Sort;
  readonly documents: readonly LoadedDocument[];
}

/**
 * What each runtime loads more than once in the tree after the build. Loaders read one example of each sort of instructions and
 * all files that were written by hand: reading every file of every runtime would take longer than the build.
 */
export function duplicateLoading(
  graph: Graph,
  tree: RuntimeTree,
  planned: readonly PlannedFile[],
  runtimes: readonly Runtime[],
  options: Partial<Readonly<Record<Switch['option'], boolean>>>,
): DuplicateLoading[] {
  const instructions = scopedInstructions(graph).filter((one) => instructionScope(graph, one).type !== 'on-demand');
  // What other runtimes have been given before stands in the tree as well.
  const before = [...graph.generated].flatMap(([path, sources]) => (tree.has(path) ? [{ path, sources }] : []));
  const built = [...before, ...planned];
  const carriers = carriersOf(instructions, built);
  const sorts = sortsOf(graph, instructions, carriers);
  const few = narrowed(tree, exampleFiles(graph, built, sorts));
  const paths = classPaths(graph).slice(0, MAX_PATHS);
  const nowhere = paths[0] ?? '';
  const pathOf = new Map(sorts.map(({ example }) => [example, examplePath(graph, example, nowhere)]));
  const owners = new Map(planned.map(({ path, runtime }) => [path, runtime.split(',')]));
  const plainOf = oncePerText(plainText);

  const costAt = costsOn(graph, instructions);
  return runtimes.flatMap((runtime) => {
    const load = runtime.load(few);
    const loadedFor = new Map([nowhere, ...pathOf.values()].map((path) => [path, load(path).documents]));
    const duplicates = sorts.flatMap((sort): Duplicate[] => {
      const loaded = loadedFor.get(pathOf.get(sort.example) ?? '') ?? [];
      const documents = loaded.filter(({ path, text }) => carriers.get(sort.example)?.has(path) && text.includes(sampleOf(sort.example)));
      return documents.length > 1 ? [{ sort, documents }] : [];
    });
    const repeated = [...loadedFor].flatMap(([path, documents]) =>
      repeatedByHand(documents, owners, plainOf).map((one) => ({ path, ...one })),
    );
    if (duplicates.length + repeated.length === 0) return [];
    const copies = new Map(
      duplicates.flatMap(({ sort, documents }) => sort.members.map((member) => [member, documents.length - 1] as const)),
    );
    const tokensAt = (path: FilePath): number => {
      const byHand = repeated.filter((one) => one.path === path || one.path === nowhere);
      return costAt(path, copies) + byHand.reduce((sum, { tokens }) => sum + tokens, 0);
    };
    const path = [...new Set([...paths, ...pathOf.values()])].reduce((a, b) => (tokensAt(b) > tokensAt(a) ? b : a));
    if (tokensAt(path) < MIN_TOKENS) return [];
    const files = [...duplicates, ...repeated].flatMap(({ documents }) => documents.map((document) => document.path));
    const distinct = [...new Set(files)].toSorted(byCodeUnit);
    const switches = switchesFor(runtime, distinct);
    const others = distinct.map((file) => owners.get(file) ?? []).filter((ids) => !ids.includes(runtime.id));
    return [
      {
        runtime,
        files: distinct,
        instructions: copies.size,
        tokens: tokensAt(path),
        path,
        owners: [...new Set(others.flat())],
        settings: switches.map(({ key }) => settingText(key)),
        option: switches.find((one) => options[one.option] !== true && distinct.some((file) => covers(one, file) && owners.has(file)))
          ?.option,
      },
    ];
  });
}

/**
 * A line that stands in every file that brings the text of an instruction, whatever becomes of its links and mentions: some files
 * that are made from an instruction only lead to it, or stand in the place of another. Empty where it has no such line.
 */
function sampleOf(instruction: Primitive): string {
  const lines = instruction.text.slice(bodyOf(instruction).start).split(/[\r\n]+/);
  const plain = lines.map((line) => line.trim()).filter((line) => !/[^\p{L}\p{N} ,.;:'-]/u.test(line));
  return plain.reduce((longest, line) => (line.length > longest.length ? line : longest), '');
}

/** Estimated tokens of the extra copies that are loaded for work on a path. */
function costsOn(graph: Graph, instructions: readonly Primitive[]): (path: FilePath, copies: ReadonlyMap<Primitive, number>) => number {
  const costs = new Map(instructions.map((one) => [one, estimateTokens(one.text.slice(bodyOf(one).start))]));
  const applying = new Map<FilePath, ReadonlySet<Primitive>>();
  const applyingTo = (path: FilePath): ReadonlySet<Primitive> => {
    const known = applying.get(path) ?? new Set(instructions.filter((one) => appliesTo(graph, one)(path)));
    applying.set(path, known);
    return known;
  };
  return (path, copies) =>
    [...copies].reduce((sum, [one, extra]) => sum + (applyingTo(path).has(one) ? extra * (costs.get(one) ?? 0) : 0), 0);
}

/** For each instruction the files that bring its text: its own, and those that are built from it. */
function carriersOf(instructions: readonly Primitive[], built: readonly BuiltFile[]): ReadonlyMap<Primitive, ReadonlySet<FilePath>> {
  const byPath = new Map(instructions.map(({ path }) => [path, new Set([path])]));
  for (const { path, sources } of built) for (const source of sources) byPath.get(source)?.add(path);
  return new Map(instructions.map((one) => [one, byPath.get(one.path) ?? new Set()]));
}

function sortsOf(graph: Graph, instructions: readonly Primitive[], carriers: ReadonlyMap<Primitive, ReadonlySet<FilePath>>): Sort[] {
  const sorts = new Map<string, Sort>();
  for (const one of instructions) {
    const places = new Set([...(carriers.get(one) ?? [])].map(placeOf));
    const key = [instructionScope(graph, one).type, ...[...places].toSorted()].join('\0');
    const known = sorts.get(key);
    if (known === undefined) sorts.set(key, { example: one, members: [one] });
    else known.members.push(one);
  }
  return [...sorts.values()].toSorted((a, b) => b.members.length - a.members.length).slice(0, MAX_SORTS);
}

/** The folders that say where a runtime looks, or the name of a file that has its place by its name. */
function placeOf(path: FilePath): string {
  const [, above, hidden] = /^(.*?)(?:^|\/)(\.[^/]+(?:\/[^/]+(?=\/))?)/.exec(path) ?? [];
  const where = hidden ?? (/^[A-Z]+\.md$/.test(baseNameOf(path)) ? baseNameOf(path) : 'elsewhere');
  return (hidden === undefined ? folderOf(path) : above) === '' ? where : `*/${where}`;
}

/** Whether loaders find a file: not those that bring no example, and nothing that is only offered. */
function exampleFiles(graph: Graph, built: readonly BuiltFile[], sorts: readonly Sort[]): (path: FilePath) => boolean {
  const examples = new Set(sorts.map(({ example }) => example.path));
  const others = built.filter(({ sources }) => !sources.some((source) => examples.has(source))).map(({ path }) => path);
  const primitives = graph.primitives.filter(({ kind, path }) => kind !== 'agents-file' && !examples.has(path)).map(({ path }) => path);
  const left = new Set([...others, ...primitives]);
  return (path) => !left.has(path);
}

function examplePath(graph: Graph, instruction: Primitive, nowhere: FilePath): FilePath {
  const scope = instructionScope(graph, instruction);
  if (scope.type === 'folder') return `${scope.folder}/${nowhere}`;
  if (scope.type !== 'globs') return nowhere;
  return scope.scope.parts.vscode.flatMap(({ matches }) => graph.paths.firstSource(matches) ?? [])[0] ?? nowhere;
}

/** Shorter texts stand in others by chance. */
const MIN_LENGTH = 100;

/** Files written by hand whose whole text stands in another file that is loaded with them. */
function repeatedByHand(
  documents: readonly LoadedDocument[],
  built: ReadonlyMap<FilePath, unknown>,
  plainOf: (text: string) => string,
): { readonly documents: readonly LoadedDocument[]; readonly tokens: number }[] {
  if (documents.every(({ path }) => built.has(path))) return [];
  const plain = documents.map(({ text }) => plainOf(text));
  return documents.flatMap((document, index) => {
    const text = plain[index] ?? '';
    if (text.length < MIN_LENGTH) return [];
    const holder = documents.findIndex((other, at) => {
      const isPair = other.path !== document.path && !(built.has(other.path) && built.has(document.path));
      return isPair && (plain[at] ?? '').includes(text) && (plain[at] !== text || at < index);
    });
    const other = documents[holder];
    return other === undefined ? [] : [{ documents: [other, document], tokens: estimateTokens(document.text) }];
  });
}

function plainText(text: string): string {
  return text
    .replace(/<!--[^]*?-->/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Runtimes load the same texts. */
function oncePerText(work: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const value = known.get(text) ?? work(text);
    known.set(text, value);
    return value;
  };
}

function switchesFor({ switches = [] }: Runtime, files: readonly FilePath[]): Switch[] {
  return switches.filter((one) => files.some((path) => covers(one, path)));
}

function covers({ files }: Switch, path: FilePath): boolean {
  return compileGlobList(files, 'rooted').some(({ matches }) => matches(path));
}

function settingText({ path: [name, ...below], value }: Switch['key']): string {
  const inner = below.reduceRight((text, key) => `{ ${JSON.stringify(key)}: ${text} }`, JSON.stringify(value));
  return `\`${JSON.stringify(name)}: ${inner}\``;
}
