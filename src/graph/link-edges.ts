import { isMarkdown } from '../kinds.ts';
import type { Document } from '../model/document.ts';
import type { FilePath } from '../model/file-path.ts';
import { covers } from '../model/span.ts';
import type { Edge, FileEdge, Graph, LinkEdge } from './graph.ts';
import { canonicalPath, resolveLink } from './link-target.ts';
import type { LinkSpace } from './link-target.ts';
import { headingSlugs, linkedPlaces } from './linked-places.ts';

/** The references of a document, and behind each in a learning section of a prompt what it has updated. */
export function linkEdgesOf(space: LinkSpace, document: Document): (LinkEdge | FileEdge)[] {
  const learning = learningSections(document);
  return document.references.flatMap((reference): (LinkEdge | FileEdge)[] => {
    const target = resolveLink(space, document.path, reference);
    const link: LinkEdge = { type: 'links-to', from: document.path, span: reference.span, reference, target };
    const heading = learning.find(({ sectionSpan }) => covers(sectionSpan, reference.span));
    if (heading === undefined || !('path' in target)) return [link];
    return [link, { type: 'updates', from: document.path, span: reference.span, to: target.path, part: heading.slug }];
  });
}

function learningSections(document: Document): Document['headings'] {
  if (document.kind !== 'prompt' || !headingSlugs(document).some((slug) => slug.includes('learning'))) return [];
  return document.headings.filter(({ text }) => /\blearning/i.test(text));
}

/** The edges of the documents that may have an `updates` edge among theirs. */
export function learningEdges(graph: Graph): readonly Edge[] {
  return graph.primitives.flatMap((primitive) => (learningSections(primitive).length === 0 ? [] : linkEdgesOf(graph, primitive)));
}

/** Links to files and folders whose path, symbolic links followed, is wanted. */
export function* linksInto(graph: Graph, isWanted: (path: FilePath) => boolean): Iterable<LinkEdge> {
  const wanted = new Map<FilePath, boolean>();
  const leadsThere = (path: FilePath): boolean => {
    const known = wanted.get(path) ?? isWanted(canonicalPath(graph, path));
    wanted.set(path, known);
    return known;
  };
  for (const document of linkingDocuments(graph)) {
    const places = linkedPlaces(document);
    if (!places.some((path, at) => at % 2 === 0 && leadsThere(path || document.path))) continue;
    for (const edge of linkEdgesOf(graph, document)) {
      if (edge.type === 'links-to' && 'path' in edge.target && isWanted(edge.target.path)) yield edge;
    }
  }
}

const broken = new WeakMap<Graph, readonly LinkEdge[]>();

/** Links to what does not exist: a file, or a section of one. Worked out once. */
export function brokenLinks(graph: Graph): readonly LinkEdge[] {
  const links = broken.get(graph) ?? findBroken(graph);
  broken.set(graph, links);
  return links;
}

function findBroken(graph: Graph): LinkEdge[] {
  const exists = placesIn(graph);
  return linkingDocuments(graph).flatMap((document) => {
    const places = linkedPlaces(document);
    for (let at = 0; at < places.length; at += 2) {
      if (exists(places[at] || document.path, places[at + 1] || undefined)) continue;
      return linkEdgesOf(graph, document).filter(
        (edge) => edge.type === 'links-to' && (edge.target.type === 'missing' || edge.target.type === 'missing-anchor'),
      ) as LinkEdge[];
    }
    return [];
  });
}

/** What is known of a path that links lead to. */
interface Goal {
  /** Whether a link without a fragment finds something. */
  readonly exists: boolean;
  /** The sections that a fragment may name; `undefined` where it need not name any. */
  readonly slugs: readonly string[] | undefined;
}

/** Whether a place plainly exists, by what is known of each document without its headings. What is not plain is `false`. */
function placesIn(graph: Graph): (written: FilePath, fragment: string | undefined) => boolean {
  const { paths, documents } = graph;
  const known = new Map<FilePath, Goal>();
  const goalAt = (path: FilePath): Goal => {
    const document = documents.get(path);
    if (document !== undefined) return { exists: true, slugs: headingSlugs(document) };
    if (!paths.hasFile(path)) return { exists: paths.hasFolder(path), slugs: undefined };
    return { exists: true, slugs: isMarkdown(path) ? [] : undefined };
  };
  return (written, fragment) => {
    let goal = known.get(written);
    if (goal === undefined) {
      goal = goalAt(canonicalPath(graph, written));
      known.set(written, goal);
    }
    if (fragment === undefined || goal.slugs === undefined) return goal.exists;
    return goal.slugs.includes(fragment) && !fragment.startsWith('user-content-');
  };
}

/** The documents whose links are edges. */
function linkingDocuments({ primitives, checkedDocuments }: Graph): readonly Document[] {
  return checkedDocuments.length === 0 ? primitives : [...primitives, ...checkedDocuments];
}
