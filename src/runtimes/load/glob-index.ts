import { folderMatcher, globHalves, nameMatcher, plainSegment } from '../../graph/glob-halves.ts';
import type { GlobHalf } from '../../graph/glob-halves.ts';
import { compileGlobList, dialects } from '../../graph/match-glob.ts';
import type { Dialect, GlobPart } from '../../graph/match-glob.ts';
import { baseNameOf, folderOf } from '../../model/file-path.ts';
import type { FilePath } from '../../model/file-path.ts';
import { pushTo } from '../../model/push-to.ts';

/** Globs, each possibly a comma-separated list, as a runtime reads them. */
export interface Globs {
  readonly globs: readonly string[];
  readonly dialect: Dialect;
  /** Whether names with a dot in front match wildcards. Where they do not, the pattern has to have a name with a dot as well. */
  readonly hidden?: 'named';
}

/** A list of globs that a path matches, by its number, and the first of its patterns that does. */
export interface GlobMatch {
  readonly list: number;
  readonly pattern: string;
}

/** One pattern of one list; of two the one with the lower rank counts. */
interface Ranked extends GlobMatch {
  readonly rank: number;
}

interface Half extends Ranked {
  readonly name: Matcher;
}

interface Matcher {
  readonly number: number;
  readonly test: (text: string) => boolean;
}

/** What is left to ask of the names in a folder, and what followed from each answer. */
interface FolderMatches {
  readonly byName: ReadonlyMap<Matcher, readonly Half[]>;
  readonly known: Map<string, readonly GlobMatch[]>;
}

/**
 * Which of many lists of globs a path matches, in their order: the same array for paths of one folder whose names no pattern tells
 * apart. Folders are held against the folder half of each pattern once, names against the few name halves that are left.
 */
export function globIndex(lists: readonly Globs[]): (path: FilePath) => readonly GlobMatch[] {
  const table = tableOf(lists);
  const folders = new Map<FilePath, FolderMatches>();
  return (path) => {
    const folder = folderOf(path);
    let here = folders.get(folder);
    if (here === undefined) {
      here = folderMatches(table, folder);
      folders.set(folder, here);
    }
    const name = baseNameOf(path);
    const named = [...here.byName.keys()].filter(({ test }) => test(name));
    const whole = table.whole.filter(({ part }) => part.matches(path));
    const key = `${named.map(({ number }) => number).join()} ${whole.map(({ rank }) => rank).join()}`;
    let found = here.known.get(key);
    if (found === undefined) {
      const byName = here.byName;
      found = firstOfEachList([...table.everywhere, ...named.flatMap((matcher) => byName.get(matcher) ?? []), ...whole]);
      here.known.set(key, found);
    }
    return found;
  };
}

interface GlobTable {
  readonly everywhere: readonly Ranked[];
  /** Patterns that cannot be cut in two. */
  readonly whole: readonly (Ranked & { readonly part: GlobPart })[];
  readonly folderHalves: readonly FolderHalf[];
  /** Those among them that need a folder of this name, in lower case. */
  readonly bySegment: ReadonlyMap<string, readonly FolderHalf[]>;
}

interface FolderHalf {
  readonly test: (folder: FilePath) => boolean;
  readonly halves: Half[];
}

function tableOf(lists: readonly Globs[]): GlobTable {
  const everywhere: Ranked[] = [];
  const whole: (Ranked & { readonly part: GlobPart })[] = [];
  const folders = new FolderHalves();
  let rank = 0;
  for (const [list, { globs, dialect, hidden }] of lists.entries()) {
    for (const part of globs.flatMap((glob) => compileGlobList(glob, dialect))) {
      const { pattern } = part;
      const ranked: Ranked = { list, pattern, rank };
      rank += 1;
      const reading = { dialect, visible: hidden === 'named' && isVisible(pattern) };
      if (part.everything && !reading.visible) everywhere.push(ranked);
      else {
        const anchored = part.problem === undefined ? dialects[dialect].anchor(pattern) : undefined;
        const halves = anchored === undefined ? [] : globHalves(anchored);
        if (halves === undefined) whole.push({ ...ranked, part });
        for (const half of halves ?? []) folders.add(half, reading, ranked);
      }
    }
  }
  return { everywhere, whole, folderHalves: folders.folderHalves, bySegment: folders.bySegment };
}

interface Reading {
  readonly dialect: Dialect;
  /** Only what has no dot in front. */
  readonly visible: boolean;
}

/** Halves of patterns, each distinct one compiled once. */
class FolderHalves {
  readonly folderHalves: FolderHalf[] = [];
  readonly bySegment = new Map<string, FolderHalf[]>();
  private readonly folders = new Map<string, FolderHalf>();
  private readonly names = new Map<string, Matcher>();

  add({ folder, name }: GlobHalf, reading: Reading, ranked: Ranked): void {
    this.folderHalf(folder, reading).halves.push({ ...ranked, name: this.nameHalf(name, reading) });
  }

  private folderHalf(segments: readonly string[], reading: Reading): FolderHalf {
    const key = `${reading.dialect} ${reading.visible} ${segments.join('/')}`;
    const known = this.folders.get(key);
    if (known !== undefined) return known;
    const matches = folderMatcher(segments, dialects[reading.dialect]);
    const half: FolderHalf = { test: reading.visible ? (folder) => isVisible(folder) && matches(folder) : matches, halves: [] };
    this.folders.set(key, half);
    const plain = plainSegment(segments);
    if (plain === undefined) this.folderHalves.push(half);
    else pushTo(this.bySegment, plain, half);
    return half;
  }

  private nameHalf(name: string, reading: Reading): Matcher {
    const key = `${reading.dialect} ${reading.visible} ${name}`;
    const known = this.names.get(key);
    if (known !== undefined) return known;
    const matches = nameMatcher(name, dialects[reading.dialect]);
    const matcher = { number: this.names.size, test: reading.visible ? (text: string) => isVisible(text) && matches(text) : matches };
    this.names.set(key, matcher);
    return matcher;
  }
}

function isVisible(path: FilePath): boolean {
  return !/(?:^|\/)\./.test(path);
}

function folderMatches({ folderHalves, bySegment }: GlobTable, folder: FilePath): FolderMatches {
  const segments = new Set(folder.toLowerCase().split('/'));
  const candidates = [...folderHalves, ...[...segments].flatMap((segment) => bySegment.get(segment) ?? [])];
  const byName = new Map<Matcher, Half[]>();
  for (const { test, halves } of candidates) if (test(folder)) for (const half of halves) pushTo(byName, half.name, half);
  return { byName, known: new Map() };
}

/** The ranks of one list follow one another. */
function firstOfEachList(matches: Ranked[]): GlobMatch[] {
  matches.sort((a, b) => a.rank - b.rank);
  return matches.filter(({ list }, index) => list !== matches[index - 1]?.list);
}
