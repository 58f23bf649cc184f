import { parseHref } from '../graph/link-target.ts';
import { splitHref } from '../graph/destination.ts';
import type { Document } from '../model/document.ts';
import { encodePath, encodeSuffix } from '../model/encode-path.ts';
import { folderOf, relativePath } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { lineEndingOf } from '../model/line-ending.ts';
import { covers } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import { applyEdits } from '../model/text-edits.ts';
import type { TextEdit } from '../model/text-edits.ts';

export interface LinkPlace {
  /** Where links of the built file start. */
  readonly from: FilePath;
  /** The source of a built file that a link may lead to. */
  readonly sourceOf: (path: FilePath) => FilePath | undefined;
  readonly parse: (text: string) => Document;
}

/**
 * Edits in the words of a source: in its line ends, and with links that were written in a built file leading to the same place
 * from the source.
 */
export function inSourceWords(source: Document, edits: readonly TextEdit[], { from, sourceOf, parse }: LinkPlace): TextEdit[] {
  const ending = lineEndingOf(source.text);
  const sorted = edits
    .map(({ span, text }) => ({ span, text: text.replaceAll('\n', ending) }))
    .toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  if (!sorted.some(({ text }) => /[[<#=]|:\s/.test(text))) return sorted;
  const places: Span[] = [];
  let shift = 0;
  for (const { span, text } of sorted) {
    const start = span.start + shift;
    places.push({ start, end: start + text.length });
    shift += text.length - (span.end - span.start);
  }
  const { references } = parse(applyEdits(source.text, sorted));
  return sorted.map((edit, index) => {
    const place = places[index] ?? edit.span;
    const moved = references.flatMap(({ href, hrefSpan }): TextEdit[] => {
      const parsed = parseHref(from, href);
      if (!covers(place, hrefSpan) || parsed === undefined || parsed === 'external' || parsed.samePage || href.startsWith('/')) return [];
      const target = relativePath(folderOf(source.path), sourceOf(parsed.path) ?? parsed.path);
      const { suffix } = splitHref(href);
      const slash = /\/(?:[?#]|$)/.test(href) ? '/' : '';
      const span = { start: hrefSpan.start - place.start, end: hrefSpan.end - place.start };
      return [{ span, text: encodePath(target + slash) + encodeSuffix(suffix) }];
    });
    return { ...edit, text: applyEdits(edit.text, moved) };
  });
}
