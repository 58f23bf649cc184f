import { destinationText, splitHref } from '../graph/destination.ts';
import { isPlaceholder, parseHref } from '../graph/link-target.ts';
import { folderOf, pathIn, relativePath } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { applyEdits } from '../model/text-edits.ts';
import type { TextEdit } from '../model/text-edits.ts';
import { textFacts } from './source-file.ts';
import type { Reading } from './source-file.ts';

export interface MovedLinks {
  readonly body: string;
  /** What is linked and does not come along. */
  readonly behind: readonly FilePath[];
}

export interface LinkMove {
  /** The file that the links start at. */
  readonly from: FilePath;
  readonly to: FilePath;
  /** Where files went that are taken too. */
  readonly moved: ReadonlyMap<FilePath, FilePath>;
  /** A folder that moves whole. */
  readonly folder: { readonly from: FilePath; readonly to: FilePath } | undefined;
}

/** The same text, its links leading to the same files from another place, or to what has become of them. */
export function moveLinks(reading: Reading, body: string, { from, to, moved, folder }: LinkMove): MovedLinks {
  const start = from === '' ? 'text.md' : from;
  const document = textFacts(reading, start, body);
  const behind: FilePath[] = [];
  const edits = document.references.flatMap((reference): TextEdit[] => {
    const { href, form, hrefSpan } = reference;
    const parsed = parseHref(start, href);
    if (parsed === undefined || parsed === 'external' || parsed.samePage || form === 'autolink' || isPlaceholder(href)) return [];
    const target = targetOf(parsed.path);
    const path = relativePath(folderOf(to), target) + (/\/(?:[?#]|$)/.test(href) ? '/' : '');
    if (path === splitHref(href).path) return [];
    const text = destinationText(body, reference, path);
    return text === undefined ? [] : [{ span: hrefSpan, text }];
  });
  return { body: applyEdits(body, edits), behind: [...new Set(behind)] };

  function targetOf(path: FilePath): FilePath {
    const known = moved.get(path);
    if (known !== undefined) return known;
    if (folder !== undefined && path.startsWith(`${folder.from}/`)) return pathIn(folder.to, path.slice(folder.from.length + 1));
    behind.push(path);
    return path;
  }
}
