import { isAscii } from 'node:buffer';
import { hash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { PackedFacts } from './pack-document.ts';

/** What a cache knows of one document. */
export interface FactEntry {
  /** As `Identity.id` has it. */
  readonly id: string;
  /** As `Identity.stamp` has it. */
  readonly stamp: string | undefined;
  readonly kind: string;
  /** Bytes of the parts, one behind the other, and the number of bytes of each. */
  readonly bytes: Buffer;
  readonly lengths: readonly number[];
  /** Whether each byte is a character. */
  readonly isAscii: boolean;
  /** CRC-32 of the bytes, where it is known. */
  readonly checksum?: number;
}

/** An entry that this run has made, and that is not put together yet. */
export interface FreshEntry extends Pick<FactEntry, 'id' | 'stamp' | 'kind'> {
  readonly facts: PackedFacts;
}

/** Entries by their keys. */
export type FactEntries = ReadonlyMap<string, FactEntry>;

/**
 * magic, SHA-256 of the maker's name and the index, length of the index (UInt32LE), index (JSON), parts.
 * A row of the index is key, id, stamp or 0, kind, offset behind the index, CRC-32 of the bytes, lengths of the parts.
 */
const magic = Buffer.from('primitives facts 1\n');
const indexStart = magic.length + 32 + 4;

type IndexRow = readonly [
  key: string,
  id: string,
  stamp: string | 0,
  kind: string,
  offset: number,
  checksum: number,
  lengths: readonly number[],
];

export function packedEntry({ facts, ...of }: FreshEntry): FactEntry {
  const text = facts.join('');
  const bytes = Buffer.from(text);
  const isPlain = bytes.length === text.length;
  return { ...of, bytes, isAscii: isPlain, lengths: facts.map((part) => (isPlain ? part.length : Buffer.byteLength(part))) };
}

/** One part of an entry. */
export function partOf(entry: FactEntry | FreshEntry, at: number): string {
  if ('facts' in entry) return entry.facts[at] ?? '';
  const start = startOf(entry, at);
  return entry.bytes.toString(entry.isAscii ? 'latin1' : 'utf8', start, start + (entry.lengths[at] ?? 0));
}

/** The same entry with other texts for some parts. */
export function withParts(entry: FactEntry | FreshEntry, texts: ReadonlyMap<number, string>): FactEntry {
  if ('facts' in entry) return packedEntry({ ...entry, facts: entry.facts.map((part, at) => texts.get(at) ?? part) });
  if (texts.size === 0) return entry;
  let start = 0;
  const parts = entry.lengths.map((length, at) => {
    const text = texts.get(at);
    const part = text === undefined ? entry.bytes.subarray(start, start + length) : Buffer.from(text);
    start += length;
    return part;
  });
  const { id, stamp, kind } = entry;
  const bytes = Buffer.concat(parts);
  return { id, stamp, kind, bytes, isAscii: isAscii(bytes), lengths: parts.map(({ length }) => length) };
}

function startOf({ lengths }: FactEntry, at: number): number {
  let start = 0;
  for (let before = 0; before < at; before += 1) start += lengths[before] ?? 0;
  return start;
}

/** `maker` names all that the facts depend on besides the text. The bytes come in pieces: together they are as large as all facts. */
export function printFactFile(entries: FactEntries, maker: string): readonly Uint8Array[] {
  const rows: IndexRow[] = [];
  let offset = 0;
  for (const [key, { id, stamp, kind, bytes, lengths, checksum = crc32(bytes) }] of entries) {
    rows.push([key, id, stamp ?? 0, kind, offset, checksum, lengths]);
    offset += bytes.length;
  }
  const index = Buffer.from(JSON.stringify(rows));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(index.length);
  return [magic, digestOf(maker, index), length, index, ...joined([...entries.values()].map(({ bytes }) => bytes))];
}

/** The same bytes, with those that stand behind each other in memory in one piece: what was read from one file and has not changed. */
function joined(pieces: readonly Buffer[]): Buffer[] {
  const runs: Buffer[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last !== undefined && last.buffer === piece.buffer && last.byteOffset + last.length === piece.byteOffset)
      runs[runs.length - 1] = Buffer.from(last.buffer, last.byteOffset, last.length + piece.length);
    else runs.push(piece);
  }
  return runs;
}

/** The entries of a file that this maker has written, and that are whole. Whatever the bytes are, it does not throw. */
export function parseFactFile(file: Buffer, maker: string): Map<string, FactEntry> {
  const found = new Map<string, FactEntry>();
  if (file.length < indexStart || !file.subarray(0, magic.length).equals(magic)) return found;
  const end = indexStart + file.readUInt32LE(indexStart - 4);
  const index = file.subarray(indexStart, end);
  if (end > file.length || !file.subarray(magic.length, indexStart - 4).equals(digestOf(maker, index))) return found;
  for (const [key, id, stamp, kind, offset, checksum, lengths] of JSON.parse(index.toString('utf8')) as IndexRow[]) {
    const bytes = file.subarray(
      end + offset,
      lengths.reduce((sum, each) => sum + each, end + offset),
    );
    if (crc32(bytes) !== checksum) continue;
    found.set(key, { id, stamp: stamp === 0 ? undefined : stamp, kind, bytes, lengths, isAscii: isAscii(bytes), checksum });
  }
  return found;
}

function digestOf(maker: string, index: Buffer): Buffer {
  return hash('sha256', Buffer.concat([Buffer.from(`${maker}\0`), index]), 'buffer');
}
