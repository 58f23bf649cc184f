import { parseHref } from '../graph/link-target.ts';
import type { Document } from '../model/document.ts';
import { covers } from '../model/span.ts';
import { applyEdits } from '../model/text-edits.ts';
import type { TextEdit } from '../model/text-edits.ts';
import { withoutAttributes } from '../parse/attributes.ts';
import type { ContextReference } from './plan.ts';
import type { SpecLine } from './read-spec.ts';

/** A line with its links as paths from the root, which hold wherever an issue is read: `[sessions](../a.md#b)` is "sessions (`docs/a.md#b`)". */
export function contextReference(document: Document, { text, span }: Pick<SpecLine, 'text' | 'span'>): ContextReference {
  const targets: string[] = [];
  const edits = document.references.flatMap((reference): TextEdit[] => {
    if (!covers(span, reference.span)) return [];
    const target = parseHref(document.path, reference.href);
    if (typeof target !== 'object' || target.samePage) return [];
    const rooted = target.fragment === undefined ? target.path : `${target.path}#${target.fragment}`;
    targets.push(rooted);
    const label = document.text.slice(reference.textSpan.start, reference.textSpan.end);
    const place = { start: reference.span.start - span.start, end: reference.span.end - span.start };
    return [{ span: place, text: label === '' ? `\`${rooted}\`` : `${label} (\`${rooted}\`)` }];
  });
  if (edits.length === 0) return { text, targets, span };
  const rewritten = applyEdits(document.text.slice(span.start, span.end), edits);
  return { text: withoutAttributes(rewritten.replace(/[ \t]*[\r\n]+[ \t]*/g, ' ')), targets, span };
}
