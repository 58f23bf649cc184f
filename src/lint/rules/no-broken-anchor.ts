import { brokenLinks } from '../../graph/link-edges.ts';
import { slug as slugOf } from 'github-slugger';
import { isLineAnchor } from '../../graph/link-target.ts';
import type { Graph, LinkEdge } from '../../graph/graph.ts';
import type { Document } from '../../model/document.ts';
import { encodeSuffix } from '../../model/encode-path.ts';
import { nearestName } from '../../model/nearest-name.ts';
import type { TextEdit } from '../../model/text-edits.ts';
import type { GraphRule } from '../rule.ts';

export const noBrokenAnchor = {
  id: 'no-broken-anchor',
  summary: 'The fragment of a link must name a heading or an HTML anchor of its target.',
  severity: 'error',
  preset: 'recommended',
  *check(graph, { optionsFor }) {
    for (const edge of brokenLinks(graph)) {
      if (edge.target.type !== 'missing-anchor') continue;
      const { path, fragment } = edge.target;
      const target = graph.documents.get(path);
      if (target === undefined) continue;
      const ids = optionsFor(edge.from)['no-broken-anchor']?.headingIds === true ? headingIdsOf(target) : [];
      if (ids.includes(fragment)) continue;
      const place = { path: edge.from, span: edge.reference.hrefSpan };
      if (isLineAnchor(fragment)) {
        yield {
          ...place,
          message: `\`${path}\` ends before \`#${fragment}\`, so the link leads to the top of the file.`,
          hint: 'Name lines that exist, or better a heading, which moves with its text.',
        };
        continue;
      }
      const names = [...target.headings.map(({ slug }) => slug), ...target.anchors.map(({ name }) => name), ...ids];
      const same = names.filter((name) => spellingOf(name) === spellingOf(fragment));
      const fix = same.length === 1 && same[0] !== undefined ? renaming(graph, edge, same[0]) : undefined;
      const nearest = same[0] ?? nearestAnchor(fragment, names);
      yield {
        ...place,
        message: `\`${path}\` has no heading or anchor \`#${fragment}\`, so the link leads to the top of the file and pulls in no section.`,
        hint:
          nearest !== undefined
            ? `Did you mean \`#${nearest}\`?`
            : names.length === 0
              ? 'The file has no headings. Add one, or drop the fragment.'
              : 'Add the heading, or name an existing one.',
        ...(fix === undefined ? {} : { fix }),
      };
    }
  },
} as const satisfies GraphRule;

/** `## Title {#id}` */
function headingIdsOf({ headings }: Document): string[] {
  return headings.flatMap(({ text }) => /\{#([^\s{}#]+)\}\s*$/.exec(text)?.[1] ?? []);
}

/** Without what people do not see, or write otherwise: case, punctuation, `_` for `-`, the variation selector of an emoji, how accents are composed. */
function spellingOf(name: string): string {
  return slugOf(
    name
      .normalize('NFC')
      .replace(/[\uFE0E\uFE0F]/g, '')
      .replaceAll('_', '-'),
  );
}

function renaming({ documents }: Graph, { from, reference }: LinkEdge, name: string): readonly TextEdit[] | undefined {
  const { href, hrefSpan } = reference;
  if (documents.get(from)?.text.slice(hrefSpan.start, hrefSpan.end) !== href) return undefined;
  return [{ span: { start: hrefSpan.start + href.indexOf('#') + 1, end: hrefSpan.end }, text: encodeSuffix(name) }];
}

/** The closest anchor; one that contains the fragment, or is contained in it, counts as close. */
function nearestAnchor(fragment: string, names: readonly string[]): string | undefined {
  const wanted = fragment.toLowerCase();
  return (
    nearestName(fragment, names) ??
    (wanted.length < 4 ? undefined : names.find((name) => name.includes(wanted) || (name.length > 3 && wanted.includes(name))))
  );
}
