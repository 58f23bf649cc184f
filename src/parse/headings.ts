import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import type { Heading } from '../model/document.ts';
import type { CollectedNodes } from './collect-nodes.ts';

/**
 * Headings with the anchors that GitHub gives them: text without markup, HTML tags or image descriptions, slugged by
 * github-slugger, duplicates numbered in the order of the document.
 */
export function headingsOf(nodes: CollectedNodes, textLength: number): Heading[] {
  const slugger = new GithubSlugger();
  const headings = (nodes.heading ?? []).map(({ node, span, topLevel }) => {
    const text = toString(node, { includeImageAlt: false, includeHtml: false });
    return { depth: node.depth, text, slug: slugger.slug(text), span, topLevel };
  });
  const open: number[] = [];
  const ends = headings.map(() => textLength);
  headings.forEach(({ depth, span }, index) => {
    while ((headings[open.at(-1) ?? -1]?.depth ?? 0) >= depth) ends[open.pop() ?? 0] = span.start;
    open.push(index);
  });
  return headings.map((heading, index) => ({
    ...heading,
    sectionSpan: { start: heading.span.start, end: ends[index] ?? textLength },
  }));
}
