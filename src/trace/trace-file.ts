import type { Document } from '../model/document.ts';
import type { FilePath } from '../model/file-path.ts';
import type { LineRange } from '../model/line-range.ts';
import { lineAt, linesIn } from '../model/span.ts';
import type { BuiltPart, WantedPart } from './built-part.ts';
import type { FindDifferences } from './differences.ts';

/** Where one line of a built file comes from. Lines count from 1. */
export type LineOrigin =
  | { readonly type: 'source'; readonly source: FilePath; readonly line: number }
  /** Says what a key of the frontmatter says. */
  | { readonly type: 'frontmatter'; readonly source: FilePath; readonly line: number; readonly key: string }
  /** The build's own words. */
  | { readonly type: 'made' }
  /** Not what a build would write now. */
  | { readonly type: 'changed' }
  /** Outside of what is built. */
  | { readonly type: 'foreign' };

/** Lines of a built file, one after the other, with one kind of origin. */
export type TracedLines =
  | { readonly first: number; readonly last: number; readonly type: 'made' | 'changed' | 'foreign' }
  | {
      readonly first: number;
      readonly last: number;
      readonly type: 'source';
      readonly source: FilePath;
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly first: number;
      readonly last: number;
      readonly type: 'frontmatter';
      readonly source: FilePath;
      readonly from: number;
      readonly to: number;
      readonly key: string;
    };

/** The origins of all lines of a file with `count` lines; `lines` are those of what is built, which begins below `above`. */
export function originsIn(count: number, above: number, lines: readonly LineOrigin[]): LineOrigin[] {
  return Array.from({ length: count }, (_, index) => lines[index - above] ?? { type: 'foreign' });
}

export function originsFrom(ranges: readonly LineRange[], count: number): LineOrigin[] {
  const origins: LineOrigin[] = Array.from({ length: count }, () => ({ type: 'made' }));
  for (const { line, count: length, of, from } of ranges) {
    // A manifest may say anything.
    const end = Math.min(count, line - 1 + length);
    for (let index = line - 1; index < end; index += 1) origins[index] = { type: 'source', source: of, line: from + index - (line - 1) };
  }
  return origins;
}

/** Whether every line says what the line says that it is said to come from. Where a build changed a line, nobody can tell. */
export function areLiteral(
  lines: readonly string[],
  ranges: readonly LineRange[],
  textOf: (path: FilePath) => string | undefined,
): boolean {
  const sources = new Map<FilePath, readonly string[]>();
  const sourceLines = (path: FilePath): readonly string[] => {
    const known = sources.get(path) ?? linesIn(textOf(path) ?? '');
    sources.set(path, known);
    return known;
  };
  return ranges.every(({ line, count, of, from }) => {
    const source = sourceLines(of);
    const end = Math.min(lines.length, line - 1 + count);
    for (let index = line - 1; index < end; index += 1) {
      if (lines[index] !== source[from - 1 + index - (line - 1)]) return false;
    }
    return true;
  });
}

/** Lines that stand where a build would write them come from where these would. */
export function originsByComparison(
  part: BuiltPart & { readonly type: 'text' },
  wanted: WantedPart,
  differences: FindDifferences,
): LineOrigin[] {
  const present = outputLines(part.text);
  const lines = outputLines(wanted.text);
  const origins = originsFrom(wanted.ranges, lines.length);
  const result: LineOrigin[] = [];
  let at = 0;
  for (const { before, after } of differences(lines, present)) {
    result.push(...origins.slice(at, before.start));
    for (let index = after.start; index < after.end; index += 1) result.push({ type: 'changed' });
    at = before.end;
  }
  return [...result, ...origins.slice(at)];
}

/** The lines of a text that ends with a line end. */
export function outputLines(text: string): string[] {
  return text.replace(/\n$/, '').split('\n');
}

/** Keys of runtimes that say what `applyTo` says. */
const scopeKeys: ReadonlySet<string> = new Set(['globs', 'paths', 'fileMatchPattern', 'applyTo']);

/** Names the keys of the source that lines of the frontmatter of an output express. */
export function withKeys(origins: readonly LineOrigin[], lines: readonly string[], source: Document | undefined): readonly LineOrigin[] {
  const entries = source?.frontmatter?.entries ?? [];
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  if (source === undefined || entries.length === 0 || end === -1) return origins;
  const result = [...origins];
  let current: LineOrigin | undefined;
  for (let index = 1; index < end; index += 1) {
    const key = /^([\w-]+):/.exec(lines[index] ?? '')?.[1];
    if (key !== undefined) {
      const own = scopeKeys.has(key) ? 'applyTo' : key;
      const entry = entries.find(({ path }) => path.length === 1 && (path[0] === key || path[0] === own));
      const line = entry?.keySpan === undefined ? undefined : lineAt(source.lineStarts, entry.keySpan.start) + 1;
      current = line === undefined ? undefined : { type: 'frontmatter', source: source.path, line, key: String(entry?.path[0]) };
    }
    if (current !== undefined && origins[index]?.type === 'made') result[index] = current;
  }
  return result;
}

/** Puts lines together that come one after the other, within `first` to `last`. */
export function grouped(origins: readonly LineOrigin[], first: number, last: number): TracedLines[] {
  const groups: TracedLines[] = [];
  for (let number = first; number <= Math.min(last, origins.length); number += 1) {
    const origin = origins[number - 1] ?? { type: 'foreign' };
    const before = groups.at(-1);
    if (before !== undefined && continues(before, origin)) {
      const to = before.type === 'source' ? { to: before.to + 1 } : {};
      groups[groups.length - 1] = { ...before, last: number, ...to } as TracedLines;
    } else if (origin.type === 'source' || origin.type === 'frontmatter') {
      const { line, ...rest } = origin;
      groups.push({ first: number, last: number, ...rest, from: line, to: line });
    } else groups.push({ first: number, last: number, type: origin.type });
  }
  return groups;
}

function continues(group: TracedLines, origin: LineOrigin): boolean {
  if (group.type === 'source') return origin.type === 'source' && origin.source === group.source && origin.line === group.to + 1;
  if (group.type === 'frontmatter') return origin.type === 'frontmatter' && origin.source === group.source && origin.line === group.from;
  return origin.type === group.type;
}
