import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import type { Heading } from '../model/document.ts';
import type { CollectedNodes } from './collect-nodes.ts';
import { htmlHeadingsOf } from './html-headings.ts';
import { ownString } from './own-string.ts';

/**
 * Headings, those of raw HTML too, with the anchors that GitHub gives them: text without markup, HTML tags or image
 * descriptions, slugged by github-slugger, duplicates numbered in the order of the document.
 */
export function headingsOf(source: string, nodes: CollectedNodes): Heading[] {
  const slugger = new GithubSlugger();
  const markdown = (nodes.heading ?? []).map(({ node, span, topLevel }) => ({
    depth: node.depth,
    text: ownString(toString(node, { includeImageAlt: false, includeHtml: false })),
    span,
    topLevel,
  }));
  const headings = [...markdown, ...htmlHeadingsOf(source, nodes)]
    .toSorted((a, b) => a.span.start - b.span.start)
    .map(({ depth, text, span, topLevel }) => ({ depth, text, slug: slugger.slug(text), span, topLevel }));
  const open: number[] = [];
  const ends = headings.map(() => source.length);
  headings.forEach(({ depth, span }, index) => {
    while ((headings[open.at(-1) ?? -1]?.depth ?? 0) >= depth) ends[open.pop() ?? 0] = span.start;
    open.push(index);
  });
  return headings.map((heading, index) => ({
    ...heading,
    sectionSpan: { start: heading.span.start, end: ends[index] ?? source.length },
  }));
}
