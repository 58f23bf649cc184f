import { derivedFact } from '../model/derived-fact.ts';
import type { Document } from '../model/document.ts';
import { parseHref } from './link-target.ts';

/**
 * The places in the repository that the references of a document name, each once: a path and a fragment in turn. 0 is the document
 * itself, or no fragment. Whether they exist is not asked.
 */
export type LinkedPlaces = readonly (string | 0)[];

/** Read off the document alone, so that a run that knows it parses no destination again. */
export function linkedPlaces(document: Document): LinkedPlaces {
  return derivedFact(document, 'links', () => placesIn(document));
}

function placesIn({ path: from, references }: Document): LinkedPlaces {
  const places: (string | 0)[] = [];
  const seen = new Set<string>();
  for (const { href } of references) {
    if (seen.has(href)) continue;
    seen.add(href);
    const parsed = parseHref(from, href);
    if (typeof parsed === 'object') places.push(parsed.samePage ? 0 : parsed.path, parsed.fragment || 0);
  }
  return places;
}

/** The anchors of a document's headings, in their order. */
export function headingSlugs(document: Document): readonly string[] {
  return derivedFact(document, 'slugs', () => document.headings.map(({ slug }) => slug));
}
