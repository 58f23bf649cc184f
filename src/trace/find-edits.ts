import type { Document } from '../model/document.ts';
import type { FilePath } from '../model/file-path.ts';
import type { WantedPart } from './built-part.ts';
import type { Difference, FindDifferences } from './differences.ts';
import { mapEdit, placedText } from './map-edit.ts';
import type { SourceEdit, Unmapped } from './map-edit.ts';
import { outputLines } from './trace-file.ts';

/** Lines of a built file that somebody has changed, and what that means for the sources. */
export interface OutputEdit {
  readonly output: FilePath;
  /** Half-open, from 0: the lines that a build has written, and those that stand there. */
  readonly lines: Difference;
  readonly edits: readonly SourceEdit[] | Unmapped | 'frontmatter' | 'escaped';
}

/** Every edit of what is built in a file. */
export function findEdits(
  output: FilePath,
  wanted: WantedPart,
  present: string,
  documents: ReadonlyMap<FilePath, Document>,
  differences: FindDifferences,
): OutputEdit[] {
  const before = outputLines(wanted.text);
  const after = outputLines(present);
  const placed = placedText(wanted.stretches, documents);
  const starts = [0, ...[...placed.text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const frontmatterEnd = before[0] === '---' ? before.indexOf('---', 1) : -1;
  return differences(before, after)
    .flatMap(lineByLine)
    .map((lines) => {
      if (lines.before.start <= frontmatterEnd && wanted.hidden === 0) return { output, lines, edits: 'frontmatter' };
      if (wanted.stretches.length === 0) return { output, lines, edits: 'escaped' };
      const written = writtenLines(wanted, before, after, lines);
      if (typeof written === 'string') return { output, lines, edits: written };
      const offset = starts[written.line];
      if (offset === undefined) return { output, lines, edits: 'made' };
      const edits: SourceEdit[] = [];
      for (const { start, end, text } of smallEdits(written.before, written.after, differences)) {
        const mapped = mapEdit(placed, { start: offset + start, end: offset + end }, text);
        if (typeof mapped === 'string') return { output, lines, edits: mapped };
        edits.push(mapped);
      }
      return { output, lines, edits };
    });
}

/** As many lines as before are lines that were changed one by one. */
function lineByLine(lines: Difference): Difference[] {
  const count = lines.before.end - lines.before.start;
  if (count !== lines.after.end - lines.after.start) return [lines];
  return Array.from({ length: count }, (_, index) => ({
    before: { start: lines.before.start + index, end: lines.before.start + index + 1 },
    after: { start: lines.after.start + index, end: lines.after.start + index + 1 },
  }));
}

interface WrittenLines {
  /** Of the text that the stretches make, from 0. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** Lines as the stretches make them: not indented and not escaped for a format, where that can be undone. */
function writtenLines(
  { value, hidden }: WantedPart,
  before: readonly string[],
  after: readonly string[],
  lines: Difference,
): WrittenLines | 'made' | 'escaped' {
  const old = before.slice(lines.before.start, lines.before.end);
  const fresh = after.slice(lines.after.start, lines.after.end);
  if (value === undefined) return { line: lines.before.start + hidden, before: joined(old), after: joined(fresh) };
  const texts = outputLines(value.text);
  const first = lines.before.start - value.line;
  if (first < 0 || lines.before.end - value.line > texts.length) return 'made';
  const own = texts.slice(first, first + old.length);
  const filled = texts.findIndex((text) => text.trim() !== '');
  const shown = before[value.line + filled] ?? '';
  const indent = filled === -1 || !shown.endsWith(texts[filled] ?? '') ? '' : shown.slice(0, shown.length - (texts[filled]?.length ?? 0));
  const isLiteral = old.every((line, index) => line === indent + own[index] || (line === '' && own[index] === ''));
  if (!isLiteral || !fresh.every((line) => line === '' || line.startsWith(indent))) return 'escaped';
  return { line: first, before: joined(own), after: joined(fresh.map((line) => line.slice(indent.length))) };
}

function joined(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

interface SmallEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The words, spaces and marks that differ: what stands beside them keeps the spelling of its source. */
function smallEdits(before: string, after: string, differences: FindDifferences): SmallEdit[] {
  if (before === '' || after === '') return [{ start: 0, end: before.length, text: after }];
  const [left, right] = [tokens(before), tokens(after)];
  const offsets = [0];
  for (const token of left) offsets.push((offsets.at(-1) ?? 0) + token.length);
  return differences(left, right).map(({ before: old, after: fresh }) => ({
    start: offsets[old.start] ?? before.length,
    end: offsets[old.end] ?? before.length,
    text: right.slice(fresh.start, fresh.end).join(''),
  }));
}

function tokens(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+|[^\S\n]+|[^]/gu) ?? [];
}
