import type { FieldEntry } from '../model/artifact-field.ts';
import { count } from '../model/count.ts';

/** A value as it is written: in one line behind a label, as items, as a table, or as a text of several lines. */
export type WrittenValue =
  | { readonly shape: 'inline'; readonly text: string }
  | { readonly shape: 'block'; readonly text: string }
  | { readonly shape: 'items'; readonly lead: string | undefined; readonly items: readonly string[] }
  | { readonly shape: 'table'; readonly rows: readonly string[] };

/** How `value`, which fits the schema of its field, is written. */
export function writtenValue(entry: FieldEntry, value: unknown): WrittenValue {
  if (typeof value === 'string') return value.includes('\n') ? { shape: 'block', text: value } : inline(value);
  switch (entry.reads) {
    case 'percent':
      return inline(`${String(value)}%`);
    case 'score':
      return inline(`${String(value)}/100`);
    case 'tests':
      return inline(testsText(value as { passed?: number; total: number }));
    case 'cases': {
      const { count: number, cases } = value as { count: number; cases: readonly string[] };
      const lead = number === cases.length && number > 0 ? undefined : count(number, 'test case');
      return cases.length === 0 ? inline(lead ?? '') : { shape: 'items', lead, items: cases };
    }
    case 'list':
      return items(value as readonly string[]);
    case 'paths':
      return items((value as readonly string[]).map((path) => `\`${path}\``));
    case 'rows':
      return items((value as readonly Record<string, string>[]).map((row) => cellsOf(entry, row).join(' | ')));
    case 'checks':
      return items((value as readonly Check[]).map(checkText));
    case 'map':
      return items(Object.entries(value as Record<string, number>).map(([name, number]) => `${name}: ${number}`));
    case 'table': {
      const rows = value as readonly Record<string, unknown>[];
      const columns = (entry.fields ?? []).filter(({ name }) => rows.some((row) => row[name] !== undefined));
      if (rows.length === 0) return inline('none');
      const cells = rows.map((row) => columns.map((field) => (row[field.name] === undefined ? '' : cellText(field, row[field.name]))));
      const line = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`;
      return { shape: 'table', rows: [line(columns.map(({ label }) => label)), line(columns.map(() => '---')), ...cells.map(line)] };
    }
    default:
      return inline(String(value));
  }
}

interface Check {
  readonly text: string;
  readonly done: boolean;
  readonly verdict?: 'pass' | 'fail' | 'open';
}

const verdicts = { pass: ' — PASS', fail: ' — FAIL', open: ' — PASS / FAIL' };

function checkText({ text, done, verdict }: Check): string {
  return `[${done ? 'x' : ' '}] ${text}${verdict === undefined ? '' : verdicts[verdict]}`;
}

function inline(text: string): WrittenValue {
  return { shape: 'inline', text };
}

function items(list: readonly string[]): WrittenValue {
  return list.length === 0 ? inline('none') : { shape: 'items', lead: undefined, items: list };
}

function testsText({ passed, total }: { readonly passed?: number; readonly total: number }): string {
  return passed === undefined ? String(total) : `${passed}/${total}`;
}

/** A row as long as what it says: cells at its end that are missing are left out. */
function cellsOf({ fields = [] }: FieldEntry, row: Readonly<Record<string, string>>): string[] {
  const last = fields.findLastIndex(({ name }) => row[name] !== undefined);
  return fields.slice(0, last + 1).map((field) => cellText(field, row[field.name] ?? ''));
}

function cellText(field: FieldEntry, value: unknown): string {
  const written = writtenValue(field, value);
  return (written.shape === 'inline' ? written.text : String(value)).replaceAll('|', String.raw`\|`);
}
