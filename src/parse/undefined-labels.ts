import type { Footnote, UndefinedReference } from '../model/document.ts';
import { byStart } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import type { CollectedNodes } from './collect-nodes.ts';

export interface UndefinedLabels {
  readonly references: readonly UndefinedReference[];
  readonly footnotes: readonly Footnote[];
}

const bracketed = '(?:[^[\\]\\\\]|\\\\[^])';
/** Not behind a word or a bracket: `rows[i][j]` is no reference. */
const reference = new RegExp(`(?<![\\\\\\w\\])}])!?\\[(${bracketed}+)\\]\\[(${bracketed}{0,999})\\]`, 'g');
/** Not a class of characters: `[^a-z]`, `[^0-9]+`. */
const footnote = /(?<!\\)\[\^(?!.-.)([\p{L}\p{N}][\p{L}\p{N}_-]*)\](?![+*?{(])/gu;

/**
 * `[text][label]`, `[label][]` and `[^label]` that no definition makes a reference: they show as they are written.
 * Shortcuts (`[label]`) are left out, since brackets have other uses.
 */
export function undefinedLabelsOf(text: string, nodes: CollectedNodes): UndefinedLabels {
  const references: UndefinedReference[] = [];
  const footnotes: Footnote[] = [];
  if (!text.includes('][') && !text.includes('[^')) return { references, footnotes };
  const visible = withoutMarkup(text, nodes);
  for (const { span } of [...(nodes.paragraph ?? []), ...(nodes.heading ?? []), ...(nodes.tableCell ?? [])]) {
    const block = visible.slice(span.start, span.end);
    const place = (match: RegExpExecArray): Span => ({
      start: span.start + match.index,
      end: span.start + match.index + match[0].length,
    });
    for (const match of block.matchAll(reference)) {
      const [, shown = '', label = ''] = match;
      const name = label === '' ? shown : label;
      if (shown.trim() !== '' && name.trim() !== '' && !name.startsWith('^')) references.push({ label: name, span: place(match) });
    }
    for (const match of block.matchAll(footnote)) footnotes.push({ label: match[1] ?? '', span: place(match), definition: false });
  }
  return { references: references.toSorted(byStart), footnotes: footnotes.toSorted(byStart) };
}

/** The text with letters for what is no plain text: code, HTML, links and images. */
function withoutMarkup(text: string, nodes: CollectedNodes): string {
  const spans = [
    ...(nodes.inlineCode ?? []),
    ...(nodes.html ?? []),
    ...(nodes.link ?? []),
    ...(nodes.image ?? []),
    ...(nodes.linkReference ?? []),
    ...(nodes.imageReference ?? []),
    ...(nodes.footnoteReference ?? []),
  ].toSorted(byStart);
  let visible = '';
  for (const { span } of spans) {
    if (span.end <= visible.length) continue;
    visible += text.slice(visible.length, span.start);
    visible += 'x'.repeat(span.end - visible.length);
  }
  return visible + text.slice(visible.length);
}
