import type { Document } from '../model/document.ts';
import { firstIndex } from '../model/first-index.ts';
import { covers } from '../model/span.ts';
import type { Span } from '../model/span.ts';

export type Place = 'frontmatter' | 'code' | 'text';

/** Says of an offset whether it stands in frontmatter, in a fence or code span, or in text. */
export function placesIn({ frontmatter, fences, codeSpans }: Document): (offset: number) => Place {
  const isCode = within([...fences, ...codeSpans].map(({ span }) => span));
  return (offset) => {
    if (frontmatter !== undefined && covers(frontmatter.span, { start: offset, end: offset })) return 'frontmatter';
    return isCode(offset) ? 'code' : 'text';
  };
}

/** Says of an offset whether it lies in one of the spans, which do not overlap. */
export function within(spans: readonly Span[]): (offset: number) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  return (offset) => {
    const next = firstIndex(sorted.length, (index) => (sorted[index]?.end ?? 0) > offset);
    return (sorted[next]?.start ?? Infinity) <= offset;
  };
}
