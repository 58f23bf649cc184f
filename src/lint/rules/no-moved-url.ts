import type { Graph, LinkEdge } from '../../graph/graph.ts';
import { webLinks } from '../../graph/web-address.ts';
import type { Finding, GraphRule } from '../rule.ts';

export const noMovedUrl = {
  id: 'no-moved-url',
  summary: 'Links to the web should name the address that a page has moved to.',
  severity: 'info',
  preset: 'recommended',
  needs: 'external',
  *check(graph) {
    if (graph.external === undefined) return;
    for (const { edge, address } of webLinks(graph)) {
      const movedTo = graph.external.get(address.url)?.movedTo;
      if (movedTo === undefined) continue;
      const hash = movedTo.includes('#') ? '' : new URL(edge.reference.href, 'https://x').hash;
      yield {
        path: edge.from,
        span: edge.reference.hrefSpan,
        message: `\`${address.url}\` has moved for good to \`${movedTo}\`; redirects are taken down some day, and the link is dead then.`,
        hint: `Link to \`${movedTo}${hash}\`.`,
        ...rewriting(graph, edge, address.url, movedTo + hash),
      };
    }
  },
} as const satisfies GraphRule;

/** The same address with https is safe; another one is what the server says, and a person should look. */
function rewriting({ documents }: Graph, { from, reference }: LinkEdge, url: string, target: string): Pick<Finding, 'fix' | 'unsafeFix'> {
  const { hrefSpan, href } = reference;
  const written = documents.get(from)?.text.slice(hrefSpan.start, hrefSpan.end);
  // Nothing that Markdown or HTML could read as anything else.
  if (written !== href || !/^[\w\-.~:/?#@!$&+,=%]*[\w/=]$/.test(target)) return {};
  const edits = [{ span: hrefSpan, text: target }];
  const same = url.startsWith('http:') && target.replace(/#.*$/s, '') === url.replace(/^http:/, 'https:');
  return same ? { fix: edits } : { unsafeFix: edits };
}
