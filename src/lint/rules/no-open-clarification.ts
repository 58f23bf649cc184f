import { specKitFileOf } from '../../artifacts/spec-kit.ts';
import { scalarOf } from '../../graph/frontmatter-values.ts';
import type { Graph } from '../../graph/graph.ts';
import { isApprovedStatus, openClarifications } from '../../graph/spec-form.ts';
import type { Document } from '../../model/document.ts';
import { folderOf } from '../../model/file-path.ts';
import { covers } from '../../model/span.ts';
import type { Span } from '../../model/span.ts';
import { reasonToBeWhole } from '../reason-to-be-whole.ts';
import type { GraphRule } from '../rule.ts';

export const noOpenClarification = {
  id: 'no-open-clarification',
  summary: 'A spec that is approved or planned must have no open questions.',
  severity: 'error',
  preset: 'recommended',
  *check(graph) {
    for (const { document, what, reason, openIn } of wholeDocuments(graph)) {
      for (const span of openIn(document)) {
        yield {
          path: document.path,
          span,
          message: `The ${what} ${reason} and asks for a clarification here: an agent that builds it will make up the answer.`,
          hint: reason.startsWith('is ')
            ? 'Write the answer, or take the approval back.'
            : 'Write the answer, and go through what was made without it.',
        };
      }
    }
  },
} as const satisfies GraphRule;

interface WholeDocument {
  readonly document: Document;
  readonly what: 'spec' | 'plan';
  readonly reason: string;
  readonly openIn: (document: Document) => readonly Span[];
}

function* wholeDocuments({ primitives, artifacts, paths }: Graph): Iterable<WholeDocument> {
  for (const document of primitives) {
    const status = document.kind === 'spec' ? scalarOf(document, 'status') : undefined;
    if (status !== undefined && isApprovedStatus(status))
      yield { document, what: 'spec', reason: `is \`${status}\``, openIn: openClarifications };
  }
  for (const document of artifacts) {
    const what = specKitFileOf(document);
    if (what === undefined || what === 'constitution') continue;
    const reason = reasonToBeWhole(document, (path) => paths.isSource(path));
    if (reason === undefined) continue;
    // What a plan lists for research is answered there; what it is built with is said by the plan itself.
    const isResearched = what === 'plan' && paths.isSource(`${folderOf(document.path)}/research.md`);
    const openIn = (plan: Document): readonly Span[] => [...(isResearched ? [] : openClarifications(plan)), ...unknownValues(plan)];
    yield { document, what, reason, openIn: what === 'plan' ? openIn : openClarifications };
  }
}

/** What the technical context of a plan leaves open: `**Testing**: NEEDS CLARIFICATION`. */
function unknownValues({ text, fences, comments }: Document): Span[] {
  return [
    ...text.matchAll(/^(\*\*[^*\r\n]{1,60}(?:\*\*:|:\*\*)[ \t]*)(NEEDS CLARIFICATION\b|\[[^\]\r\n]{0,200}\bor NEEDS CLARIFICATION\])/gm),
  ]
    .map(({ index, 1: label = '', 2: value = '' }) => {
      const start = index + label.length;
      return { start, end: start + value.length };
    })
    .filter((span) => ![...fences, ...comments].some((other) => covers(other.span, span)));
}
