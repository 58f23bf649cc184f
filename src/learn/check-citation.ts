import { isMeantAsFile, movedTo } from '../graph/cited-paths.ts';
import type { Graph } from '../graph/graph.ts';
import { isMarkdown } from '../kinds.ts';
import type { Citation, Document, MemoryEntry } from '../model/document.ts';
import { baseNameOf, folderOf, resolvePath } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { blobOf } from './read-context.ts';
import { symbolLines } from './symbol-lines.ts';

/**
 * `ok`: what is cited is there, as it was recorded. `moved`: the same, in another place. `changed`: it is there and says something
 * else than what was recorded. `gone`: it is not there. `weak`: it is there, and nothing was recorded that it could be compared with.
 */
export const citationStates = ['ok', 'moved', 'changed', 'gone', 'weak'] as const;
export type CitationState = (typeof citationStates)[number];

/** The code as it is and as it was. */
export interface Code {
  /** A text of today; `undefined` for what is none. */
  readonly read: (path: FilePath) => string | undefined;
  /** The headings of a Markdown text, as slugs, with what stands under them. */
  readonly parse: (path: FilePath, text: string) => Document;
  /** What a path held under a name that git gave: of a blob, or of a commit. */
  readonly recorded: (path: FilePath, hash: string) => string | undefined;
  /** Where a file that is not there any more has gone. */
  readonly placeOf: (path: FilePath) => FilePath | undefined;
  /** Files that hold a word. */
  readonly filesWith: (word: string) => readonly FilePath[];
}

/** One thing that an entry cites, however often. */
export interface CitedThing {
  /** Every place where it is written, in the entry's words and in its trailer. */
  readonly citations: readonly Citation[];
  readonly path: string;
  readonly symbol: string | undefined;
  readonly lines: Citation['lines'];
  readonly hash: string | undefined;
}

export interface CheckedThing {
  readonly state: CitationState;
  /** Ends the sentence "`path` …"; empty where all is well. */
  readonly reason: string;
  /** Where it stands today. */
  readonly now?: { readonly path: FilePath; readonly lines: Citation['lines']; readonly hash: string | undefined };
}

/** What an entry cites, each thing once. A hash counts for everything that the entry cites of its file. */
export function citedThings({ citations }: MemoryEntry): CitedThing[] {
  const things = new Map<string, Citation[]>();
  const hashes = new Map<string, string>();
  for (const citation of citations) {
    const { path, symbol, lines, hash } = citation;
    const key = `${path}#${symbol ?? ''}:${lines?.first ?? ''}-${lines?.last ?? ''}`;
    things.set(key, [...(things.get(key) ?? []), citation]);
    if (hash !== undefined) hashes.set(path, hash);
  }
  const all = [...things.values()];
  return all.flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const { path, symbol, lines } = first;
    const own = same.find(({ hash }) => hash !== undefined)?.hash;
    const isWhole = symbol === undefined && lines === undefined;
    // Where a part of the file is meant, the rest of it may change.
    const isPartMeant = isWhole && citations.some((other) => other.path === path && (other.symbol ?? other.lines) !== undefined);
    return [{ citations: same, path, symbol, lines, hash: isPartMeant ? undefined : (own ?? hashes.get(path)) }];
  });
}

/** Whether what an entry cites still holds; `undefined` for what looks like a citation and is none. */
export function checkThing(graph: Graph, from: FilePath, entry: MemoryEntry, thing: CitedThing, code: Code): CheckedThing | undefined {
  const [citation] = thing.citations;
  if (citation === undefined) return undefined;
  const place = placeToday(graph, from, thing.path);
  if (place.type === 'folder') return { state: 'ok', reason: '' };
  if (place.type === 'unknown') return { state: 'weak', reason: place.reason };
  if (place.type === 'file') return checkFile(graph, thing, place.path, false, code);
  if (!thing.citations.some((one) => isMeantAsFile(graph, from, entry, one))) return undefined;
  for (const candidate of new Set([resolvePath('', thing.path), resolvePath(folderOf(from), thing.path)])) {
    const moved = candidate === undefined ? undefined : code.placeOf(candidate);
    if (moved !== undefined) return checkFile(graph, thing, moved, true, code);
  }
  const elsewhere = symbolElsewhere(graph, thing, undefined, code);
  if (elsewhere !== undefined) return elsewhere;
  const guess = movedTo(graph, thing.path);
  return { state: 'gone', reason: guess === undefined ? 'does not exist' : `does not exist; is \`${guess}\` meant?` };
}

type Place =
  | { readonly type: 'file'; readonly path: FilePath }
  | { readonly type: 'folder' | 'absent' }
  | { readonly type: 'unknown'; readonly reason: string };

/** A path that a text names: from the root, from the folder of the text, or the only one that ends so. */
export function placeToday({ paths }: Graph, from: FilePath, path: string): Place {
  for (const place of [resolvePath('', path), resolvePath(folderOf(from), path)]) {
    if (place === undefined) continue;
    if (paths.hasFile(place)) return { type: 'file', path: place };
    if (paths.hasFolder(place)) return { type: 'folder' };
    if (paths.isOpaque(place)) return { type: 'unknown', reason: 'lies in another repository' };
  }
  const end = `/${path.replace(/^(?:\.{0,2}\/)+/, '')}`;
  const ending = paths.filesNamed(baseNameOf(path)).filter((known) => `/${known}`.endsWith(end));
  const [only] = ending;
  if (only === undefined) return { type: 'absent' };
  return ending.length === 1 ? { type: 'file', path: only } : { type: 'unknown', reason: `is the end of ${ending.length} paths` };
}

function checkFile(graph: Graph, thing: CitedThing, path: FilePath, isMoved: boolean, code: Code): CheckedThing {
  const { symbol, lines, hash } = thing;
  const text = code.read(path);
  const well: CheckedThing = isMoved
    ? { state: 'moved', reason: `is \`${path}\` now`, now: { path, lines, hash } }
    : { state: 'ok', reason: '' };
  if (text === undefined) return isMoved ? well : { state: 'weak', reason: 'is not read: it is no text' };
  const isSame = hash !== undefined && isNameOf(hash, text);
  const before = hash === undefined ? undefined : isSame ? text : (code.recorded(thing.path, hash) ?? code.recorded(path, hash));
  if (symbol !== undefined) return checkSymbol(symbol, before);
  if (lines !== undefined) return checkLines(lines, before);
  if (hash === undefined || isSame) return well;
  return before === undefined || normal(before) !== normal(text) ? changed('has changed since') : well;

  function checkSymbol(name: string, then: string | undefined): CheckedThing {
    const today = declared(path, text ?? '', name, code);
    if (then === undefined) {
      if (today === undefined) return symbolElsewhere(graph, thing, path, code) ?? gone(`does not declare \`${name}\``);
      return isMoved ? well : weak();
    }
    const was = declared(path, then, name, code);
    if (today === undefined) return symbolElsewhere(graph, thing, path, code) ?? gone(`does not declare \`${name}\` any more`);
    if (was === undefined) return { state: 'weak', reason: `did not declare \`${name}\` when it was recorded` };
    return today.join('\n') === was.join('\n') ? well : changed(`declares \`${name}\` otherwise`);
  }

  function checkLines({ first, last }: NonNullable<Citation['lines']>, then: string | undefined): CheckedThing {
    const all = normal(text ?? '').split('\n');
    const length = all.at(-1) === '' ? all.length - 1 : all.length;
    if (then === undefined) {
      if (last > length) return gone(`has ${length} lines`);
      return isMoved ? well : weak();
    }
    const was = normal(then)
      .split('\n')
      .slice(first - 1, last);
    if (was.length < last - first + 1) return { state: 'weak', reason: 'had fewer lines when it was recorded' };
    if (was.join('\n') === all.slice(first - 1, last).join('\n')) return well;
    const starts = telling(was) ? all.flatMap((_, at) => (was.every((line, index) => all[at + index] === line) ? [at + 1] : [])) : [];
    const [start] = starts;
    if (start === undefined || starts.length > 1) return changed(`says something else in ${last > first ? 'these lines' : 'this line'}`);
    const now = { first: start, last: start + last - first };
    const where = now.last > now.first ? `lines ${now.first} to ${now.last}` : `line ${now.first}`;
    return { state: 'moved', reason: `has them in ${where}`, now: { path, lines: now, hash: shortBlob(text ?? '') } };
  }

  function weak(): CheckedThing {
    return {
      state: 'weak',
      reason: hash === undefined ? 'has no recorded state to compare with' : `was recorded as ${hash}, which git does not have`,
    };
  }

  function gone(reason: string): CheckedThing {
    return { state: 'gone', reason };
  }

  function changed(reason: string): CheckedThing {
    return { state: 'changed', reason: isMoved ? `is \`${path}\` now, and ${reason}` : reason };
  }
}

/** Where a declaration stands, word for word as it was recorded, if another file alone has it. */
function symbolElsewhere(
  graph: Graph,
  { path, symbol, hash }: CitedThing,
  except: FilePath | undefined,
  code: Code,
): CheckedThing | undefined {
  const then = symbol === undefined || hash === undefined ? undefined : code.recorded(path, hash);
  const was = then === undefined || symbol === undefined ? undefined : declared(path, then, symbol, code);
  if (was === undefined || symbol === undefined) return undefined;
  const places = code.filesWith(symbol.split('.').at(-1) ?? symbol).filter((file) => {
    const text = file === except || !graph.paths.isSource(file) ? undefined : code.read(file);
    return text !== undefined && declared(file, text, symbol, code)?.join('\n') === was.join('\n');
  });
  const [place] = places;
  const text = place === undefined ? undefined : code.read(place);
  if (place === undefined || text === undefined || places.length > 1) return undefined;
  return {
    state: 'moved',
    reason: `does not declare \`${symbol}\`; \`${place}\` does`,
    now: { path: place, lines: undefined, hash: shortBlob(text) },
  };
}

/** In Markdown, a symbol is the slug of a heading. */
function declared(path: FilePath, text: string, symbol: string, code: Code): readonly string[] | undefined {
  if (!isMarkdown(path)) return symbolLines(text, symbol);
  const heading = code.parse(path, text).headings.find(({ slug }) => slug === symbol);
  if (heading === undefined) return undefined;
  return normal(text.slice(heading.sectionSpan.start, heading.sectionSpan.end)).trimEnd().split('\n');
}

/** Whether lines say enough to be known again elsewhere. */
function telling(lines: readonly string[]): boolean {
  return lines.join('').replace(/[\s{}()[\];,]/g, '').length >= 8;
}

function normal(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function isNameOf(hash: string, text: string): boolean {
  return blobOf(text).startsWith(hash);
}

/** As much of git's name as tells a blob from all others. */
export function shortBlob(text: string): string {
  return blobOf(text).slice(0, 12);
}
