import type { MemoryEntry, TrailerField } from '../model/document.ts';
import { isCalendarDay, memoryId, outcomeId } from '../model/memory-trailer.ts';
import type { TextEdit } from '../model/text-edits.ts';
import type { LaidOutItem, List } from '../parse/list-layout.ts';
import { refused, unchanged } from './editable-file.ts';
import type { EditableFile, EditResult, Refusal } from './editable-file.ts';
import { endOfWords, entryLine, escapedLine, isTrailerValue, trailerComment } from './entry-text.ts';
import type { NewEntry } from './entry-text.ts';
import { textHash } from './ids.ts';
import { itemBefore, itemBehind, itemInNewList, itemInNewSection, lineInItem, listsIn, sectionIn } from './list-place.ts';
import { isLine, noAdditions, noSection, planned } from './planned-edits.ts';
import { entriesById, paragraphOf, trackedItem, wordsOf } from './tracked-entries.ts';
import type { FoundItem } from './tracked-entries.ts';

/** Where a new entry or bullet goes. */
export interface SectionPlace {
  /** Slug of a heading; empty for what stands before the first one. */
  readonly section: string;
  /** Title of the section where it is to be made. */
  readonly heading?: string;
}

/**
 * A new entry at its place by id among the tracked ones of a section, so that two branches rarely write at the same one: before the
 * first with a larger id, else behind the last; in a section without any, at the end. Nothing is moved. An entry that is there
 * already, word for word, is left alone.
 */
export function addEntry(file: EditableFile, { section: slug, heading }: SectionPlace, entry: NewEntry): EditResult {
  const flaw = flawOf(entry);
  if (flaw !== undefined) return flaw;
  const lines = [entryLine(entry), trailerComment(entry)];
  const known = entriesById(file, entry.id);
  const [same] = known;
  if (same !== undefined) {
    const item = file.lists.flatMap(({ items }) => items).find(({ span }) => span.start === same.span.start);
    const isSame = known.length === 1 && item !== undefined && paragraphOf(file, item) === lines[0];
    return isSame
      ? unchanged(file)
      : refused('id-taken', `\`${entry.id}\` is taken in ${file.document.path}, and an id is never used for a second entry.`);
  }
  const section = sectionIn(file, slug);
  if (section === undefined) {
    if (heading === undefined) return noSection(file, slug);
    if (!isLine(heading)) return refused('not-one-line', 'The title of the new section is empty or has control characters.');
    return planned(file, [itemInNewSection(file, escapedLine(heading), lines)], { items: 1, comments: 1, headings: 1 }, (after) =>
      hasEntry(after, entry, slug),
    );
  }
  const lists = listsIn(file, section);
  const entries = new Map(
    file.document.memoryEntries.flatMap((known) => (known.form === 'item' ? [[known.span.start, known] as const] : [])),
  );
  const siblings = lists.flatMap((list) => list.items.flatMap((item) => siblingOf(entries, list, item)));
  const next = siblings.find(({ id }) => id > entry.id);
  const last = siblings.at(-1);
  const list = lists.findLast(({ ordered, items }) => !ordered && items.every(({ checked }) => checked === undefined));
  const end = list?.items.at(-1);
  const edit =
    next !== undefined
      ? itemBefore(file, next.list, next.item, lines)
      : last !== undefined
        ? itemBehind(file, last.list, last.item, lines)
        : list !== undefined && end !== undefined
          ? itemBehind(file, list, end, lines)
          : itemInNewList(file, section, lines);
  return planned(file, [edit], { items: 1, comments: 1 }, (after) => hasEntry(after, entry, slug));
}

/** Other words for an entry. Kind, tags and trailer stay. */
export function editEntry(file: EditableFile, id: string, text: string): EditResult {
  const found = trackedItem(file, id);
  if ('type' in found) return found;
  if (found.entry.retired) return refused('retired', `\`${id}\` is retired. Add a new entry instead.`);
  if (!isLine(text)) return refused('not-one-line', 'The new words are empty or have control characters.');
  const { document } = file;
  const words = wordsOf(file, found.item);
  if (words === undefined)
    return refused('breaks-structure', `\`${id}\` does not begin with a paragraph, so its words cannot be told from the rest.`);
  const wanted = escapedLine(text);
  if (document.text.slice(words.start, words.end) === wanted) return unchanged(file);
  return planned(file, [{ span: words, text: wanted }], noAdditions, (after) => {
    const [entry] = entriesById(after, id);
    return entry !== undefined && entry.kind === found.entry.kind && entry.tags.length >= found.entry.tags.length;
  });
}

export interface Retirement {
  readonly id: string;
  /** A day of the calendar. */
  readonly date: string;
  /** The entry that stands in its place. */
  readonly by?: string;
}

/** Strikes an entry out and says since when: the tombstone keeps its id, and whoever looks for it, from being lost. */
export function retireEntry(file: EditableFile, retirement: Retirement): EditResult {
  const found = trackedItem(file, retirement.id);
  if ('type' in found) return found;
  const edits = retirementEdits(file, found, retirement);
  if (edits.length === 0) return unchanged(file);
  return planned(file, edits, noAdditions, (after) => entriesById(after, retirement.id)[0]?.retired === true);
}

export interface Merge {
  /** The entry that stays. */
  readonly into: string;
  /** Entries of the same file that it stands for from then on. */
  readonly from: readonly string[];
  /** Other words for the entry that stays. */
  readonly text?: string;
  readonly date: string;
}

/** Retires entries in favour of another, which takes over where they came from. */
export function mergeEntries(file: EditableFile, { into, from, text, date }: Merge): EditResult {
  if (from.includes(into)) return refused('id-taken', `\`${into}\` cannot be merged into itself.`);
  const target = trackedItem(file, into);
  if ('type' in target) return target;
  if (target.entry.retired) return refused('retired', `\`${into}\` is retired, so nothing can be merged into it.`);
  if (text !== undefined && !isLine(text)) return refused('not-one-line', 'The new words are empty or have control characters.');
  const edits: TextEdit[] = [];
  for (const id of from) {
    const found = trackedItem(file, id);
    if ('type' in found) return found;
    edits.push(...retirementEdits(file, found, { id, date, by: into }));
  }
  const words = wordsOf(file, target.item);
  if (text !== undefined && words !== undefined && file.document.text.slice(words.start, words.end) !== escapedLine(text))
    edits.push({ span: words, text: escapedLine(text) });
  const origins = [...new Set([into, ...from].flatMap((id) => originsOf(entriesById(file, id)[0])))];
  const field = origins.length === 0 ? undefined : fieldEdit(target.entry, 'from', origins.join(','));
  if (field !== undefined) edits.push(field);
  if (edits.length === 0) return unchanged(file);
  return planned(file, edits, noAdditions, (after) => from.every((id) => entriesById(after, id)[0]?.retired === true));
}

/** Sets a key of the trailer of an entry; the empty value removes it. */
export function setTrailerField(file: EditableFile, id: string, key: string, value: string): EditResult {
  const found = trackedItem(file, id);
  if ('type' in found) return found;
  if (value !== '' && !isTrailerValue(value))
    return refused('not-one-line', `\`${value}\` cannot stand in a trailer: it has spaces, or would end the comment.`);
  const edit = fieldEdit(found.entry, key, value);
  if (edit === undefined) return unchanged(file);
  return planned(file, [edit], noAdditions, (after) => {
    const field = entriesById(after, id)[0]?.trailer?.fields.find((one) => one.key === key);
    return (field?.value ?? '') === value;
  });
}

/** Keeps an entry from being retired or thinned out with others, or no longer. */
export function pinEntry(file: EditableFile, id: string, isPinned: boolean): EditResult {
  const found = trackedItem(file, id);
  if ('type' in found) return found;
  const word = found.entry.trailer?.stray.find(({ name }) => name === 'pin');
  if (word === undefined) return setTrailerField(file, id, 'pin', isPinned ? 'yes' : '');
  return isPinned ? unchanged(file) : planned(file, [{ span: { start: word.span.start - 1, end: word.span.end }, text: '' }], noAdditions);
}

export interface Adoption {
  readonly newId: () => string;
  readonly date: string;
  /** Only what stands directly in this section. */
  readonly section?: string;
}

/** Gives the bullets of a memory file trailers, so that they can be named. Tasks, numbered steps and what only points elsewhere stay prose. */
export function adoptEntries(file: EditableFile, { newId, date, section }: Adoption): EditResult {
  const { document, lists } = file;
  const own = section === undefined ? undefined : sectionIn(file, section);
  if (section !== undefined && own === undefined) return noSection(file, section);
  const among = own === undefined ? lists.filter(({ topLevel }) => topLevel) : listsIn(file, own);
  const tracked = new Set(document.memoryEntries.flatMap(({ trailer, span }) => (trailer === undefined ? [] : [span.start])));
  const edits = among.flatMap(({ ordered, items }) =>
    items.flatMap((item) => {
      if (ordered || item.checked !== undefined || tracked.has(item.span.start) || !saysSomething(file, item)) return [];
      const edit = lineInItem(file, item, trailerComment({ id: newId(), date }));
      return edit === undefined ? [] : [edit];
    }),
  );
  if (edits.length === 0) return unchanged(file);
  return planned(file, edits, { items: 0, comments: edits.length }, (after) => {
    const ids = after.document.memoryEntries.filter(({ id }) => id !== undefined).length;
    return ids === document.memoryEntries.filter(({ id }) => id !== undefined).length + edits.length;
  });
}

/** A bullet, or an open task, at the end of the last list of a section. One that says the same already is left alone. */
export function insertListItem(
  file: EditableFile,
  { section: slug, heading }: SectionPlace,
  { text, task }: { readonly text: string; readonly task: boolean },
): EditResult {
  if (!isLine(text)) return refused('not-one-line', 'The text is empty or has control characters.');
  const lines = [(task ? '[ ] ' : '') + escapedStart(escapedLine(text))];
  const section = sectionIn(file, slug);
  if (section === undefined) {
    if (heading === undefined) return noSection(file, slug);
    return planned(
      file,
      [itemInNewSection(file, escapedLine(heading), lines)],
      { items: 1, comments: 0, headings: 1 },
      (after) => sectionIn(after, slug) !== undefined,
    );
  }
  const lists = listsIn(file, section);
  if (lists.some(({ items }) => items.some((item) => paragraphOf(file, item) === escapedStart(escapedLine(text))))) return unchanged(file);
  const list = lists.findLast(({ ordered, items }) => !ordered && items.every(({ checked }) => (checked !== undefined) === task));
  const end = list?.items.at(-1);
  const edit = list !== undefined && end !== undefined ? itemBehind(file, list, end, lines) : itemInNewList(file, section, lines);
  return planned(file, [edit], { items: 1, comments: 0 }, (after) =>
    listsIn(after, sectionIn(after, slug) ?? section).some(({ items }) =>
      items.some((item) => (item.checked === false) === task && paragraphOf(after, item) === escapedStart(escapedLine(text))),
    ),
  );
}

/** The text of an entry from its marker to its end: what a precondition is about. */
export function entryHash(file: EditableFile, id: string): string | undefined {
  const [entry] = entriesById(file, id);
  return entry === undefined ? undefined : textHash(file.document.text.slice(entry.span.start, entry.span.end).trimEnd());
}

/** The words of an entry as they are written, without kind, tags and trailer. */
export function entryWords(file: EditableFile, id: string): string | undefined {
  const found = trackedItem(file, id);
  if ('type' in found) return undefined;
  const words = wordsOf(file, found.item);
  return words === undefined ? undefined : file.document.text.slice(words.start, words.end);
}

function siblingOf(entries: ReadonlyMap<number, MemoryEntry>, list: List, item: LaidOutItem): Sibling[] {
  const id = entries.get(item.span.start)?.id;
  return id === undefined ? [] : [{ id, list, item }];
}

interface Sibling {
  readonly id: string;
  readonly list: List;
  readonly item: LaidOutItem;
}

/** Whether a bullet says more than where something else stands. */
function saysSomething(file: EditableFile, item: LaidOutItem): boolean {
  return /\p{L}{2}/u.test(paragraphOf(file, item).replace(/`[^`]*`|!?\[[^\]]*\]\([^)]*\)|https?:\S+/g, ' '));
}

function retirementEdits(file: EditableFile, { entry, item }: FoundItem, { date, by }: Retirement): TextEdit[] {
  if (entry.trailer?.fields.some(({ key }) => key === 'retired') === true) return [];
  const pairs = [`retired=${date}`, ...(by === undefined ? [] : [`by=${by}`])].join(' ');
  const end = entry.trailer?.span.end ?? entry.span.end;
  const trailer = { span: { start: end, end }, text: ` ${pairs}` };
  const { paragraph } = item;
  const written = paragraph === undefined ? '' : file.document.text.slice(paragraph.start, paragraph.end);
  const struck = written.slice(0, endOfWords(written, { tags: false }));
  // Tildes inside would end the line through the text.
  if (paragraph === undefined || struck.includes('~') || struck === '') return [trailer];
  const close = paragraph.start + struck.length;
  return [
    { span: { start: paragraph.start, end: paragraph.start }, text: '~~' },
    { span: { start: close, end: close }, text: '~~' },
    trailer,
  ];
}

/** `undefined` when the trailer says so already. */
function fieldEdit({ trailer, span }: MemoryEntry, key: string, value: string): TextEdit | undefined {
  const field: TrailerField | undefined = trailer?.fields.find((one) => one.key === key);
  if (field === undefined) {
    const end = trailer?.span.end ?? span.end;
    return value === '' ? undefined : { span: { start: end, end }, text: ` ${key}=${value}` };
  }
  if (field.value === value) return undefined;
  // The space before it goes with it.
  return value === ''
    ? { span: { start: field.keySpan.start - 1, end: field.valueSpan.end }, text: '' }
    : { span: field.valueSpan, text: value };
}

function originsOf(entry: MemoryEntry | undefined): string[] {
  return (
    entry?.trailer?.fields
      .find(({ key }) => key === 'from')
      ?.value.split(',')
      .filter((origin) => origin !== '') ?? []
  );
}

/** Words at the start of a line that Markdown would take for a block of its own. */
function escapedStart(line: string): string {
  const block = /^(?:#{1,6}(?:\s|$)|[-+*](?:\s|$)|>|~~~|```|(?:[-*_]\s*){3,}$|=+$|\[[ xX]\](?:\s|$)|\[[^\]]*\]:)/;
  return block.test(line) ? `\\${line}` : line.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

function flawOf({ id, date, text, tags = [], from = [], cites = [], review, expires, scope }: NewEntry): Refusal | undefined {
  if (!memoryId.test(id)) return refused('not-one-line', `\`${id}\` is not the id of an entry.`);
  if (!isLine(text)) return refused('not-one-line', 'The text of the entry is empty or has control characters.');
  const day = [date, review, expires].find((one) => one !== undefined && !isCalendarDay(one));
  if (day !== undefined) return refused('not-one-line', `\`${day}\` is not a day of the calendar such as 2026-01-15.`);
  const tag = tags.find((one) => !/^\p{L}[\p{L}\p{N}_/-]*$/u.test(one));
  if (tag !== undefined) return refused('not-one-line', `\`${tag}\` is not a tag: a letter, then letters, digits, \`_\`, \`/\` and \`-\`.`);
  const origin = from.find((one) => !outcomeId.test(one));
  if (origin !== undefined) return refused('not-one-line', `\`${origin}\` is not the id of an outcome.`);
  const value = [...cites, ...(scope === undefined ? [] : [scope])].find((one) => !isTrailerValue(one) || one.includes(','));
  if (value !== undefined)
    return refused('not-one-line', `\`${value}\` cannot stand in a trailer: it has spaces, a comma, or would end the comment.`);
  return undefined;
}

function hasEntry(after: EditableFile, { id, kind }: NewEntry, slug: string): boolean {
  const [entry, second] = entriesById(after, id);
  return entry !== undefined && second === undefined && entry.kind === kind && (entry.section ?? '') === slug && !entry.retired;
}
