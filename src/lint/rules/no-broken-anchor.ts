import { nearestName } from '../../model/nearest-name.ts';
import type { Rule } from '../rule.ts';

export const noBrokenAnchor = {
  id: 'no-broken-anchor',
  summary: 'The fragment of a link must name a heading or an HTML anchor of its target.',
  severity: 'error',
  preset: 'recommended',
  *check(graph) {
    for (const edge of graph.edges) {
      if (edge.type !== 'links-to' || edge.target.type !== 'missing-anchor') continue;
      const { path, fragment } = edge.target;
      const slugs = graph.documents.get(path)?.headings.map(({ slug }) => slug) ?? [];
      const nearest = nearestAnchor(fragment, slugs);
      yield {
        path: edge.from,
        span: edge.reference.hrefSpan,
        message: `\`${path}\` has no heading or anchor \`#${fragment}\`, so the link leads to the top of the file and pulls in no section.`,
        hint:
          nearest !== undefined
            ? `Did you mean \`#${nearest}\`?`
            : slugs.length === 0
              ? 'The file has no headings. Add one, or drop the fragment.'
              : 'Add the heading, or name an existing one.',
      };
    }
  },
} as const satisfies Rule;

/** The closest slug; one that contains the fragment, or is contained in it, counts as close. */
function nearestAnchor(fragment: string, slugs: readonly string[]): string | undefined {
  const wanted = fragment.toLowerCase();
  return (
    nearestName(fragment, slugs) ??
    (wanted.length < 4 ? undefined : slugs.find((slug) => slug.includes(wanted) || (slug.length > 3 && wanted.includes(slug))))
  );
}
