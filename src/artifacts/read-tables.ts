import type { FieldEntry } from '../model/artifact-field.ts';
import type { ValueLine } from './find-fields.ts';
import { plainLabel } from './labels.ts';
import { sourceOf } from './read-items.ts';
import { readCount, readPercent, readWord, testsIn } from './read-words.ts';
import { isOpenValue, noValue, saysNone } from './value-state.ts';
import type { ReadItem, ReadValue } from './value-state.ts';

export function listValue(items: readonly ReadItem[]): ReadValue {
  return items.some(({ value }) => typeof value === 'string' && isOpenValue(value))
    ? noValue('open')
    : { state: 'set', value: items.map(({ value }) => value), items };
}

/** Cells between `|`; one that is part of a cell is written `\|`. */
export function cellsOf(row: string): string[] {
  return row.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll(String.raw`\|`, '|'));
}

export function rowsValue({ fields = [] }: FieldEntry, items: readonly ReadItem[]): ReadValue {
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
export function tableValue({ fields = [] }: FieldEntry, text: string, lines: readonly ValueLine[]): ReadValue {
  const rows = lines.filter(({ shape }) => shape === 'row');
  const [head, rule, ...body] = rows;
  if (head === undefined || rule === undefined) {
    const [only] = lines;
    return only !== undefined && lines.length === 1 && saysNone(sourceOf(text, only))
      ? { state: 'set', value: [], items: [] }
      : noValue('unreadable');
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
  if (isOpen) return noValue('open');
  return { state: 'set', value: values.map(({ value }) => value), items: values };
}

function columnNamed(fields: readonly FieldEntry[], name: string): FieldEntry | undefined {
  const plain = plainLabel(name);
  return fields.find(({ label, aliases }) => [label, ...aliases].some((each) => plainLabel(each) === plain));
}

export function tableCells(row: string): string[] {
  return cellsOf(row.replace(/^\|/, '').replace(/(?<!\\)\|\s*$/, ''));
}

function cellValue({ reads, ...entry }: FieldEntry, cell: string): unknown {
  if (reads === 'percent' || reads === 'score') return readPercent(cell);
  if (reads === 'count') return readCount(cell);
  if (reads === 'tests') return testsIn(cell);
  return reads === 'word' ? readWord(cell, { ...entry, reads }) : cell;
}
