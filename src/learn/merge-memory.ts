import type { FilePath } from '../model/file-path.ts';
import { byCodeUnit } from '../model/file-path.ts';
import type { MarkdownParser } from '../parse/markdown.ts';
import { editableFile } from './editable-file.ts';
import { chunkedFile } from './entry-chunks.ts';
import type { ChunkedFile } from './entry-chunks.ts';
import { mergeEntry } from './merge-entry.ts';
import type { MergedEntry, Side } from './merge-entry.ts';
import { mergeLines } from './merge-lines.ts';
import type { MergedLines } from './merge-lines.ts';
import { placeEntry } from './place-entry.ts';

/** The three stages of a conflicted file. Without a base, both sides have made it. */
export interface Stages {
  readonly base: string | undefined;
  readonly ours: string;
  readonly theirs: string;
}

export interface MergedMemory {
  readonly text: string;
  /** What is left to a person, between markers in the text. */
  readonly conflicts: readonly string[];
  readonly warnings: readonly string[];
}

/**
 * A memory file out of the versions of two branches and what they have in common: entries are merged one by one by their ids, what
 * stands around them by lines. The same stages give the same bytes. `refused` where a version has an id twice.
 */
export function mergeMemory(path: FilePath, stages: Stages, parse: MarkdownParser): MergedMemory | { readonly refused: string } {
  const [base, ours, theirs] = [stages.base ?? '', stages.ours, stages.theirs].map((text) =>
    chunkedFile(editableFile(path, text, parse)),
  ) as [ChunkedFile, ChunkedFile, ChunkedFile];
  for (const { chunks } of [base, ours, theirs]) {
    const twice = chunks.find(({ id }, index) => chunks.some((other, at) => at < index && other.id === id));
    if (twice !== undefined)
      return { refused: `${path} has \`${twice.id}\` twice in one of its versions. Give one of the two another id there.` };
  }
  const [inBase, inOurs, inTheirs] = [base, ours, theirs].map(sidesById) as [SidesById, SidesById, SidesById];
  const ids = [...new Set([...inBase.keys(), ...inOurs.keys(), ...inTheirs.keys()])].toSorted(byCodeUnit);
  const entries = new Map<string, MergedEntry>();
  const warnings: string[] = [];
  for (const id of ids) {
    const merged = mergeEntry(id, inBase.get(id), inOurs.get(id), inTheirs.get(id));
    // Gone on both sides: that is agreed.
    if (merged === undefined) continue;
    entries.set(id, merged);
    if (merged.type === 'lines' && merged.warning !== undefined) warnings.push(merged.warning);
  }
  const isCommon = (id: string): boolean => inBase.has(id) || (inOurs.has(id) && inTheirs.has(id) && stages.base === undefined);
  const [was, mine, other] = [base, ours, theirs].map((file) => skeletonOf(file, isCommon)) as [string[], string[], string[]];
  const parts = mergeLines(was, mine, other).map(bothAdded);
  const held = parts.flatMap((part) => (part.type === 'conflict' ? [part] : []));
  const placed = new Set<string>();
  let holes = 0;
  const lines = parts.flatMap((part) => {
    if (part.type === 'conflict') return [holeLine(holes++)];
    return part.lines.flatMap((line) => linesOf(line));
  });
  let file = editableFile(path, lines.join('\n'), parse);
  for (const id of ids) {
    const merged = entries.get(id);
    const side = inOurs.get(id) ?? inTheirs.get(id) ?? inBase.get(id);
    if (merged === undefined || side === undefined || placed.has(id) || held.some((part) => isHeld(part, id))) continue;
    const written = merged.type === 'lines' ? merged.lines : merged.ours;
    const section = side.chunk.entry.section ?? '';
    const heading = side.in.file.document.headings.find(({ slug }) => slug === section)?.text ?? 'Lessons';
    const result = placeEntry(file, { id, section, heading, lines: written });
    if (result.type === 'refused') return { refused: `${result.message} Put it in by hand.` };
    file = result.after;
  }
  const conflicts: string[] = [];
  const withEntries = markedEntries(chunkedFile(file));
  const text = withEntries
    .flatMap((line) => {
      const part = held[holeIndex(line)];
      if (part === undefined) return [line];
      conflicts.push('Both sides changed the same lines outside of entries.');
      return marked(part.ours.flatMap(sideLines(inOurs)), part.theirs.flatMap(sideLines(inTheirs)));
    })
    .join(ours.file.lineEnding);
  return { text, conflicts, warnings };

  function linesOf(line: string): readonly string[] {
    const id = idIn(line);
    if (id === undefined) return [line];
    const merged = entries.get(id);
    if (merged === undefined || placed.has(id)) return [];
    placed.add(id);
    return merged.type === 'lines' ? merged.lines : merged.ours;
  }

  function markedEntries({ lines: all, chunks }: ChunkedFile): string[] {
    const result: string[] = [];
    let at = 0;
    for (const { id, start, end } of chunks) {
      const merged = entries.get(id);
      if (merged?.type !== 'conflict') continue;
      conflicts.push(`Both sides changed the words of \`${id}\`.`);
      result.push(...all.slice(at, start), ...marked(merged.ours, merged.theirs));
      at = end;
    }
    return [...result, ...all.slice(at)];
  }
}

type SidesById = ReadonlyMap<string, Side>;

function sidesById(file: ChunkedFile): SidesById {
  return new Map(file.chunks.map((chunk) => [chunk.id, { in: file, chunk }]));
}

const entryMark = '\0entry ';

function idIn(line: string): string | undefined {
  return line.startsWith(entryMark) ? line.slice(entryMark.length) : undefined;
}

/** A line that Markdown takes for a comment by itself, in place of lines that two sides changed. */
function holeLine(index: number): string {
  return `<!-- primitives-conflict ${index} -->`;
}

function holeIndex(line: string): number {
  return Number(/^<!-- primitives-conflict (\d+) -->$/.exec(line)?.[1] ?? -1);
}

/** The lines of a file with a mark for each entry that the sides have in common, and without those that one of them has added. */
function skeletonOf({ lines, chunks }: ChunkedFile, isCommon: (id: string) => boolean): string[] {
  const result: string[] = [];
  let at = 0;
  for (const { id, start, end } of chunks) {
    result.push(...lines.slice(at, start));
    at = end;
    if (isCommon(id)) result.push(entryMark + id);
    // Of the blank lines on both sides of what is taken out, one is left.
    else if ((result.at(-1)?.trim() ?? '') === '' && result.length > 0 && lines[at]?.trim() === '') at += 1;
  }
  return [...result, ...lines.slice(at)];
}

/** Sections that both sides have added at one place stay both, in an order that does not depend on the side. */
function bothAdded(part: MergedLines): MergedLines {
  if (part.type === 'clean' || part.base.some((line) => line.trim() !== '')) return part;
  const [mine, other] = [part.ours, part.theirs].map(trimmed) as [readonly string[], readonly string[]];
  if (![mine, other].every(([first]) => first !== undefined && /^#{1,6}\s/.test(first))) return part;
  if (mine.some((line) => other.includes(line) && line.startsWith('#'))) return part;
  const [first, second] = [mine, other].toSorted((a, b) => byCodeUnit(a.join('\n'), b.join('\n')));
  const lead = part.ours.length > 0 && part.ours[0]?.trim() === '' ? [''] : [];
  const tail = part.ours.at(-1)?.trim() === '' ? [''] : [];
  return { type: 'clean', lines: [...lead, ...(first ?? []), '', ...(second ?? []), ...tail] };
}

function trimmed(lines: readonly string[]): readonly string[] {
  const start = lines.findIndex((line) => line.trim() !== '');
  const end = lines.findLastIndex((line) => line.trim() !== '');
  return start === -1 ? [] : lines.slice(start, end + 1);
}

function isHeld(part: Extract<MergedLines, { type: 'conflict' }>, id: string): boolean {
  return part.ours.includes(entryMark + id) || part.theirs.includes(entryMark + id);
}

function sideLines(sides: SidesById): (line: string) => readonly string[] {
  return (line) => {
    const id = idIn(line);
    return id === undefined ? [line] : (sides.get(id)?.chunk.lines ?? []);
  };
}

function marked(ours: readonly string[], theirs: readonly string[]): string[] {
  return ['<<<<<<< ours', ...ours, '=======', ...theirs, '>>>>>>> theirs'];
}
