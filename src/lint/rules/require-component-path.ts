import type { DocumentRule } from '../rule.ts';
import { isPlannable } from '../../graph/spec-form.ts';

export const requireComponentPath = {
  id: 'require-component-path',
  summary: 'A component of a spec must say which file it is.',
  severity: 'warning',
  preset: 'recommended',
  documents: 'primitives',
  kinds: ['spec'],
  *checkDocument(spec) {
    if (!isPlannable(spec)) return;
    for (const { title, path, span } of spec.components) {
      if (path !== undefined) continue;
      yield {
        path: spec.path,
        span,
        message: `The component \`${title}\` names no file, so nobody can tell what it touches, or what can be built at the same time.`,
        hint: 'Add the path as a code span: `- [ ] Token service (`src/services/token.ts`)`.',
      };
    }
  },
} as const satisfies DocumentRule;
