import type { FoundField, ValueLine } from './find-fields.ts';
import { itemsIn, pathIn, sourceOf } from './read-items.ts';
import { listValue, rowsValue, tableValue } from './read-tables.ts';
import { readCount, readPercent, readTests, readWord, shownText, verdictOf } from './read-words.ts';
import { isOpenValue, noValue, saysNone } from './value-state.ts';
import type { ReadItem, ReadValue } from './value-state.ts';

/** What is one word or number. */
const figures: ReadonlySet<string> = new Set(['word', 'count', 'percent', 'score', 'tests']);

/** The value of a field as its schema wants it. Total: what cannot be read is `unreadable`. */
export function readValue(text: string, found: FoundField): ReadValue {
  const { entry, lines } = found;
  const written = lines.filter(({ shape }) => shape !== 'blank' && shape !== 'fence' && shape !== 'heading');
  const first = written[0] === undefined ? '' : sourceOf(text, written[0]);
  if (written.length === 0 && (entry.reads !== 'text' || lines.length === 0))
    return entry.mayBeEmpty === true ? { state: 'set', value: [], items: [] } : noValue('empty');
  if (isOpenValue(first)) return noValue('open');
  const shown = shownText(first);
  if (shown === '' && figures.has(entry.reads)) return noValue('empty');
  const word = entry.reads === 'word' || entry.words === undefined ? undefined : readWord(shown, entry);
  if (word !== undefined) return scalar(written, word);
  switch (entry.reads) {
    case 'text':
      return textValue(text, found);
    case 'word':
      return scalar(written, readWord(shown, entry));
    case 'count':
      return scalar(written, readCount(shown));
    case 'percent':
    case 'score':
      return scalar(written, readPercent(shown));
    case 'tests':
      return scalar(written, readTests(written.map((line) => shownText(sourceOf(text, line)))));
    case 'cases':
      return readCases(text, written);
    case 'list':
      return listValue(itemsIn(text, written));
    case 'paths':
      return listValue(itemsIn(text, written).map(({ value, span }) => pathIn(value as string, span)));
    case 'rows':
      return rowsValue(entry, itemsIn(text, written, false));
    case 'table':
      return tableValue(entry, text, written);
    case 'checks':
      return checksValue(text, written);
    case 'map':
      return mapValue(itemsIn(text, written));
    default:
      return noValue('unreadable');
  }
}

function scalar(lines: readonly ValueLine[], value: unknown): ReadValue {
  const [line] = lines;
  return value === undefined || line === undefined
    ? noValue('unreadable')
    : { state: 'set', value, items: [{ value, span: line.content }] };
}

/** A text of one paragraph is one line; any other is what stands there, with LF. */
function textValue(text: string, { form, lines, valueSpan }: FoundField): ReadValue {
  const [only] = lines;
  if (lines.length === 1 && only?.shape === 'item') return scalar(lines, sourceOf(text, only) || undefined);
  const isParagraph = form === 'line' && lines.every(({ shape }) => shape === 'inline' || shape === 'text');
  const value = isParagraph
    ? lines.map((line) => sourceOf(text, line)).join(' ')
    : text.slice(valueSpan.start, valueSpan.end).replace(/\r\n?/g, '\n');
  return value.trim() === '' ? noValue('empty') : { state: 'set', value, items: [{ value, span: valueSpan }] };
}

/** A number of test cases, or the list of them. */
function readCases(text: string, lines: readonly ValueLine[]): ReadValue {
  const inline = lines.find(({ shape }) => shape === 'inline');
  const listed = lines.filter(({ shape }) => shape === 'item' || shape === 'fenced');
  const items = itemsIn(text, listed);
  const said = inline === undefined ? undefined : readCount(sourceOf(text, inline));
  const count = said ?? (items.length > 0 ? items.length : inline !== undefined && saysNone(sourceOf(text, inline)) ? 0 : undefined);
  if (count === undefined) return noValue('unreadable');
  return { state: 'set', value: { count, cases: items.map(({ value }) => value) }, items };
}

/** Tasks, and items that end in a verdict: `- [x] Builds: PASS`. */
function checksValue(text: string, lines: readonly ValueLine[]): ReadValue {
  const items = lines.flatMap((line): ReadItem[] => {
    if (line.shape !== 'item') return [];
    const written = sourceOf(text, line);
    const { said, verdict } = verdictOf(written);
    return [
      {
        value: { text: said, done: line.checked ?? verdict === 'pass', ...(verdict === undefined ? {} : { verdict }) },
        span: line.content,
      },
    ];
  });
  const [only] = lines;
  if (items.length > 0 || (only !== undefined && saysNone(sourceOf(text, only))))
    return { state: 'set', value: items.map(({ value }) => value), items };
  return noValue('unreadable');
}

/** `CRITICAL: 0 / HIGH: 2` as two items. Source: the review of ils15/mythic-agents. */
function apart(item: ReadItem): ReadItem[] {
  const parts = String(item.value).split(/\s+\/\s+/);
  return parts.every((part) => /:\s*\d+$/.test(part)) ? parts.map((value) => ({ ...item, value })) : [item];
}

/** `name: 2`, each of its own item. */
function mapValue(items: readonly ReadItem[]): ReadValue {
  const entries = items.flatMap(apart).map(({ value, span }) => {
    const [, name, count] = /^[`*_]*(.+?)[`*_]*\s*:\s*(\d{1,15})\b/.exec(value as string) ?? [];
    return { value: name === undefined || count === undefined ? undefined : ([name, Number(count)] as const), span };
  });
  if (entries.some(({ value }) => value === undefined)) return noValue('unreadable');
  return { state: 'set', value: Object.fromEntries(entries.flatMap(({ value }) => (value === undefined ? [] : [value]))), items: entries };
}
