import { lineStartsOf, locate } from '../model/span.ts';
import type { LocatedSpan } from '../model/span.ts';
import type { Quantity } from './quantity.ts';

/** A number that a tool has written into a report. */
export interface Figure {
  readonly metric: string;
  readonly quantity: Quantity;
  /** Whether figures of several reports are added up. What is no sum, such as the score of a page, is judged each by itself. */
  readonly adds: boolean;
  readonly span: LocatedSpan;
}

/** A covered share of the lines of one file, in per cent. */
export interface CoveredFile {
  readonly name: string;
  readonly lines: number;
  readonly hit: number;
}

/** What a report says, and what it calls what it is about, where it does. With a problem it says nothing that could be relied on. */
export type Measured =
  | { readonly type: 'figures'; readonly figures: readonly Figure[]; readonly files: readonly CoveredFile[]; readonly title?: string }
  | { readonly type: 'problem'; readonly message: string; readonly span: LocatedSpan };

/** A place of which the line and the column are known; both count from 1. */
export function placeAt(line: number, column: number, offset: number): LocatedSpan {
  const position = { line, column, offset };
  return { start: position, end: position };
}

/** The same of an offset, for the few places of a long text that are asked for. */
export function placeOfOffset(text: string, offset: number): LocatedSpan {
  return locate(lineStartsOf(text.slice(0, offset)), { start: offset, end: offset });
}

export const startOfFile = placeAt(1, 1, 0);
