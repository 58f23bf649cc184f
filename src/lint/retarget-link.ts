import type { Graph, LinkEdge } from '../graph/graph.ts';
import { encodePath } from '../model/encode-path.ts';
import { folderOf, relativePath } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import type { TextEdit } from '../model/text-edits.ts';

/** A path as a link destination, seen from a folder. */
export function linkTo(folder: FilePath, path: FilePath): string {
  return encodePath(relativePath(folder, path));
}

/**
 * The edit that leads a link to another path and keeps its query and fragment. `undefined` where the destination is
 * written with escapes, or in a form that has none for the path.
 */
export function retargeting({ documents }: Graph, { from, reference }: LinkEdge, path: FilePath): readonly TextEdit[] | undefined {
  const { form, href, hrefSpan } = reference;
  const written = documents.get(from)?.text.slice(hrefSpan.start, hrefSpan.end);
  if (written !== href) return undefined;
  const length = /^[^?#]*/.exec(written)?.[0].length ?? 0;
  const plain = relativePath(folderOf(from), path);
  const text = form === 'file-mention' ? plain : linkTo(folderOf(from), path);
  if (form === 'file-mention' && /[\s#]/.test(plain)) return undefined;
  const slash = written.slice(0, length).endsWith('/') ? '/' : '';
  return [{ span: { start: hrefSpan.start, end: hrefSpan.start + length }, text: text + slash }];
}
