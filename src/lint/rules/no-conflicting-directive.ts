import { directivesOf } from '../directives.ts';
import { lintedDocuments } from '../linted-documents.ts';
import type { GraphRule } from '../rule.ts';
import { grouped, groupsReadTogether, readerOf, readTogether } from '../text-groups.ts';

export const noConflictingDirective = {
  id: 'no-conflicting-directive',
  summary: 'What one text demands another that is read with it must not forbid.',
  severity: 'warning',
  preset: 'recommended',
  *check(graph) {
    const all = lintedDocuments(graph).flatMap((document) => directivesOf(graph, document));
    for (const alike of grouped(all, ({ key }) => key).values()) {
      if (alike.every(({ demands }) => demands === alike[0]?.demands)) continue;
      for (const [first, ...others] of groupsReadTogether(graph, alike)) {
        const opposite = others.filter(({ demands }) => demands !== first?.demands);
        const [other] = opposite;
        if (first === undefined || other === undefined) continue;
        const example = readTogether(graph, first, other)?.example;
        const [here, there] = first.demands ? ['demanded', 'forbidden'] : ['forbidden', 'demanded'];
        yield {
          path: first.path,
          span: first.span,
          message: `${first.thing} is ${here} here and ${there} ${other.path === first.path ? 'further down' : `in \`${other.path}\``}. ${readerOf(first, other, example)} cannot do both.`,
          hint: 'Keep one of the two, or say in each when it holds.',
          related: opposite.map(({ path, span }) => ({ path, span, message: `Here it is ${there}.` })),
        };
      }
    }
  },
} as const satisfies GraphRule;
