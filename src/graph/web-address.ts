import type { FilePath } from '../model/file-path.ts';
import type { Graph, LinkEdge } from './graph.ts';
import { isPlaceholder } from './link-target.ts';

/** What a destination on the web asks for. */
export interface WebAddress {
  /** Normal form, without fragment and credentials. */
  readonly url: string;
  /** As written, percent-encoding kept; `undefined` where it names no part of a page. */
  readonly fragment: string | undefined;
}

/** Reads an http(s) destination; `undefined` for anything else, for placeholders and for what is no address at all. */
function webAddressOf(href: string): WebAddress | undefined {
  const written = href.startsWith('//') ? `https:${href}` : href;
  if (!/^https?:\/\//i.test(written) || isPlaceholder(href) || /[{}*…]/.test(href) || !URL.canParse(written)) return undefined;
  const url = new URL(written);
  if (/[[\]]/.test(url.pathname)) return undefined;
  const fragment = url.hash.slice(1).replace(/:~:.*$/s, '');
  url.hash = '';
  url.username = '';
  url.password = '';
  return { url: url.href, fragment: namesPart(url, fragment) ? fragment : undefined };
}

/** Not the top, a route of a script, lines of code, or what GitHub's pages load later. */
function namesPart({ hostname, pathname }: URL, fragment: string): boolean {
  if (/^(?:|top|[/!].*|L\d+.*)$/is.test(fragment)) return false;
  return hostname !== 'github.com' || !/^\/[^/]+\/[^/]+\/(?:issues|pull|discussions|commit|compare|actions)\//.test(pathname);
}

/** Every link to the web, with its address. */
export function* webLinks({ edges }: Graph): Iterable<{ readonly edge: LinkEdge; readonly address: WebAddress }> {
  for (const edge of edges) {
    if (edge.type !== 'links-to' || edge.target.type !== 'external') continue;
    const address = webAddressOf(edge.reference.href);
    if (address !== undefined) yield { edge, address };
  }
}

/** The addresses that links lead to, in `only` or everywhere, each with the fragments that links name. */
export function webAddresses(graph: Graph, only?: ReadonlySet<FilePath>): Map<string, Set<string>> {
  const addresses = new Map<string, Set<string>>();
  for (const { edge, address } of webLinks(graph)) {
    if (only?.has(edge.from) === false) continue;
    const fragments = addresses.get(address.url) ?? new Set();
    if (address.fragment !== undefined) fragments.add(address.fragment);
    addresses.set(address.url, fragments);
  }
  return addresses;
}
