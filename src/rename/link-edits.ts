import { destinationText, splitHref } from '../graph/destination.ts';
import type { Graph, LinkEdge } from '../graph/graph.ts';
import { canonicalPath, isPlaceholder, parseHref } from '../graph/link-target.ts';
import { percentDecoded } from '../model/encode-path.ts';
import { baseNameOf, folderOf, foldersAbove, isInside, relativePath, resolvePath } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { fileStart } from '../model/span.ts';
import type { Change, Relocation } from './change.ts';

/** Every link that leads somewhere else once the move is done, written for where its file will stand. */
export function* linkEdits(graph: Graph, move: Relocation): Iterable<Change> {
  for (const edge of graph.edges) {
    if (edge.type !== 'links-to' || edge.reference.form === 'autolink') continue;
    const path = newPathFor(graph, move, edge);
    if (path === undefined) continue;
    const { from, reference } = edge;
    const text = destinationText(graph.documents.get(from)?.text ?? '', reference, path);
    if (text !== undefined) yield { type: 'edit', path: from, span: reference.hrefSpan, text };
    else {
      yield {
        type: 'notice',
        ruleId: 'link-not-updated',
        severity: 'warning',
        path: from,
        span: reference.hrefSpan,
        message: `The link to \`${reference.href}\` is written in a way that could not be updated, so it leads nowhere.`,
        hint: `Write it as \`[text](${path})\`.`,
      };
    }
  }
  yield* emptiedFolders(graph, move);
  yield* danglingSymlinks(graph, move);
}

/** The path that a link must carry after the move, or `undefined` where it may stay as it is. */
function newPathFor(graph: Graph, move: Relocation, { from, reference: { href }, target }: LinkEdge): string | undefined {
  const home = move.after(from);
  const parsed = parseHref(from, href);
  if (typeof parsed !== 'object') return isPlaceholder(href) ? undefined : outsidePath(from, home, href);
  if (parsed.samePage || (target.type === 'missing' && isPlaceholder(href))) return undefined;
  const wanted = targetAfter(graph, move, parsed.path);
  const unchanged = parseHref(home, href);
  if (typeof unchanged === 'object' && (unchanged.path === wanted || (target.type === 'missing' && exists(graph, move, unchanged.path)))) {
    // Right as it is; or a dead link that comes alive where the file goes.
    return undefined;
  }
  const written = splitHref(href).path;
  const slash = written.endsWith('/') ? '/' : '';
  if (written.startsWith('/')) return `/${wanted}${slash}`;
  // A new name in the same folder: the way there stays as it was written.
  const name = written.lastIndexOf('/') + 1;
  const namesTarget = percentDecoded(written.slice(name)) === baseNameOf(parsed.path);
  if (namesTarget && folderOf(home) === folderOf(from) && folderOf(wanted) === folderOf(parsed.path)) {
    return percentDecoded(written.slice(0, name)) + baseNameOf(wanted);
  }
  return relativePath(folderOf(home), wanted) + slash;
}

/** A path that may lead through a symbolic link, after the move. */
function targetAfter(graph: Graph, move: Relocation, path: FilePath): FilePath {
  const moved = move.after(path);
  const real = canonicalPath(graph, path);
  const movedReal = move.after(real);
  if (moved !== path || movedReal === real) return moved;
  const link = [...foldersAbove(path), path].findLast((part) => graph.aliases.has(part)) ?? '';
  const behind = graph.aliases.get(link) ?? '';
  return isInside(behind, movedReal) && move.moveOf(behind) === undefined ? link + movedReal.slice(behind.length) : movedReal;
}

function exists({ paths }: Graph, move: Relocation, path: FilePath): boolean {
  if (move.moveOf(path) !== undefined) return false;
  const before = move.before(path);
  return paths.hasFile(before) || paths.hasFolder(before);
}

/** A relative path that leads out of the repository, or to a page of it on github.com, seen from elsewhere. */
function outsidePath(from: FilePath, home: FilePath, href: string): string | undefined {
  const { path: written } = splitHref(href);
  if (!/^\.{1,2}\//.test(written) || folderOf(from) === folderOf(home)) return undefined;
  // Folders above the root, as many as the path can climb.
  const above = written.split('/').map(() => '\0');
  const seenFrom = (path: FilePath): FilePath => [...above, ...(folderOf(path) === '' ? [] : [folderOf(path)])].join('/');
  const target = resolvePath(seenFrom(from), percentDecoded(written));
  if (target === undefined) return undefined;
  const path = relativePath(seenFrom(home), target) + (written.endsWith('/') ? '/' : '');
  return path === percentDecoded(written) ? undefined : path;
}

/** Links to a folder that held only what goes: they follow it where all of it goes to one folder. */
function* emptiedFolders({ paths, edges, documents }: Graph, move: Relocation): Iterable<Change> {
  const gone = new Set(move.moves.flatMap(({ from }) => foldersAbove(from).filter((folder) => folder !== '')));
  for (const { to } of move.moves) for (const folder of foldersAbove(to)) gone.delete(folder);
  for (const path of paths.files) {
    if (move.moveOf(path) !== undefined) continue;
    for (const folder of foldersAbove(path)) gone.delete(folder);
  }
  if (gone.size === 0) return;
  for (const edge of edges) {
    if (edge.type !== 'links-to' || edge.target.type !== 'folder' || !gone.has(edge.target.path)) continue;
    const { from, reference } = edge;
    const folder = edge.target.path;
    const homes = new Set(move.moves.flatMap((one) => (isInside(folder, one.from) ? [folderOf(one.to)] : [])));
    const [home = ''] = homes;
    const slash = splitHref(reference.href).path.endsWith('/') ? '/' : '';
    const text =
      homes.size !== 1 || home === '' || splitHref(reference.href).path.startsWith('/')
        ? undefined
        : destinationText(documents.get(from)?.text ?? '', reference, relativePath(folderOf(move.after(from)), home) + slash);
    if (text !== undefined) {
      yield { type: 'edit', path: from, span: reference.hrefSpan, text };
      continue;
    }
    yield {
      type: 'notice',
      ruleId: 'link-not-updated',
      severity: 'warning',
      path: edge.from,
      span: edge.reference.hrefSpan,
      message: `The link leads to the folder \`${edge.target.path}\`, which is empty now, so git drops it.`,
      hint: 'Point the link elsewhere.',
    };
  }
}

function* danglingSymlinks({ aliases }: Graph, move: Relocation): Iterable<Change> {
  for (const [link, target] of aliases) {
    const linkMoves = move.after(link) !== link;
    if (linkMoves === (move.after(target) !== target)) continue;
    yield {
      type: 'notice',
      ruleId: 'dangling-symlink',
      severity: 'warning',
      path: link,
      span: fileStart,
      message: `The symbolic link leads to \`${target}\`, and only one of the two moves.`,
      hint: `Make the link anew, so that it leads to \`${move.after(target)}\`.`,
    };
  }
}
