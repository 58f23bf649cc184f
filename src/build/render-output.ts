import GithubSlugger from 'github-slugger';
import type { Graph } from '../graph/graph.ts';
import type { Document, Reference } from '../model/document.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Span } from '../model/span.ts';
import type { OutputPart } from '../runtimes/runtime.ts';
import { rebaseLinks } from './rebase-links.ts';

export interface RenderedText {
  readonly text: string;
  readonly dropped: readonly { readonly path: FilePath; readonly reference: Reference }[];
}

/** The text of an output: its parts with links rebased, LF line endings and one final newline. */
export function renderOutput(graph: Graph, path: FilePath, parts: readonly OutputPart[]): RenderedText {
  const merged = parts.filter(({ type }) => type === 'body').length > 1;
  const slugger = new GithubSlugger();
  const footnotes = new Set<string>();
  const dropped: { path: FilePath; reference: Reference }[] = [];
  const texts = parts.flatMap((part) => {
    if (part.type === 'text') {
      for (const [, heading = ''] of part.text.matchAll(/^#{1,6} (.*)$/gm)) slugger.slug(heading);
      return [part.text];
    }
    const document = graph.documents.get(part.of);
    if (document === undefined) return [];
    const span = bodyOf(document);
    const rebased = rebaseLinks(document, span, {
      space: graph,
      output: path,
      movedFolder: part.movedFolder,
      anchors: new Map(document.headings.map((heading) => [heading.slug, slugger.slug(heading.text)])),
      merged,
      footnotes: renamedFootnotes(document, footnotes),
    });
    dropped.push(...rebased.dropped.map((reference) => ({ path: document.path, reference })));
    const text = (part.rewrite?.(rebased.text) ?? rebased.text).replace(/\r\n?/g, '\n').trimEnd();
    return [text.replace(/^\n+/, '') + closers(document, span)];
  });
  return { text: `${texts.filter((text) => text !== '').join('\n\n')}\n`, dropped };
}

export function bodyOf(document: Document): Span {
  return { start: document.bodyStart, end: document.text.length };
}

/** Labels that an earlier document of the same output uses get a number. */
function renamedFootnotes(document: Document, used: Set<string>): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  for (const label of new Set(document.footnotes.map((footnote) => footnote.label))) {
    let name = label;
    for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${label}-${number}`;
    if (name !== label) renamed.set(label, name);
  }
  for (const { label } of document.footnotes) used.add((renamed.get(label) ?? label).toLowerCase());
  return renamed;
}

/** What a document leaves open, closed, so that it does not swallow what follows. */
function closers(document: Document, span: Span): string {
  const fence = document.fences.find(({ closed, topLevel, span: place }) => !closed && topLevel && place.start >= span.start);
  const comment = document.comments.find(({ closed, span: place }) => !closed && place.start >= span.start);
  return (fence === undefined ? '' : `\n${fence.marker}`) + (comment === undefined ? '' : '\n-->');
}
