import type { Span } from '../model/span.ts';
import type { ValueLine } from './find-fields.ts';
import { tableCells } from './read-tables.ts';
import { saysNone } from './value-state.ts';
import type { ReadItem } from './value-state.ts';

export function sourceOf(text: string, { content }: ValueLine): string {
  return text.slice(content.start, content.end);
}

/** Items, the parts of what stands behind the label, lines of a fence; each as one line. */
export function itemsIn(text: string, lines: readonly ValueLine[], splitInline = true): ReadItem[] {
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
export function pathIn(item: string, { start }: Span): ReadItem {
  const code = /^[^`]*`([^`]+)`/.exec(item);
  if (code?.[1] !== undefined) {
    const from = start + code[0].length - code[1].length - 1;
    return { value: code[1], span: { start: from, end: from + code[1].length } };
  }
  const value = /^(.*?)(?:\s+(?:[-–—(:]|→).*)?$/s.exec(item)?.[1] ?? item;
  return { value, span: { start, end: start + value.length } };
}
