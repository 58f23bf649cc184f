import type { Graph } from '../../graph/graph.ts';
import { directivesOf, mayBeContradicted } from '../directives.ts';
import { demandedFiles, isForbidden } from '../file-directives.ts';
import { documentsWith, ingredientsIn } from '../ingredients.ts';
import { lintedDocuments } from '../linted-documents.ts';
import type { Finding, GraphRule } from '../rule.ts';
import { grouped, groupsReadTogether, readerOf, readTogether } from '../text-groups.ts';

export const noConflictingDirective = {
  id: 'no-conflicting-directive',
  summary: 'What one text demands another that is read with it must not forbid.',
  severity: 'warning',
  preset: 'recommended',
  ingredients: ingredientsIn,
  *check(graph) {
    const all = mayBeContradicted(documentsWith(graph, 'directives')).flatMap((document) => directivesOf(graph, document));
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
    yield* conflictingFiles(graph);
  },
} as const satisfies GraphRule;

/** One text has a file made whose name another forbids. The deeds need not be called the same: who writes a plan creates its file. */
function* conflictingFiles(graph: Graph): Iterable<Finding> {
  const bans = documentsWith(graph, 'forbiddenFiles').flatMap(({ found }) => found);
  const demands = bans.length === 0 ? [] : lintedDocuments(graph).flatMap(demandedFiles);
  for (const ban of bans) {
    const isMeant = isForbidden(ban.name);
    const against = demands.flatMap((demand) => {
      const meeting = isMeant(demand.name) ? readTogether(graph, ban, demand) : undefined;
      return meeting === undefined ? [] : [{ ...demand, ...meeting }];
    });
    const [first] = against;
    if (first === undefined) continue;
    yield {
      path: ban.path,
      span: ban.span,
      message: `Nobody may make \`${ban.name}\` by what is said here, and ${first.path === ban.path ? 'further down' : `\`${first.path}\``} demands \`${first.name}\`. ${readerOf(ban, first, first.example)} cannot do both.`,
      hint: 'Keep one of the two, or say in each when it holds.',
      related: against.map(({ path, span, name }) => ({ path, span, message: `Here \`${name}\` is demanded.` })),
    };
  }
}
