import type { MemoryEntry } from '../model/document.ts';
import { locate } from '../model/span.ts';
import type { EditableFile } from './editable-file.ts';

/** An entry with an id as the lines that it takes up. */
export interface EntryChunk {
  readonly id: string;
  readonly entry: MemoryEntry;
  /** Lines, from 0; the end is behind it. */
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

export interface ChunkedFile {
  readonly file: EditableFile;
  readonly lines: readonly string[];
  /** In the order of the text; none inside of another. */
  readonly chunks: readonly EntryChunk[];
}

export function chunkedFile(file: EditableFile): ChunkedFile {
  const { text, lineStarts, memoryEntries } = file.document;
  const lines = text.split(/\r\n|\n|\r/);
  const chunks: EntryChunk[] = [];
  for (const entry of memoryEntries) {
    if (entry.id === undefined || entry.form !== 'item') continue;
    const start = locate(lineStarts, entry.span).start.line - 1;
    if (start < (chunks.at(-1)?.end ?? 0)) continue;
    const length = text
      .slice(entry.span.start, entry.span.end)
      .trimEnd()
      .split(/\r\n|\n|\r/).length;
    chunks.push({ id: entry.id, entry, start, end: start + length, lines: lines.slice(start, start + length) });
  }
  return { file, lines, chunks };
}

/** The lines of an item without its marker and the white space under it. */
export function bareLines([first = '', ...rest]: readonly string[]): string[] {
  const marker = /^\uFEFF?[ \t]*[-*+][ \t]+/.exec(first)?.[0] ?? '';
  const depth = marker.length;
  return [first.slice(depth), ...rest.map((line) => line.replace(new RegExp(`^[ \\t]{1,${Math.max(1, depth)}}`), ''))];
}
