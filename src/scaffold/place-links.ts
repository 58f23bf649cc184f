import { destinationText } from '../graph/destination.ts';
import { parseHref } from '../graph/link-target.ts';
import type { Document } from '../model/document.ts';
import { folderOf, relativePath } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import type { TextEdit } from '../model/text-edits.ts';

export interface PlacedLinks {
  readonly edits: readonly TextEdit[];
  /** What was linked and has no place: its words stay, and the link goes. */
  readonly unlinked: readonly FilePath[];
}

/** Edits after which the links of a library file lead, from the place `to`, to where their targets are. */
export function placeLinks(document: Document, to: FilePath, placeOf: (target: FilePath) => FilePath | undefined): PlacedLinks {
  const unlinked: FilePath[] = [];
  const edits = document.references.flatMap((reference): TextEdit[] => {
    const target = parseHref(document.path, reference.href);
    if (typeof target !== 'object' || target.samePage) return [];
    const place = placeOf(target.path);
    if (place === undefined) {
      unlinked.push(target.path);
      return [{ span: reference.span, text: document.text.slice(reference.textSpan.start, reference.textSpan.end) }];
    }
    const text = destinationText(document.text, reference, relativePath(folderOf(to), place));
    return text === undefined ? [] : [{ span: reference.hrefSpan, text }];
  });
  return { edits, unlinked };
}
