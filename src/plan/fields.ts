import type { Document } from '../model/document.ts';
import { covers } from '../model/span.ts';
import type { Span } from '../model/span.ts';

/** `**Scope:** what it is`, or a heading `Scope`, with what belongs to it. */
export interface Field {
  /** In small letters. */
  readonly name: string;
  /** What stands behind the name. */
  readonly value: string;
  readonly valueSpan: Span;
  /** The value and what follows it up to the next field or heading. */
  readonly block: string;
  readonly blockSpan: Span;
}

const line =
  /^[ \t]*(?:[-*+][ \t]+)?(?:(?:\*\*|__)([A-Za-z][\w &/-]{0,40}?)[ \t]{0,3}(?:\([^()\r\n]{0,80}\))?[ \t]{0,3}:?(?:\*\*|__)[ \t]{0,3}:?|(Owner|Files|Tests?|Scope|Dependencies|Agent Focus|Risk|Tasks|Test requirements?)[ \t]{0,3}:)[ \t]{0,3}([^\r\n]*)/gim;

/** The fields in a part of a document, in order. Fences hold none. */
export function fieldsIn(document: Document, within: Span): Field[] {
  const { text, fences, headings } = document;
  const isCode = (span: Span): boolean => fences.some((fence) => covers(fence.span, span));
  const inside = headings.filter(({ span }) => covers(within, span) && span.start > within.start);
  const written = [...text.slice(within.start, within.end).matchAll(line)].flatMap((match) => {
    const [whole, bold, plain = '', value = ''] = match;
    const start = within.start + match.index;
    const end = start + whole.length;
    return isCode({ start, end })
      ? []
      : [{ name: (bold ?? plain).toLowerCase(), start, value: value.trim(), from: end - value.length, end }];
  });
  const titled = inside.map(({ text: title, span }) => ({
    name: title.toLowerCase(),
    start: span.start,
    value: '',
    from: span.end,
    end: span.end,
  }));
  const all = [...written, ...titled].toSorted((a, b) => a.start - b.start);
  return all.map(({ name, value, from, end }, index) => {
    const blockSpan = { start: from, end: all[index + 1]?.start ?? within.end };
    return { name, value, valueSpan: { start: from, end }, block: text.slice(blockSpan.start, blockSpan.end), blockSpan };
  });
}

/** The list items of a field, or its value where it has no list. */
export function linesOf({ block, blockSpan }: Field): { readonly text: string; readonly span: Span; readonly done: boolean }[] {
  const items = [...block.matchAll(/^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[([ xX])\][ \t]+)?([^\r\n]*)/gm)].map((match) => {
    const [whole, box, text = ''] = match;
    const end = blockSpan.start + match.index + whole.length;
    return { text: text.trim(), span: { start: end - text.length, end }, done: box?.toLowerCase() === 'x' };
  });
  if (items.length > 0) return items.filter(({ text }) => text !== '');
  const [first = ''] = /^[^\r\n]*/.exec(block) ?? [];
  return first.trim() === ''
    ? []
    : [{ text: first.trim(), span: { start: blockSpan.start, end: blockSpan.start + first.length }, done: false }];
}

export function fieldNamed(fields: readonly Field[], name: RegExp): Field | undefined {
  return fields.find((field) => name.test(field.name));
}
