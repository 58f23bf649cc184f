import type { Document } from '../model/document.ts';
import { endMarker, regionOf, startMarker } from '../model/managed-region.ts';
import { covers } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import { withFacts } from '../model/with-facts.ts';

/**
 * A document without what a build has written between markers of its file: its sources promise that, and count for themselves.
 * No fact is of it but headings and anchors, which links may lead to; `text` and offsets stay those of the file.
 */
export function withoutBuiltRegion<Kind extends Document>(document: Kind): Kind {
  // Other primitives are sources themselves: what stands in them is built into other files, markers and all.
  if (document.kind !== 'agents-file' && document.kind !== 'document') return document;
  // A comment is there for each marker that counts; the text need not be searched.
  if (!document.comments.some(({ span }) => document.text.startsWith(startMarker, span.start))) return document;
  const region = regionOf(document);
  if (region.type !== 'region') return document;
  const built = { start: region.span.start - startMarker.length, end: region.span.end + endMarker.length };
  const own = <Fact extends { readonly span: Span }>(facts: readonly Fact[]): Fact[] => facts.filter(({ span }) => !covers(built, span));
  return withFacts(document, {
    builtRegion: built,
    references: own(document.references),
    toolMentions: own(document.toolMentions),
    variables: own(document.variables),
    codeSpans: own(document.codeSpans),
    fences: own(document.fences),
    folderTrees: own(document.folderTrees),
    tasks: own(document.tasks),
    memoryEntries: own(document.memoryEntries),
    components: own(document.components),
    gates: own(document.gates),
    comments: own(document.comments),
    hiddenHtml: document.hiddenHtml.filter((span) => !covers(built, span)),
    footnotes: own(document.footnotes),
    undefinedReferences: own(document.undefinedReferences),
    undefinedFootnotes: own(document.undefinedFootnotes),
    unusualCharacters: own(document.unusualCharacters),
    problems: own(document.problems),
  });
}

/** What stands in a span of a document, or in its body, without what a build has written there. */
export function ownText({ text, bodyStart, builtRegion }: Document, span: Span = { start: bodyStart, end: text.length }): string {
  if (builtRegion === undefined || builtRegion.end <= span.start || builtRegion.start >= span.end) return text.slice(span.start, span.end);
  return text.slice(span.start, builtRegion.start) + text.slice(Math.max(span.start, builtRegion.end), span.end);
}
