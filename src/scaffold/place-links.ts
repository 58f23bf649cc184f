import { destinationText } from '../graph/destination.ts';
import { parseHref } from '../graph/link-target.ts';
import type { Document } from '../model/document.ts';
import { folderOf, relativePath } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import type { TextEdit } from '../model/text-edits.ts';

/** Where a target of the library is in a repository: its path, and the sections that it has there. */
export interface LinkPlace {
  readonly path: FilePath;
  readonly sections: ReadonlySet<string>;
}

export interface PlacedLinks {
  readonly edits: readonly TextEdit[];
  /** What was linked and has no place, sorted as it is linked: its words stay, and the link goes. */
  readonly unlinked: readonly FilePath[];
}

/** Edits after which the links of a library file lead, from the place `to`, to where their targets are. */
export function placeLinks(document: Document, to: FilePath, placeOf: (target: FilePath) => LinkPlace | undefined): PlacedLinks {
  const unlinked = new Set<FilePath>();
  const edits = document.references.flatMap((reference): TextEdit[] => {
    const target = parseHref(document.path, reference.href);
    if (typeof target !== 'object' || target.samePage) return [];
    const place = placeOf(target.path);
    if (place === undefined) {
      unlinked.add(target.path);
      return [{ span: reference.span, text: document.text.slice(reference.textSpan.start, reference.textSpan.end) }];
    }
    const text = destinationText(document.text, reference, relativePath(folderOf(to), place.path));
    if (text === undefined) return [];
    // The file may be an earlier one of that name, with sections of its own.
    const hasSection = target.fragment === undefined || place.sections.has(target.fragment);
    return [{ span: reference.hrefSpan, text: hasSection ? text : text.replace(/#.*$/, '') }];
  });
  return { edits, unlinked: [...unlinked] };
}

export function sectionsOf({ headings }: Document): ReadonlySet<string> {
  return new Set(headings.map(({ slug }) => slug));
}
