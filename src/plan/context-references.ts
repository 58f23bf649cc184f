import { parseHref } from '../graph/link-target.ts';
import type { Document } from '../model/document.ts';
import { covers } from '../model/span.ts';
import { applyEdits } from '../model/text-edits.ts';
import type { ContextReference } from './plan.ts';
import type { SpecLine } from './read-spec.ts';

/** A line with links, so that they lead from the root instead of the folder of the spec. */
export function contextReference(document: Document, { text, span, done: _ }: SpecLine): ContextReference {
  const links = document.references.filter((reference) => covers(span, reference.span));
  const targets: string[] = [];
  const edits = links.flatMap(({ href, hrefSpan }) => {
    const target = parseHref(document.path, href);
    if (typeof target !== 'object' || target.samePage) return [];
    const rooted = target.fragment === undefined ? target.path : `${target.path}#${target.fragment}`;
    targets.push(rooted);
    return [
      { span: { start: hrefSpan.start - span.start, end: hrefSpan.end - span.start }, text: rooted.includes(' ') ? `<${rooted}>` : rooted },
    ];
  });
  const source = document.text.slice(span.start, span.end);
  const rewritten = edits.length === 0 ? text : applyEdits(source, edits).replace(/\s*[\r\n]\s*/g, ' ');
  return { text: rewritten, targets, span };
}
