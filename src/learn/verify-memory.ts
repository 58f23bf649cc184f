import { drawnPaths, nearestNeighbour } from '../graph/drawn-paths.ts';
import type { Graph, LinkEdge, Primitive } from '../graph/graph.ts';
import type { Citation, MemoryEntry } from '../model/document.ts';
import { encodePath } from '../model/encode-path.ts';
import { folderOf, relativePath, resolvePath } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { pushTo } from '../model/push-to.ts';
import { byStart, overlaps } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import type { TextEdit } from '../model/text-edits.ts';
import { checkThing, citedThings } from './check-citation.ts';
import type { CheckedThing, CitationState, CitedThing, Code } from './check-citation.ts';

/** Something that memory names, and what has become of it. */
export interface CheckedCitation {
  readonly path: FilePath;
  readonly span: Span;
  /** The entry that cites it. */
  readonly entry: string | undefined;
  readonly form: 'file' | 'symbol' | 'lines' | 'link' | 'tree';
  /** As it is written. */
  readonly cited: string;
  readonly state: CitationState;
  readonly reason: string;
  /** What is to be written instead where it has moved, and the edits that do it; none where it cannot be written so. */
  readonly to: string | undefined;
  readonly edits: readonly TextEdit[];
}

/** Everything that memory files cite, in the order of the texts. Retired entries say what was, and are passed over. */
export function verifyMemory(graph: Graph, code: Code, isSelected: (path: FilePath) => boolean = () => true): CheckedCitation[] {
  const linksFrom = new Map<FilePath, LinkEdge[]>();
  for (const edge of graph.edges) if (edge.type === 'links-to') pushTo(linksFrom, edge.from, edge);
  return graph.primitives.flatMap((memory) => {
    if (memory.kind !== 'memory' || !isSelected(memory.path)) return [];
    const live = memory.memoryEntries.filter(({ retired }) => !retired);
    const dead = memory.memoryEntries.filter(({ retired, form }) => retired && form === 'item');
    const checked = [
      ...live.flatMap((entry) => citedThings(entry).flatMap((thing) => checkedThing(graph, memory, entry, thing, code))),
      ...(linksFrom.get(memory.path) ?? []).flatMap((edge) =>
        dead.some(({ span }) => edge.span.start >= span.start && edge.span.end <= span.end) ? [] : checkedLink(graph, memory, edge, code),
      ),
      ...checkedTrees(graph, memory, code),
    ];
    return checked.toSorted(byStart);
  });
}

/** Names in git of what memory says it was learnt from, so that they can be read at once. */
export function recordedNames(graph: Graph): { readonly path: FilePath; readonly hash: string }[] {
  return graph.primitives.flatMap(({ memoryEntries }) =>
    memoryEntries.flatMap((entry) => citedThings(entry).flatMap(({ path, hash }) => (hash === undefined ? [] : [{ path, hash }]))),
  );
}

function checkedThing(graph: Graph, { path: from, text }: Primitive, entry: MemoryEntry, thing: CitedThing, code: Code): CheckedCitation[] {
  const checked = checkThing(graph, from, entry, thing, code);
  const [first] = thing.citations;
  if (checked === undefined || first === undefined) return [];
  const { state, reason } = checked;
  const form = thing.symbol !== undefined ? 'symbol' : thing.lines !== undefined ? 'lines' : 'file';
  const edits = thing.citations.flatMap((citation) => editsOf(from, text, citation, checked));
  const isWhole = edits.length > 0 && thing.citations.every((citation) => editsOf(from, text, citation, checked).length > 0);
  const span = { start: first.pathSpan.start, end: endOf(text, first) };
  const cited = text.slice(span.start, span.end);
  return [
    {
      path: from,
      span,
      entry: entry.id,
      form,
      cited,
      state,
      reason,
      to: isWhole ? newText(from, text, first, checked) : undefined,
      edits: isWhole ? edits : [],
    },
  ];
}

/** Offset behind a citation, without the code span around it. */
function endOf(text: string, { pathSpan }: Citation): number {
  return pathSpan.end + (/^[^`,\s]*/.exec(text.slice(pathSpan.end, pathSpan.end + 200))?.[0].length ?? 0);
}

/** What a citation can hold; the reader of entries takes nothing else for one. */
const writable = /^(?:[\w.@-]+\/)*[\w@-][\w.@-]*\.\w+$|^(?:[\w.@-]+\/)+[\w.@-]+$/;

/** A citation that leads to where its thing is today, in the form in which it is written. */
function newText(from: FilePath, text: string, citation: Citation, { state, now }: CheckedThing): string | undefined {
  if (state !== 'moved' || now === undefined) return undefined;
  const { path, lines, hash, pathSpan } = citation;
  // From the folder of the text, where it was written so.
  const isBeside = path.startsWith('.') && resolvePath('', path) !== path;
  const place = isBeside ? relativePath(folderOf(from), now.path) : now.path;
  if (!writable.test(place)) return undefined;
  const rest = text.slice(pathSpan.end, endOf(text, citation));
  const relined =
    lines === undefined || now.lines === undefined
      ? rest
      : rest.replace(/^([#:]L?)\d+(?:(-L?)\d+)?/, (_, mark: string, dash: string | undefined) =>
          dash === undefined ? `${mark}${now.lines?.first}` : `${mark}${now.lines?.first}${dash}${now.lines?.last}`,
        );
  return place + (hash === undefined || now.hash === undefined ? relined : relined.replace(/@[0-9a-f]+$/, `@${now.hash}`));
}

function editsOf(from: FilePath, text: string, citation: Citation, checked: CheckedThing): TextEdit[] {
  const written = newText(from, text, citation, checked);
  return written === undefined ? [] : [{ span: { start: citation.pathSpan.start, end: endOf(text, citation) }, text: written }];
}

function checkedLink(
  { paths }: Graph,
  { path: from, text }: Primitive,
  { reference, target, span }: LinkEdge,
  code: Code,
): CheckedCitation[] {
  const { href, hrefSpan } = reference;
  const base = { path: from, span, entry: undefined, form: 'link', cited: href, to: undefined, edits: [] } as const;
  if (target.type === 'external' || target.type === 'outside') return [];
  if (target.type === 'file' || target.type === 'folder') return [{ ...base, state: 'ok', reason: '' }];
  if (target.type === 'missing-anchor') return [{ ...base, state: 'gone', reason: `has no heading \`${target.fragment}\`` }];
  if (paths.isOpaque(target.path)) return [{ ...base, state: 'weak', reason: 'lies in another repository' }];
  const place = code.placeOf(target.path);
  if (place === undefined) return [{ ...base, state: 'gone', reason: 'does not exist' }];
  const written = text.slice(hrefSpan.start, hrefSpan.end);
  const end = /^[^?#]*/.exec(written)?.[0].length ?? 0;
  const to = href.startsWith('/') ? `/${encodePath(place)}` : encodePath(relativePath(folderOf(from), place));
  // Written with escapes, the destination is not what stands there.
  const edits = written === href ? [{ span: { start: hrefSpan.start, end: hrefSpan.start + end }, text: to }] : [];
  return [{ ...base, state: 'moved', reason: `is \`${place}\` now`, to: edits.length === 0 ? undefined : to + written.slice(end), edits }];
}

function checkedTrees(graph: Graph, memory: Primitive, code: Code): CheckedCitation[] {
  return drawnPaths(graph, memory).map(({ line, place, exists, isSure }) => {
    const moved = exists ? undefined : code.placeOf(place);
    const guess = exists || moved !== undefined ? undefined : nearestNeighbour(graph, place);
    const [state, reason]: readonly [CitationState, string] = exists
      ? ['ok', '']
      : moved !== undefined
        ? ['moved', `is \`${moved}\` now`]
        : isSure
          ? ['gone', `does not exist${guess === undefined ? '' : `; is \`${guess}\` meant?`}`]
          : ['weak', 'does not exist, and may be no name of a file'];
    return { path: memory.path, span: line.span, entry: undefined, form: 'tree', cited: place, state, reason, to: undefined, edits: [] };
  });
}

export interface FileFixes {
  readonly citations: readonly CheckedCitation[];
  readonly edits: readonly TextEdit[];
}

/** The edits that lead what has moved to where it is today, file by file; of edits that overlap the first alone. */
export function fixesByFile(checked: readonly CheckedCitation[]): Map<FilePath, FileFixes> {
  const files = new Map<FilePath, { citations: CheckedCitation[]; edits: TextEdit[] }>();
  for (const citation of checked) {
    if (citation.edits.length === 0) continue;
    const file = files.get(citation.path) ?? { citations: [], edits: [] };
    files.set(citation.path, file);
    if (citation.edits.some(({ span }) => file.edits.some((edit) => overlaps(edit.span, span)))) continue;
    file.citations.push(citation);
    file.edits.push(...citation.edits);
  }
  return files;
}
