import type { Document } from './document.ts';

/** Where what was derived from a document is kept from one run to the next. */
export interface DerivedFacts {
  /** `undefined` where nobody has asked before. */
  readonly get: (name: string) => unknown;
  readonly keep: (name: string, value: unknown) => void;
}

const homes = new WeakMap<Document, DerivedFacts>();

/** Has what is derived from a document kept. */
export function keepDerived(document: Document, facts: DerivedFacts): void {
  homes.set(document, facts);
}

/**
 * What is derived from a document alone, as plain data: computed once for a text, and not again in later runs where facts are kept.
 * A rule over the graph asks every document for such ingredients; without them it would read every text again.
 */
export function derivedFact<Value>(document: Document, name: string, derive: () => Value): Value {
  const home = homes.get(document);
  if (home === undefined) return derive();
  const known = home.get(name);
  if (known !== undefined) return known as Value;
  const value = derive();
  home.keep(name, value);
  return value;
}
