import type { Primitive } from '../../graph/graph.ts';
import type { Document, Fence } from '../../model/document.ts';
import { locate } from '../../model/span.ts';
import type { Span } from '../../model/span.ts';
import { nestedFences } from '../nested-fences.ts';
import type { DocumentRule, Finding } from '../rule.ts';

/** Languages whose texts may show the opening line of a fence. */
const showsFences = /^(?:md|markdown|mdx|gfm|mdc|prompt|instructions|chatagent|te?xt|plain|plaintext|none|console|output|diff|patch)$/i;

export const noSwallowedFence = {
  id: 'no-swallowed-fence',
  summary: 'A code block must not swallow the opening line of the next one.',
  severity: 'error',
  preset: 'recommended',
  documents: 'all',
  *checkDocument(document) {
    yield* findingsIn(document);
  },
} as const satisfies DocumentRule;

function* findingsIn(document: Document | Primitive): Iterable<Finding> {
  const { path, fences, lineStarts, problems } = document;
  const suspects = fences.flatMap((fence, index) => {
    const swallowed = swallowedIn(document, fence);
    if (swallowed === undefined) return [];
    const isDoubled = fence.language === '' && followsClosingLine(document, fence, fences[index - 1]);
    return isDoubled || (fence.language !== '' && !showsFences.test(fence.language)) ? [{ fence, swallowed, isDoubled }] : [];
  });
  if (suspects.length === 0 || problems.some(({ code }) => code === 'wrapped-file')) return;
  const nested = new Set(nestedFences(document).map(({ fence }) => fence));
  for (const { fence, swallowed, isDoubled } of suspects) {
    if (nested.has(fence)) continue;
    const { line } = locate(lineStarts, swallowed).start;
    yield {
      path,
      span: { start: fence.span.start, end: fence.span.start + fence.marker.length },
      message: `This code block goes on through line ${line}, which was meant to open another one: what lies between is taken for code, and its headings and links do not count.`,
      hint: isDoubled
        ? 'The block before it is closed already: delete this line.'
        : `Close it before line ${line} with ${fence.marker} on a line of its own.`,
      related: [{ path, span: swallowed, message: 'This line was meant to open a code block.' }],
    };
  }
}

/** The first line in a closed fence that would open one like it: it names a language, and a closing line does not. */
function swallowedIn({ text, lineStarts }: Document, { closed, span, contentSpan, marker }: Fence): Span | undefined {
  if (!closed) return undefined;
  const content = text.slice(contentSpan.start, contentSpan.end);
  // Deeper than three columns, as in a docstring, a line neither opens nor closes a block.
  const deepest = locate(lineStarts, { start: span.start, end: span.start }).start.column - 1 + 3;
  for (const { index, 0: line, 1: run = '' } of content.matchAll(/^[ >]*(`{3,}|~{3,})[ \t]*[A-Za-z][\w+#-]*[ \t]*$/gm)) {
    if (!run.startsWith(marker) || line.indexOf(run) > deepest) continue;
    const start = contentSpan.start + index + line.indexOf(run);
    return { start, end: start + run.length };
  }
  return undefined;
}

/** Whether the fence opens on the line below the closing line of another. */
function followsClosingLine({ text }: Document, { span }: Fence, before: Fence | undefined): boolean {
  return (
    before?.closed === true && before.span.end <= span.start && /^(?:\r\n|\n|\r)[ \t>]*$/.test(text.slice(before.span.end, span.start))
  );
}
