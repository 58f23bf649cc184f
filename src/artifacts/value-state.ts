import type { Span } from '../model/span.ts';

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

export function noValue(state: Exclude<ReadValue['state'], 'set'>): ReadValue {
  return { state, value: undefined, items: [] };
}

/** What stands for a value that somebody has yet to write. */
export function isOpenValue(text: string): boolean {
  return /^[*_`[(<]*TODO\b/.test(text);
}

/** What stands for a list without items. */
export function saysNone(text: string): boolean {
  return /^[*_(]*(?:none|n\/a|nothing)[*_)]*\.?$/i.test(text);
}
