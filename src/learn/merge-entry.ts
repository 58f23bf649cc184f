import type { MemoryEntry } from '../model/document.ts';
import { byCodeUnit } from '../model/file-path.ts';
import { locate } from '../model/span.ts';
import type { ChunkedFile, EntryChunk } from './entry-chunks.ts';

/** What becomes of an entry of which two sides make different things. */
export type MergedEntry =
  | { readonly type: 'lines'; readonly lines: readonly string[]; readonly warning?: string }
  | { readonly type: 'conflict'; readonly ours: readonly string[]; readonly theirs: readonly string[] };

export interface Side {
  readonly in: ChunkedFile;
  readonly chunk: EntryChunk;
}

/** Three-way merge of one entry. No id is lost, a retirement wins, and words that both sides changed are left to a person. */
export function mergeEntry(id: string, base: Side | undefined, ours: Side | undefined, theirs: Side | undefined): MergedEntry | undefined {
  if (ours === undefined || theirs === undefined) {
    const kept = ours ?? theirs;
    if (kept === undefined) return undefined;
    const lines = kept.chunk.lines;
    if (base === undefined) return { type: 'lines', lines };
    return {
      type: 'lines',
      lines,
      warning: `\`${id}\` was deleted on one side. It was kept: retire it instead, so that its id stays taken.`,
    };
  }
  const [was, mine, other] = [base, ours, theirs].map((side) => side?.chunk.lines.join('\n'));
  if (mine === other || other === was) return { type: 'lines', lines: ours.chunk.lines };
  if (mine === was) return { type: 'lines', lines: theirs.chunk.lines };
  const retired = [ours, theirs].filter(({ chunk }) => chunk.entry.retired);
  const [first] = retired.toSorted(
    (a, b) => byCodeUnit(retiredOn(a.chunk.entry), retiredOn(b.chunk.entry)) || byCodeUnit(joined(a), joined(b)),
  );
  if (first !== undefined) {
    const warning =
      retired.length === 1
        ? `\`${id}\` was retired on one side and changed on the other. It stays retired.`
        : `\`${id}\` was retired on both sides. The earlier one is kept.`;
    return { type: 'lines', lines: first.chunk.lines, warning };
  }
  return merged(base, ours, theirs) ?? { type: 'conflict', ours: ours.chunk.lines, theirs: theirs.chunk.lines };
}

function joined({ chunk }: Side): string {
  return chunk.lines.join('\n');
}

function retiredOn({ trailer }: MemoryEntry): string {
  return trailer?.fields.find(({ key }) => key === 'retired')?.value ?? '9999-99-99';
}

/** Words and each value of the trailer by themselves: one side may say it better while the other learns it again. */
function merged(base: Side | undefined, ours: Side, theirs: Side): MergedEntry | undefined {
  if (base === undefined) return undefined;
  const [was, mine, other] = [base, ours, theirs].map(partsOf);
  if (was === undefined || mine === undefined || other === undefined) return undefined;
  const words = threeWay(was.words, mine.words, other.words);
  if (words === undefined) return undefined;
  const keys = [...new Set([...mine.fields.keys(), ...other.fields.keys()])];
  const pairs: string[] = [];
  for (const key of keys) {
    const values = [was, mine, other].map(({ fields }) => fields.get(key) ?? '') as [string, string, string];
    const value =
      key === 'from'
        ? [...new Set(values.flatMap((one) => one.split(',')))]
            .filter((one) => one !== '')
            .toSorted(byCodeUnit)
            .join(',')
        : threeWay(...values);
    if (value === undefined) return undefined;
    if (value !== '') pairs.push(`${key}=${value}`);
  }
  const start = threeWay(was.start, mine.start, other.start);
  if (start === undefined) return undefined;
  return { type: 'lines', lines: words.replace(hole, () => [start, ...pairs].join(' ')).split('\n') };
}

function threeWay(base: string, ours: string, theirs: string): string | undefined {
  if (ours === theirs || theirs === base) return ours;
  return ours === base ? theirs : undefined;
}

/** Stands for the trailer. */
const hole = '\0';

interface Parts {
  readonly words: string;
  /** Id, date and what else is no pair. */
  readonly start: string;
  readonly fields: ReadonlyMap<string, string>;
}

function partsOf(side: Side | undefined): Parts | undefined {
  const trailer = side?.chunk.entry.trailer;
  if (side === undefined || trailer === undefined) return undefined;
  const { document } = side.in.file;
  const line = locate(document.lineStarts, trailer.span).start.line - 1 - side.chunk.start;
  const written = document.text.slice(trailer.span.start, trailer.span.end);
  const own = side.chunk.lines[line];
  if (own === undefined || !own.includes(written)) return undefined;
  const words = side.chunk.lines.map((text, index) => (index === line ? text.replace(written, () => hole) : text)).join('\n');
  const fields = new Map(trailer.fields.map(({ key, value }) => [key, value]));
  if (fields.size !== trailer.fields.length) return undefined;
  const start = [trailer.id, trailer.date, ...trailer.stray].flatMap((mention) => mention?.name ?? []).join(' ');
  return { words, start, fields };
}
