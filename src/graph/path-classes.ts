import { baseNameOf, byCodeUnit, folderOf } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { folderMatcher, globHalves, nameMatcher } from './glob-halves.ts';
import type { GlobHalf } from './glob-halves.ts';
import type { Graph } from './graph.ts';
import { dialects, DIALECTS } from './match-glob.ts';
import type { Dialect } from './match-glob.ts';
import { pushTo } from '../model/push-to.ts';

/** Files that no pattern tells apart: whatever is true of one of them is true of all. */
export interface PathClass {
  /** The first of them. */
  readonly example: FilePath;
  readonly count: number;
  /** Instructions whose patterns match, sorted. */
  readonly instructions: readonly FilePath[];
}

export interface PathClassOptions {
  readonly dialect: Dialect;
  /** Folders that tell files apart as well: those inside from those outside. */
  readonly folders?: Iterable<FilePath>;
  /** Files that are classes of their own. */
  readonly alone?: ReadonlySet<FilePath>;
  /** Patterns that tell files apart as well, by the dialects that they are read in. */
  readonly patterns?: Partial<Readonly<Record<Dialect, Iterable<string>>>>;
}

/** The part of a graph that says which files there are, and which instructions are for them. */
export interface PathsAndScopes extends Pick<Graph, 'scopes'> {
  readonly paths: Pick<Graph['paths'], 'sources'>;
}

/**
 * The sources of a repository in classes, in the order of their first files. Patterns are not tried on every file: their
 * last segment is tried on every file name that occurs, what stands before it on the folders that it can mean.
 */
export function pathClasses(graph: PathsAndScopes, options: PathClassOptions): readonly PathClass[] {
  return classifiedPaths(graph, options).classes;
}

/** Classes, and which of them each source is in. */
export interface ClassifiedPaths {
  readonly classes: readonly PathClass[];
  /** For each source, in their order, the number of its class. */
  readonly classOf: Uint32Array;
}

export function classifiedPaths(
  { paths, scopes }: PathsAndScopes,
  { dialect, folders = [], patterns: others = {}, alone = new Set() }: PathClassOptions,
): ClassifiedPaths {
  const table = tableOf(paths.sources);
  const patterns = new PatternTable(table, dialect);
  for (const [instruction, scope] of scopes) {
    for (const { pattern, problem, everything } of scope.parts[dialect]) {
      if (everything) patterns.addEverything(instruction);
      else if (problem === undefined) patterns.add(instruction, pattern);
    }
  }
  for (const folder of new Set(folders)) if (folder !== '') patterns.addFolder(folder);
  const beside = DIALECTS.flatMap((reading) => {
    const own = new PatternTable(table, reading);
    const distinct = new Set(others[reading]);
    for (const pattern of distinct) own.add(pattern, pattern);
    return distinct.size === 0 ? [] : [own.signatures()];
  });
  return patterns.classes(beside, alone);
}

/** Every folder and every file name once, and each file as a pair of the two. */
interface PathTable {
  readonly files: readonly FilePath[];
  readonly folders: readonly FilePath[];
  readonly names: readonly string[];
  readonly folderOf: Uint32Array;
  readonly nameOf: Uint32Array;
}

function tableOf(files: readonly FilePath[]): PathTable {
  const folders = new Map<FilePath, number>();
  const names = new Map<string, number>();
  const numberOf = (known: Map<string, number>, text: string): number => {
    const number = known.get(text) ?? known.size;
    known.set(text, number);
    return number;
  };
  const inFolder = Uint32Array.from(files, (path) => numberOf(folders, folderOf(path)));
  const named = Uint32Array.from(files, (path) => numberOf(names, baseNameOf(path)));
  return { files, folders: [...folders.keys()], names: [...names.keys()], folderOf: inFolder, nameOf: named };
}

/** Equal numbers for folders, and for file names, that the same halves of patterns hold for. */
interface Signatures {
  readonly folders: readonly number[];
  readonly names: readonly number[];
  /** The owners of the patterns that hold for a name in a folder, sorted. */
  readonly patternsOf: (folder: number, name: number) => readonly FilePath[];
}

/** A pattern without braces across segments: its folders and its file names. */
interface Half {
  readonly names: number;
  /** Instructions that have it. */
  readonly instructions: FilePath[];
}

class PatternTable {
  private readonly table: PathTable;
  private readonly dialect: Dialect;
  private readonly everywhere = new Set<FilePath>();
  private readonly halves = new Map<string, Half>();
  /** Numbers of last segments, by their text. */
  private readonly lastSegments = new Map<string, number>();
  /** Halves whose folder part holds for a folder, by its number, and those that hold for all. */
  private readonly byFolder: Half[][];
  private readonly inAllFolders: Half[] = [];
  private readonly foldersFor = new Map<string, readonly number[] | 'all'>();
  private readonly marks: string[];
  private bySegment: ReadonlyMap<string, readonly number[]> | undefined;

  constructor(table: PathTable, dialect: Dialect) {
    this.table = table;
    this.dialect = dialect;
    this.byFolder = table.folders.map(() => []);
    this.marks = table.folders.map(() => '');
  }

  addEverything(instruction: FilePath): void {
    this.everywhere.add(instruction);
  }

  add(instruction: FilePath, pattern: string): void {
    const anchored = dialects[this.dialect].anchor(pattern);
    if (anchored === undefined) return;
    for (const half of globHalves(anchored) ?? []) this.addHalf(instruction, half);
  }

  addFolder(folder: FilePath): void {
    for (const [number, path] of this.table.folders.entries()) {
      if (path === folder || path.startsWith(`${folder}/`)) this.marks[number] += `\n${folder}`;
    }
  }

  private addHalf(instruction: FilePath, { folder: segments, name }: GlobHalf): void {
    const key = [...segments, name].join('/');
    const known = this.halves.get(key);
    if (known !== undefined) {
      if (known.instructions.at(-1) !== instruction) known.instructions.push(instruction);
      return;
    }
    const half: Half = { names: this.numberOfSegment(name), instructions: [instruction] };
    this.halves.set(key, half);
    const folders = this.foldersMatching(segments);
    if (folders === 'all') this.inAllFolders.push(half);
    else for (const folder of folders) this.byFolder[folder]?.push(half);
  }

  private numberOfSegment(segment: string): number {
    const number = this.lastSegments.get(segment) ?? this.lastSegments.size;
    this.lastSegments.set(segment, number);
    return number;
  }

  /** The folders whose files have these segments before their name. */
  private foldersMatching(segments: readonly string[]): readonly number[] | 'all' {
    const key = segments.join('/');
    const found = this.foldersFor.get(key) ?? this.findFolders(segments);
    this.foldersFor.set(key, found);
    return found;
  }

  private findFolders(segments: readonly string[]): readonly number[] | 'all' {
    if (segments.length > 0 && segments.every((segment) => segment === '**')) return 'all';
    const matches = folderMatcher(segments, dialects[this.dialect]);
    return this.candidates(segments).filter((number) => matches(this.table.folders[number] ?? ''));
  }

  /** The folders that have the rarest of the segments that are plain names. */
  private candidates(segments: readonly string[]): readonly number[] {
    const plain = segments.filter((segment) => segment !== '' && !/[*?[\]{}]/.test(segment));
    if (plain.length === 0) return this.table.folders.map((_, number) => number);
    this.bySegment ??= foldersBySegment(this.table.folders);
    const lists = plain.map((segment) => this.bySegment?.get(segment.toLowerCase()) ?? []);
    return lists.toSorted((a, b) => a.length - b.length)[0] ?? [];
  }

  /** `beside` are the signatures of other patterns, which keep files apart and are not named. */
  classes(beside: readonly Signatures[], alone: ReadonlySet<FilePath>): ClassifiedPaths {
    const { files, folderOf: inFolder, nameOf: named } = this.table;
    const all = [this.signatures(), ...beside];
    const found = new Map<string, { id: number; example: FilePath; count: number; folder: number; name: number }>();
    const foundOf = new Uint32Array(files.length);
    for (const [index, example] of files.entries()) {
      const folder = inFolder[index] ?? 0;
      const name = named[index] ?? 0;
      let key = '';
      for (const { folders, names } of all) key += `${folders[folder]} ${names[name]} `;
      if (alone.has(example)) key += example;
      const known = found.get(key);
      if (known === undefined) found.set(key, { id: found.size, example, count: 1, folder, name });
      else known.count += 1;
      foundOf[index] = known?.id ?? found.size - 1;
    }
    const { classes, numbers } = joined(
      [...found.values()].map(({ example, count, folder, name }) => ({
        example,
        count,
        mark: [
          this.marks[folder] ?? '',
          alone.has(example) ? example : '',
          ...beside.map(({ patternsOf }) => patternsOf(folder, name).join('\n')),
        ].join('\0'),
        instructions: this.signatures().patternsOf(folder, name),
      })),
    );
    return { classes, classOf: foundOf.map((id) => numbers[id] ?? 0) };
  }

  private known: Signatures | undefined;

  /** What the patterns hold for, as numbers. */
  signatures(): Signatures {
    if (this.known !== undefined) return this.known;
    const names = this.nameSignatures();
    const patternsOf = (folder: number, name: number): FilePath[] => {
      const segments = names[name]?.segments ?? new Set<number>();
      const halves = [...this.inAllFolders, ...(this.byFolder[folder] ?? [])].filter((half) => segments.has(half.names));
      const instructions = new Set([...this.everywhere, ...halves.flatMap((half) => half.instructions)]);
      return [...instructions].toSorted(byCodeUnit);
    };
    this.known = { folders: this.folderSignatures(), names: names.map(({ number }) => number), patternsOf };
    return this.known;
  }

  /** Equal numbers for folders that the same patterns hold for. */
  private folderSignatures(): readonly number[] {
    const ids = new Map([...this.halves.values()].map((half, id) => [half, id]));
    return numbered(this.byFolder.map((halves, folder) => `${halves.map((half) => ids.get(half)).join()}${this.marks[folder]}`));
  }

  /** For each file name the last segments that match it, with equal numbers for equal sets. */
  private nameSignatures(): readonly { readonly number: number; readonly segments: ReadonlySet<number> }[] {
    const matchers = [...this.lastSegments].map(([segment, number]) => ({ number, matches: nameMatcher(segment, dialects[this.dialect]) }));
    const matched = this.table.names.map((name) => matchers.filter(({ matches }) => matches(name)).map(({ number }) => number));
    const numbers = numbered(matched.map((segments) => segments.join()));
    return matched.map((segments, index) => ({ number: numbers[index] ?? 0, segments: new Set(segments) }));
  }
}

/** Classes that differ in how their patterns match and not in which are one. `numbers` has the class of each part. */
function joined(parts: readonly (PathClass & { readonly mark: string })[]): { classes: PathClass[]; numbers: number[] } {
  const byKey = new Map<string, { id: number; example: FilePath; count: number; instructions: readonly FilePath[] }>();
  const numbers = parts.map(({ example, count, instructions, mark }) => {
    const key = JSON.stringify([mark, instructions]);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, { id: byKey.size, example, count, instructions });
    else known.count += count;
    return known?.id ?? byKey.size - 1;
  });
  return { classes: [...byKey.values()].map(({ example, count, instructions }) => ({ example, count, instructions })), numbers };
}

function numbered(texts: readonly string[]): number[] {
  const numbers = new Map<string, number>();
  return texts.map((text) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  });
}

function foldersBySegment(folders: readonly FilePath[]): ReadonlyMap<string, readonly number[]> {
  const bySegment = new Map<string, number[]>();
  for (const [number, folder] of folders.entries()) {
    for (const segment of new Set(folder.toLowerCase().split('/'))) {
      pushTo(bySegment, segment, number);
    }
  }
  return bySegment;
}
