import { didYouMean } from '../../model/nearest-name.ts';
import type { DocumentRule } from '../rule.ts';

export const noUnknownDependency = {
  id: 'no-unknown-dependency',
  summary: 'A component may only depend on components of its spec.',
  severity: 'error',
  preset: 'recommended',
  documents: 'primitives',
  kinds: ['spec'],
  *checkDocument({ path, text, components }) {
    const ids = components.map(({ id }) => id);
    for (const { id, dependsOn, span } of components) {
      for (const on of dependsOn.filter((other) => !ids.includes(other))) {
        const at = text.slice(span.start, span.end).lastIndexOf(on);
        yield {
          path,
          span: at === -1 ? span : { start: span.start + at, end: span.start + at + on.length },
          message: `The component \`${id}\` depends on \`${on}\`, which the spec does not have, so nothing waits for it.`,
          hint: `Use the id of a component: ${ids.map((other) => `\`${other}\``).join(', ')}.${didYouMean(on, ids)}`,
        };
      }
    }
  },
} as const satisfies DocumentRule;
