import { isMarkdown } from '../kinds.ts';
import type { Document, Heading } from '../model/document.ts';
import type { FilePath } from '../model/file-path.ts';
import { covers } from '../model/span.ts';
import type { Graph, LinkEdge } from './graph.ts';
import { pushTo } from '../model/push-to.ts';

/** What a model reads of a file: one section of it, or all. */
export interface Piece {
  readonly path: FilePath;
  readonly section?: Heading | undefined;
}

/** What a link brings along. */
export interface Pull {
  readonly document: Document;
  readonly section: Heading | undefined;
  readonly link: LinkEdge;
}

export function linksByFile(graph: Graph): ReadonlyMap<FilePath, readonly LinkEdge[]> {
  const links = new Map<FilePath, LinkEdge[]>();
  for (const edge of graph.edges) {
    if (edge.type !== 'links-to') continue;
    pushTo(links, edge.from, edge);
  }
  return links;
}

/**
 * What the links of a piece bring along. A link with a fragment pulls in that section only, and links outside a section are
 * not followed. Markdown that is not a primitive is pulled in and not followed (VS Code 1.122, `computeAutomaticInstructions.ts`).
 */
export function pulledIn(graph: Graph, { path, section }: Piece, links: readonly LinkEdge[]): Pull[] {
  if (graph.documents.get(path)?.kind === 'document') return [];
  return links.flatMap((link) => {
    const { span, target, reference } = link;
    if (target.type !== 'file' || !isMarkdown(target.path) || reference.form === 'image') return [];
    if (section !== undefined && !covers(section.sectionSpan, span)) return [];
    const document = graph.documents.get(target.path);
    return document === undefined ? [] : [{ document, section: target.heading, link }];
  });
}
