import { entryAt } from '../graph/frontmatter-values.ts';
import type { Document } from '../model/document.ts';
import { fileStart } from '../model/span.ts';
import type { Span } from '../model/span.ts';

/** Where to point at a key that is missing: the opening fence, or the start of a file without frontmatter. */
export function placeOfMissingKey({ frontmatter }: Document): Span {
  if (frontmatter === undefined) return fileStart;
  const { start } = frontmatter.span;
  return { start, end: start + 3 };
}

/** Where a value stands, or its key when there is nothing behind it. */
export function placeOfValue(document: Document, path: readonly (string | number)[]): Span {
  const entry = entryAt(document, path);
  if (entry === undefined) return placeOfMissingKey(document);
  const { keySpan, valueSpan } = entry;
  return valueSpan.end > valueSpan.start ? valueSpan : (keySpan ?? valueSpan);
}
