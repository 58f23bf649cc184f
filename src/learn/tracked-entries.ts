import type { MemoryEntry } from '../model/document.ts';
import { didYouMean } from '../model/nearest-name.ts';
import type { Span } from '../model/span.ts';
import type { LaidOutItem } from '../parse/list-layout.ts';
import { refused } from './editable-file.ts';
import type { EditableFile, Refusal } from './editable-file.ts';
import { endOfWords, oneLine, withoutComments } from './entry-text.ts';

export interface FoundItem {
  readonly entry: MemoryEntry;
  readonly item: LaidOutItem;
}

export function entriesById({ document }: EditableFile, id: string): MemoryEntry[] {
  return document.memoryEntries.filter((entry) => entry.id === id);
}

function trackedEntry(file: EditableFile, id: string): MemoryEntry | Refusal {
  const found = entriesById(file, id);
  const [entry] = found;
  const { path, memoryEntries } = file.document;
  if (entry === undefined) {
    const guess = didYouMean(
      id,
      memoryEntries.flatMap((known) => known.id ?? []),
    );
    return refused('no-entry', `${path} has no entry \`${id}\`.${guess}`);
  }
  return found.length === 1
    ? entry
    : refused('entry-twice', `${path} has ${found.length} entries \`${id}\`. Give all but one of them other ids.`);
}

export function trackedItem(file: EditableFile, id: string): FoundItem | Refusal {
  const entry = trackedEntry(file, id);
  if ('type' in entry) return entry;
  const item = file.lists.flatMap(({ items }) => items).find(({ span }) => span.start === entry.span.start);
  return item === undefined
    ? refused('no-entry', `\`${id}\` is the title of a section, not an item of a list. Edit it by hand.`)
    : { entry, item };
}

/** The first paragraph of an item as it is written, on one line, without comments. */
export function paragraphOf({ document }: EditableFile, { paragraph }: LaidOutItem): string {
  return paragraph === undefined ? '' : oneLine(withoutComments(document.text.slice(paragraph.start, paragraph.end)));
}

const kindMark = /^(?:\*\*|__)?\[(?:fact|pattern|pitfall|rule|gate|criterion|decision)\](?:\*\*|__)?:?\s*/;

/** Of an item's first paragraph what stands between its kind and its tags. */
export function wordsOf({ document }: EditableFile, { paragraph }: LaidOutItem): Span | undefined {
  if (paragraph === undefined) return undefined;
  const written = document.text.slice(paragraph.start, paragraph.end);
  const start = kindMark.exec(written)?.[0].length ?? 0;
  const end = start + endOfWords(written.slice(start), { tags: true });
  return end === start ? undefined : { start: paragraph.start + start, end: paragraph.start + end };
}
