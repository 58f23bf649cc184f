import type { EditableFile, EditResult } from './editable-file.ts';
import { editedFile, refused, unchanged } from './editable-file.ts';
import { bareLines, chunkedFile } from './entry-chunks.ts';
import { itemBefore, itemBehind, itemInNewList, itemInNewSection, listsIn, sectionIn } from './list-place.ts';

/** An entry as somebody wrote it, all of its lines. */
export interface WrittenEntry {
  readonly id: string;
  readonly section: string;
  /** The title of its section, for where there is none. */
  readonly heading: string;
  readonly lines: readonly string[];
}

/**
 * Puts an entry that was written elsewhere at its place by id among the tracked ones of its section, as `addEntry` does with a new
 * one. An entry with the same id and words is left alone; one with other words is refused.
 */
export function placeEntry(file: EditableFile, { id, section: slug, heading, lines }: WrittenEntry): EditResult {
  const known = chunkedFile(file).chunks.find((chunk) => chunk.id === id);
  const bare = bareLines(lines);
  if (known !== undefined) {
    return bareLines(known.lines).join('\n').trimEnd() === bare.join('\n').trimEnd()
      ? unchanged(file)
      : refused('id-taken', `\`${id}\` is in ${file.document.path} already, with other words.`);
  }
  const section = sectionIn(file, slug);
  if (section === undefined) return checked(file, [itemInNewSection(file, heading, bare)], id);
  const ids = new Map(
    file.document.memoryEntries.flatMap((entry) => (entry.form === 'item' ? [[entry.span.start, entry.id] as const] : [])),
  );
  const lists = listsIn(file, section).filter(({ ordered }) => !ordered);
  const siblings = lists.flatMap((list) =>
    list.items.flatMap((item) => {
      const own = ids.get(item.span.start);
      return own === undefined ? [] : [{ list, item, id: own }];
    }),
  );
  const next = siblings.find((sibling) => sibling.id > id);
  const last = siblings.at(-1);
  const list = lists.at(-1);
  const end = list?.items.at(-1);
  const edit =
    next !== undefined
      ? itemBefore(file, next.list, next.item, bare)
      : last !== undefined
        ? itemBehind(file, last.list, last.item, bare)
        : list !== undefined && end !== undefined
          ? itemBehind(file, list, end, bare)
          : itemInNewList(file, section, bare);
  return checked(file, [edit], id);
}

function checked(file: EditableFile, edits: Parameters<typeof editedFile>[1], id: string): EditResult {
  const after = editedFile(file, edits);
  const ids = (one: EditableFile): string =>
    one.document.memoryEntries.flatMap((entry) => (entry.id === undefined || entry.id === id ? [] : [entry.id])).join();
  const found = after.document.memoryEntries.filter((entry) => entry.id === id).length;
  return found === 1 && ids(after) === ids(file)
    ? { type: 'edits', edits, after }
    : refused('breaks-structure', `\`${id}\` cannot be put into ${file.document.path}: Markdown would read what is there differently.`);
}
