import type { Document } from '../model/document.ts';
import { isPrimitive } from './graph.ts';
import { headingSlugs, linkedPlaces } from './linked-places.ts';
import { writtenScopeOf } from './scope-of.ts';

/** Derives what a graph will ask of a document (`derivedFact`), while its facts are at hand. */
export function deriveForGraph(document: Document): void {
  linkedPlaces(document);
  headingSlugs(document);
  if (isPrimitive(document) && document.kind === 'instructions') writtenScopeOf(document);
}
