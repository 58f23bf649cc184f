import { locate } from '../../model/span.ts';
import { nestedFences } from '../nested-fences.ts';
import type { DocumentRule } from '../rule.ts';

export const noNestedFence = {
  id: 'no-nested-fence',
  summary: 'A fence around fences must be longer than they are.',
  severity: 'error',
  preset: 'recommended',
  documents: 'all',
  *checkDocument(document) {
    const { path, lineStarts } = document;
    for (const { fence, closing, meant, longest } of nestedFences(document)) {
      const { line } = locate(lineStarts, closing).start;
      const longer = (fence.marker[0] ?? '').repeat(longest + 1);
      const span = { start: fence.span.start, end: fence.span.start + fence.marker.length };
      const edits = meant === undefined ? undefined : [span, meant].map((run) => ({ span: run, text: longer }));
      yield {
        path,
        span,
        message: `This fence is no longer than the fences in it, so line ${line} closes it: what follows is no example but part of the text, and the line that was meant to close it opens another fence.`,
        hint: `Make this fence and its closing line longer: ${longer}.`,
        related: [
          { path, span: closing, message: 'The fence is closed here.' },
          ...(meant === undefined ? [] : [{ path, span: meant, message: 'This line was meant to close it.' }]),
        ],
        // What was text becomes code.
        ...(edits === undefined ? {} : { unsafeFix: edits }),
      };
    }
  },
} as const satisfies DocumentRule;
