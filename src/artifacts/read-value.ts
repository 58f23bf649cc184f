import type { FieldEntry } from '../model/artifact-field.ts';
import type { Span } from '../model/span.ts';
import type { FoundField, ValueLine } from './find-fields.ts';
import { plainLabel } from './labels.ts';

/** One item of a list, one row, one line: with its place. */
export interface ReadItem {
  readonly value: unknown;
  readonly span: Span;
}

/** `set`, or why there is no value: `open` is one that somebody has yet to write, `unreadable` one of another form. */
export interface ReadValue {
  readonly state: 'set' | 'open' | 'unreadable' | 'empty';
  readonly value: unknown;
  readonly items: readonly ReadItem[];
}

/** What stands for a value that somebody has yet to write. */
export function isOpenValue(text: string): boolean {
  return /^[*_`[(<]*TODO\b/.test(text);
}

/** What stands for a list without items. */
export function saysNone(text: string): boolean {
  return /^[*_(]*(?:none|n\/a|nothing)[*_)]*\.?$/i.test(text);
}

/** The value of a field as its schema wants it. Total: what cannot be read is `unreadable`. */
export function readValue(text: string, found: FoundField): ReadValue {
  const { entry, lines } = found;
  const written = lines.filter(({ shape }) => shape !== 'blank' && shape !== 'fence' && shape !== 'heading');
  const first = written[0] === undefined ? '' : sourceOf(text, written[0]);
  if (written.length === 0 && (entry.reads !== 'text' || lines.length === 0))
    return entry.mayBeEmpty === true ? { state: 'set', value: [], items: [] } : { state: 'empty', value: undefined, items: [] };
  if (isOpenValue(first)) return { state: 'open', value: undefined, items: [] };
  const word = entry.reads === 'word' || entry.words === undefined ? undefined : readWord(first, entry);
  if (word !== undefined) return scalar(written, word);
  switch (entry.reads) {
    case 'text':
      return textValue(text, found);
    case 'word':
      return scalar(written, readWord(first, entry));
    case 'count':
      return scalar(written, readCount(first));
    case 'percent':
    case 'score':
      return scalar(written, readPercent(first));
    case 'tests':
      return scalar(written, readTests(written.map((line) => sourceOf(text, line))));
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
      return { state: 'unreadable', value: undefined, items: [] };
  }
}

function sourceOf(text: string, { content }: ValueLine): string {
  return text.slice(content.start, content.end);
}

function scalar(lines: readonly ValueLine[], value: unknown): ReadValue {
  const [line] = lines;
  return value === undefined || line === undefined
    ? { state: 'unreadable', value: undefined, items: [] }
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
  return value.trim() === ''
    ? { state: 'empty', value: undefined, items: [] }
    : { state: 'set', value, items: [{ value, span: valueSpan }] };
}

/** Without the symbols and the emphasis around it. */
function bare(text: string): string {
  return text.replace(/^[^\p{L}\p{N}<>]+/u, '').replace(/[*_`\s]+$/, '');
}

/** A word of `entry.words`, whatever is said behind it, but not a choice of several that nobody has made. */
export function readWord(text: string, { words = [], synonyms = {} }: FieldEntry): string | undefined {
  const symbol = synonyms[text.trim()];
  if (symbol !== undefined) return symbol;
  // Emphasis goes, `logic_error` stays.
  const plain = bare(text)
    .toLowerCase()
    .replace(/[*`]|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '');
  const spelt = [...words.map((word) => [word, word] as const), ...Object.entries(synonyms)]
    .flatMap(([said, word]) => [said, said.replaceAll('-', ' '), said.replaceAll('-', '_')].map((each) => [each, word] as const))
    .toSorted(([a], [b]) => b.length - a.length);
  const match = spelt.find(([said]) => plain.startsWith(said) && !/^[\p{L}\p{N}_-]/u.test(plain.slice(said.length)));
  if (match === undefined) return undefined;
  const rest = plain.slice(match[0].length).trimStart();
  const isChoice = /^[|/]\s*\p{L}/u.test(rest) && spelt.some(([said]) => rest.replace(/^[|/]\s*/, '').startsWith(said));
  return isChoice ? undefined : match[1];
}

const digits = String.raw`\d{1,3}(?:,\d{3})+|\d{1,15}`;

/** `3`, `3 rounds`, `2,487 lines`. */
function readCount(text: string): number | undefined {
  const match = new RegExp(`^(${digits})(?![.\\d])`).exec(bare(text))?.[1];
  return match === undefined ? undefined : Number(match.replaceAll(',', ''));
}

/** `95%`, `95.5 %`, `98/100`, `WCAG AAA 98/100`, `95`; not the bounds `>80%` and `below 80%`, the range `70-80%` or the change `96% → 60%`. */
export function readPercent(text: string): number | undefined {
  const plain = text.replace(/[*_`]/g, '').trim();
  const match = /(?<![\d.,/])(\d{1,9}(?:\.\d{1,9})?)\s?(?:%|\/\s?100(?!\d))/.exec(plain);
  const whole = /^[^\p{L}\p{N}<>≥≤]*(\d{1,9}(?:\.\d{1,9})?)$/u.exec(plain)?.[1];
  if (match === null) return whole === undefined ? undefined : Number(whole);
  const before = plain.slice(Math.max(0, match.index - 20), match.index);
  const isBound = /(?:[<>≥≤]=?|\b(?:below|under|less than|up to|at most))\s*$/i.test(before);
  const isRange = /(?:^|[\s\d%(])[-–—−]\s?$|\d\s?%?\s?to\s$/i.test(before);
  const isChange = /^\s*(?:→|->|=>)\s*\d/.test(plain.slice(match.index + match[0].length, match.index + match[0].length + 20));
  return isBound || isRange || isChange ? undefined : Number(match[1]);
}

interface TestCount {
  readonly passed?: number;
  readonly total: number;
}

/** `4/4 passing`, `41 (all passing)`, `24 tests, 100% passing`, `41`; of several totals the sum. */
function readTests(lines: readonly string[]): TestCount | undefined {
  const totals = lines.filter((line) => /^[^\p{L}]*total\b/iu.test(line)).flatMap((line) => testsIn(line) ?? []);
  if (totals.length === 0) return lines.map(testsIn).find((count) => count !== undefined);
  const total = totals.reduce((sum, count) => sum + count.total, 0);
  const passed = totals.every((count) => count.passed !== undefined)
    ? totals.reduce((sum, count) => sum + (count.passed ?? 0), 0)
    : undefined;
  return { ...(passed === undefined ? {} : { passed }), total };
}

function testsIn(text: string): TestCount | undefined {
  const plain = text.replace(/[*_`]/g, '');
  const [, of, all] = /(?<![\d.])(\d{1,7})\s?\/\s?(\d{1,7})(?![\d%])/.exec(plain) ?? [];
  // More that pass than there are is no count.
  if (of !== undefined && all !== undefined) return Number(of) > Number(all) ? undefined : { passed: Number(of), total: Number(all) };
  const total = /(?<![\d.])(\d{1,7})(?![\d.%])/.exec(plain)?.[1];
  if (total === undefined) return undefined;
  const passed = /\b(?:all|100\s?%)[\s\w]*\bpass/i.test(plain)
    ? total
    : new RegExp(String.raw`(?<![\d.])(\d{1,7})\s+(?:\w+\s+)?pass`, 'i').exec(plain)?.[1];
  return { ...(passed === undefined ? {} : { passed: Number(passed) }), total: Number(total) };
}

/** A number of test cases, or the list of them. */
function readCases(text: string, lines: readonly ValueLine[]): ReadValue {
  const inline = lines.find(({ shape }) => shape === 'inline');
  const listed = lines.filter(({ shape }) => shape === 'item' || shape === 'fenced');
  const items = itemsIn(text, listed);
  const said = inline === undefined ? undefined : readCount(sourceOf(text, inline));
  const count = said ?? (items.length > 0 ? items.length : inline !== undefined && saysNone(sourceOf(text, inline)) ? 0 : undefined);
  if (count === undefined) return { state: 'unreadable', value: undefined, items: [] };
  return { state: 'set', value: { count, cases: items.map(({ value }) => value) }, items };
}

/** Items, the parts of what stands behind the label, lines of a fence; each as one line. */
function itemsIn(text: string, lines: readonly ValueLine[], splitInline = true): ReadItem[] {
  const items: { value: string; span: { start: number; end: number } }[] = [];
  let rows = 0;
  for (const line of lines) {
    const value = sourceOf(text, line);
    if (line.shape === 'row') {
      rows += 1;
      const [cell = ''] = tableCells(value);
      // The first two are the names of the columns and the rule below them.
      if (rows > 2 && cell !== '') items.push({ value: cell.replace(/^`|`$/g, ''), span: { ...line.content } });
      continue;
    }
    const last = items.at(-1);
    if (line.shape === 'inline') {
      const parts = splitInline ? partsOf(value, line.content.start) : [{ value, span: { ...line.content } }];
      for (const part of parts) items.push(part);
    } else if (line.shape === 'text' && last !== undefined) {
      last.value = `${last.value} ${value}`;
      last.span.end = line.content.end;
    } else if (value !== '') items.push({ value, span: { ...line.content } });
  }
  const [only] = items;
  return items.length === 1 && only !== undefined && saysNone(only.value) ? [] : items;
}

/** What commas part, outside of code and brackets. */
function partsOf(text: string, shift: number): { value: string; span: { start: number; end: number } }[] {
  const parts: { value: string; span: { start: number; end: number } }[] = [];
  let depth = 0;
  let isCode = false;
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const character = text[at];
    if (character === '`') isCode = !isCode;
    else if (!isCode && (character === '(' || character === '[')) depth += 1;
    else if (!isCode && (character === ')' || character === ']')) depth = Math.max(0, depth - 1);
    if (character !== undefined && !(character === ',' && depth === 0 && !isCode)) continue;
    const raw = text.slice(from, at);
    const value = raw.trim();
    const start = shift + from + (raw.length - raw.trimStart().length);
    if (value !== '') parts.push({ value, span: { start, end: start + value.length } });
    from = at + 1;
  }
  return parts;
}

/** The path of an item: what is code in it, or what stands before a remark. */
function pathIn(item: string, { start }: Span): ReadItem {
  const code = /^[^`]*`([^`]+)`/.exec(item);
  if (code?.[1] !== undefined) {
    const from = start + code[0].length - code[1].length - 1;
    return { value: code[1], span: { start: from, end: from + code[1].length } };
  }
  const value = /^(.*?)(?:\s+(?:[-–—(:]|→).*)?$/s.exec(item)?.[1] ?? item;
  return { value, span: { start, end: start + value.length } };
}

function listValue(items: readonly ReadItem[]): ReadValue {
  return items.some(({ value }) => typeof value === 'string' && isOpenValue(value))
    ? { state: 'open', value: undefined, items: [] }
    : { state: 'set', value: items.map(({ value }) => value), items };
}

/** Cells between `|`; one that is part of a cell is written `\|`. */
export function cellsOf(row: string): string[] {
  return row.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll(String.raw`\|`, '|'));
}

function rowsValue({ fields = [] }: FieldEntry, items: readonly ReadItem[]): ReadValue {
  const rows = items.map(({ value, span }) => {
    const cells = cellsOf(value as string);
    const row = Object.fromEntries(
      fields.flatMap((field, index) => {
        const cell = cells[index];
        return cell === undefined ? [] : [[field.name, cellValue(field, cell) ?? cell]];
      }),
    );
    return { value: row, span };
  });
  return listValue(rows);
}

/** A table whose columns are called like the fields. Columns of other names are left out. */
function tableValue({ fields = [] }: FieldEntry, text: string, lines: readonly ValueLine[]): ReadValue {
  const rows = lines.filter(({ shape }) => shape === 'row');
  const [head, rule, ...body] = rows;
  if (head === undefined || rule === undefined) {
    const [only] = lines;
    return only !== undefined && lines.length === 1 && saysNone(sourceOf(text, only))
      ? { state: 'set', value: [], items: [] }
      : { state: 'unreadable', value: undefined, items: [] };
  }
  const columns = tableCells(sourceOf(text, head)).map((name) => columnNamed(fields, name));
  const values = body.map((line) => {
    const cells = tableCells(sourceOf(text, line));
    const row = columns.flatMap((field, index): [string, unknown][] => {
      const cell = cells[index];
      if (field === undefined || cell === undefined || cell === '') return [];
      const value = cellValue(field, cell);
      return value === undefined ? [] : [[field.name, value]];
    });
    return { value: Object.fromEntries(row), span: line.content };
  });
  const isOpen = values.some(({ value }) => Object.values(value).some((cell) => typeof cell === 'string' && isOpenValue(cell)));
  if (isOpen) return { state: 'open', value: undefined, items: [] };
  return { state: 'set', value: values.map(({ value }) => value), items: values };
}

function columnNamed(fields: readonly FieldEntry[], name: string): FieldEntry | undefined {
  const plain = plainLabel(name);
  return fields.find(({ label, aliases }) => [label, ...aliases].some((each) => plainLabel(each) === plain));
}

function tableCells(row: string): string[] {
  return cellsOf(row.replace(/^\|/, '').replace(/(?<!\\)\|\s*$/, ''));
}

function cellValue({ reads, ...entry }: FieldEntry, cell: string): unknown {
  if (reads === 'percent' || reads === 'score') return readPercent(cell);
  if (reads === 'count') return readCount(cell);
  if (reads === 'tests') return testsIn(cell);
  return reads === 'word' ? readWord(cell, { ...entry, reads }) : cell;
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
  return { state: 'unreadable', value: undefined, items: [] };
}

/** `PASS`, `FAIL`, or both, which is `open`: nobody has decided. */
export function verdictOf(item: string): { readonly said: string; readonly verdict?: 'pass' | 'fail' | 'open' } {
  const match = /^(?<said>.*?)[\s:–—-]*(?<![\p{L}\p{N}])[*_`]*(?<verdict>PASS\s*[/|]\s*FAIL|PASS|FAIL)[*_`]*\.?$/su.exec(item);
  const written = match?.groups?.['verdict'];
  if (match === null || written === undefined) return { said: item };
  const said = match.groups?.['said'] ?? '';
  return { said, verdict: written === 'PASS' ? 'pass' : written === 'FAIL' ? 'fail' : 'open' };
}

/** `name: 2`, each of its own item. */
/** `CRITICAL: 0 / HIGH: 2` as two items. Source: the review of ils15/mythic-agents. */
function apart(item: ReadItem): ReadItem[] {
  const parts = String(item.value).split(/\s+\/\s+/);
  return parts.every((part) => /:\s*\d+$/.test(part)) ? parts.map((value) => ({ ...item, value })) : [item];
}

function mapValue(items: readonly ReadItem[]): ReadValue {
  const entries = items.flatMap(apart).map(({ value, span }) => {
    const [, name, count] = /^[`*_]*(.+?)[`*_]*\s*:\s*(\d{1,15})\b/.exec(value as string) ?? [];
    return { value: name === undefined || count === undefined ? undefined : ([name, Number(count)] as const), span };
  });
  if (entries.some(({ value }) => value === undefined)) return { state: 'unreadable', value: undefined, items: [] };
  return { state: 'set', value: Object.fromEntries(entries.flatMap(({ value }) => (value === undefined ? [] : [value]))), items: entries };
}
