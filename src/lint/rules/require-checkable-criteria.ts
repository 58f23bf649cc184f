import { covers } from '../../model/span.ts';
import type { DocumentRule } from '../rule.ts';
import { isNestedItem, itemsIn, isPlannable } from '../../graph/spec-form.ts';

export const requireCheckableCriteria = {
  id: 'require-checkable-criteria',
  summary: 'The criteria of a spec must be boxes that can be ticked.',
  severity: 'info',
  preset: 'recommended',
  documents: 'primitives',
  kinds: ['spec'],
  *checkDocument(spec) {
    if (!isPlannable(spec)) return;
    for (const item of itemsIn(spec, 'criteria')) {
      // An item inside another explains it.
      if (isNestedItem(spec.text, item.span.start) || spec.tasks.some(({ span }) => covers(span, item.span))) continue;
      const line = /^[^\r\n]*/.exec(item.text)?.[0].length ?? 0;
      yield {
        path: spec.path,
        span: { start: item.span.start, end: item.span.start + line },
        message: 'This criterion has no box, so nothing can say that it is met.',
        hint: 'Write `- [ ]` in front of it.',
      };
    }
  },
} as const satisfies DocumentRule;
