import type { CodeSpan, Comment, Heading, ListItem, MemoryEntry } from '../model/document.ts';
import { covers } from '../model/span.ts';
import type { Span } from '../model/span.ts';

const kindMark = /^\[(fact|pattern|pitfall|rule|gate|criterion|decision)\]\s*/;
const trailer = /^\s*(m-[0-9a-hjkmnp-tv-z]{8})(?:\s|$)/;
/** `path`, `path#symbol`, `path:L1` or `path:L1-L2`, with a folder or an extension. */
const citation = /^((?:[\w.@-]+\/)*[\w@-][\w.@-]*\.\w+|(?:[\w.@-]+\/)+[\w.@-]+)(?:#[\w.$]+|:L\d+(?:-L\d+)?)?$/;

/**
 * List items with a kind (`**[pitfall]** …`) or an id trailer (`<!-- m-1c8x0v4t … -->`). Other bullets are prose.
 */
export function memoryEntriesOf(
  items: readonly ListItem[],
  facts: { readonly comments: readonly Comment[]; readonly codeSpans: readonly CodeSpan[]; readonly headings: readonly Heading[] },
): MemoryEntry[] {
  return items.flatMap(({ text, span }) => {
    const kind = kindMark.exec(text)?.[1];
    const id = facts.comments
      .filter((comment) => covers(span, comment.span))
      .map((comment) => trailer.exec(comment.text)?.[1])
      .findLast((found) => found !== undefined);
    if (kind === undefined && id === undefined) return [];
    const section = facts.headings.findLast((heading) => covers(heading.sectionSpan, span))?.slug;
    return [{ id, kind, text: text.replace(kindMark, ''), section, span, citations: citationsIn(facts.codeSpans, span) }];
  });
}

function citationsIn(codeSpans: readonly CodeSpan[], span: Span): MemoryEntry['citations'] {
  return codeSpans
    .filter((code) => covers(span, code.span))
    .flatMap((code) => {
      const path = citation.exec(code.value)?.[1];
      return path === undefined ? [] : [{ path, span: code.span }];
    });
}
