import type { Document } from '../model/document.ts';
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
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return (sorted[low]?.start ?? Infinity) <= offset;
  };
}
