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
  const htmlAnchors = new Set<string>();
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
      anchors: anchorsIn(document, slugger, htmlAnchors),
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

/** Headings are numbered through the whole output; HTML anchors are renamed where an earlier document has the name. */
function anchorsIn(document: Document, slugger: GithubSlugger, used: Set<string>): ReadonlyMap<string, string> {
  const html = renamed(
    document.anchors.map(({ name }) => name),
    used,
  );
  return new Map([...html, ...document.headings.map(({ slug, text }) => [slug, slugger.slug(text)] as const)]);
}

function renamedFootnotes(document: Document, used: Set<string>): ReadonlyMap<string, string> {
  const labels = document.footnotes.map(({ label }) => label);
  return new Map([...renamed(labels, used)].filter(([label, name]) => label !== name));
}

/** A name for each name: its own, or with a number where it is used already. All are used then. */
function renamed(names: readonly string[], used: Set<string>): ReadonlyMap<string, string> {
  const result = new Map<string, string>();
  for (const name of new Set(names)) {
    let free = name;
    for (let number = 2; used.has(free.toLowerCase()); number += 1) free = `${name}-${number}`;
    result.set(name, free);
  }
  for (const name of result.values()) used.add(name.toLowerCase());
  return result;
}

/** What a document leaves open, closed, so that it does not swallow what follows. */
function closers(document: Document, span: Span): string {
  const fence = document.fences.find(({ closed, topLevel, span: place }) => !closed && topLevel && place.start >= span.start);
  const comment = document.comments.find(({ closed, span: place }) => !closed && place.start >= span.start);
  return [fence?.marker, comment && '-->', document.missingHtmlEnd].map((closer) => (closer === undefined ? '' : `\n${closer}`)).join('');
}
