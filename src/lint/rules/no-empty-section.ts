import type { Document, Heading } from '../../model/document.ts';
import { covers } from '../../model/span.ts';
import type { GraphRule } from '../rule.ts';

export const noEmptySection = {
  id: 'no-empty-section',
  summary: 'A link to a section must find text there.',
  severity: 'warning',
  preset: 'strict',
  *check(graph) {
    // A prompt's learning section names what it will fill.
    const filled = new Set(graph.edges.filter(({ type }) => type === 'updates').map(({ from, span }) => `${from}:${span.start}`));
    const known = new Map<Heading, boolean>();
    for (const edge of graph.edges) {
      if (edge.type !== 'links-to' || edge.target.type !== 'file' || edge.target.heading === undefined) continue;
      const { path, heading } = edge.target;
      const target = graph.documents.get(path);
      if (target === undefined || filled.has(`${edge.from}:${edge.span.start}`)) continue;
      if (!known.has(heading)) known.set(heading, isEmpty(target, heading));
      if (known.get(heading) !== true) continue;
      yield {
        path: edge.from,
        span: edge.reference.hrefSpan,
        message: `The section \`${heading.text}\` of \`${path}\` has no text, so the link promises what is not there.`,
        hint: 'Write the section, or link to where the text is.',
        related: [{ path, span: heading.span, message: 'The section starts here.' }],
      };
    }
  },
} as const satisfies GraphRule;

/** Nothing but headings, comments and rules between them. */
function isEmpty({ text, headings, comments }: Document, { sectionSpan }: Heading): boolean {
  const silent = [...headings, ...comments].filter(({ span }) => covers(sectionSpan, span)).toSorted((a, b) => a.span.start - b.span.start);
  let from = sectionSpan.start;
  for (const { span } of silent) {
    if (!isBlank(text.slice(from, span.start))) return false;
    from = Math.max(from, span.end);
  }
  return isBlank(text.slice(from, sectionSpan.end));
}

function isBlank(text: string): boolean {
  return !/[^\s>*_-]/.test(text);
}
