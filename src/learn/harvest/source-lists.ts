import type { Heading } from '../../model/document.ts';
import { locate } from '../../model/span.ts';
import type { Span } from '../../model/span.ts';
import type { LaidOutItem } from '../../parse/list-layout.ts';
import type { MarkdownParser } from '../../parse/markdown.ts';
import { editableFile } from '../editable-file.ts';
import type { EditableFile } from '../editable-file.ts';
import { oneLine, withoutComments } from '../entry-text.ts';
import type { Skipped, SourceText } from './harvested.ts';

/** A text that is read for what it lists. */
export interface ListSource {
  readonly file: EditableFile;
  /** What stands there and is not taken. */
  readonly skip: (span: Span, reason: string) => Skipped;
}

export function listSource({ source, text }: SourceText, parse: MarkdownParser): ListSource {
  // A name without a kind: what is read here is no primitive.
  const file = editableFile('source.md', text, parse);
  const { lineStarts } = file.document;
  return {
    file,
    skip: (span, reason) => {
      const words = oneLine(text.slice(span.start, span.end));
      return { source, span: locate(lineStarts, span), text: words.length > 80 ? `${words.slice(0, 79)}…` : words, reason };
    },
  };
}

/** The items in a section and its subsections, in the order of the text. */
export function itemsUnder({ lists }: EditableFile, { sectionSpan }: Heading, depth: 'top' | 'all'): LaidOutItem[] {
  return lists
    .filter(({ span, topLevel }) => (depth === 'all' || topLevel) && span.start >= sectionSpan.start && span.start < sectionSpan.end)
    .flatMap(({ items }) => items)
    .toSorted((a, b) => a.span.start - b.span.start);
}

/** All that an item says, its inner items behind semicolons. */
export function wholeItem({ document }: EditableFile, { span, paragraph }: LaidOutItem): string {
  const written = withoutComments(document.text.slice(paragraph?.start ?? span.start, span.end));
  const parts = written.split(/(?:\r\n|\n|\r)[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/).map((part) => oneLine(part).replace(/[;,]$/, ''));
  return parts.filter((part) => part !== '').join('; ');
}

/** What people write where there is nothing to say. */
export function saysNothing(text: string): boolean {
  if (text.length > 100) return false;
  return /^[\s(<_*`]*(?:none|n\/a|empty|nothing|…|\.{3}|-)?[\s)>_*`.]*$/i.test(text) || /^\((?:empty|none)\b[^)]*\)$/i.test(text);
}
