import { scalarOf } from '../../graph/frontmatter-values.ts';
import type { Document } from '../../model/document.ts';
import { covers, lineStartAt } from '../../model/span.ts';
import type { Span } from '../../model/span.ts';
import type { Rule } from '../rule.ts';

export const noOpenClarification = {
  id: 'no-open-clarification',
  summary: 'An approved spec must have no open questions.',
  severity: 'error',
  preset: 'recommended',
  *check(graph) {
    for (const spec of graph.primitives) {
      if (spec.kind !== 'spec' || !/^(?:approved|accepted|ready|final)$/i.test(scalarOf(spec, 'status') ?? '')) continue;
      for (const match of spec.text.slice(spec.bodyStart).matchAll(/\[NEEDS CLARIFICATION\b[^\]\r\n]*\]?/gi)) {
        const start = spec.bodyStart + match.index;
        const span = { start, end: start + match[0].length };
        if ([...spec.codeSpans, ...spec.fences].some((code) => covers(code.span, span)) || speaksOfMarkers(spec, span)) continue;
        yield {
          path: spec.path,
          span,
          message: `The spec is \`${scalarOf(spec, 'status')}\` and asks for a clarification here: an agent that builds it will make up the answer.`,
          hint: 'Write the answer, or take the approval back.',
        };
      }
    }
  },
} as const satisfies Rule;

/** “No [NEEDS CLARIFICATION] markers remain”, as the checklists of spec-kit say, asks nothing. */
function speaksOfMarkers({ text, lineStarts }: Document, { start, end }: Span): boolean {
  if (!/^\[NEEDS CLARIFICATION\]?$/i.test(text.slice(start, end))) return false;
  const before = text.slice(lineStartAt(lineStarts, start), start);
  return /\b(?:no|none|any|every|all|each|without|markers?)\b/i.test(before) || /^\s*(?:markers?|tags?)\b/i.test(text.slice(end, end + 20));
}
