import GithubSlugger from 'github-slugger';
import type { LinkSpace } from '../graph/link-target.ts';
import type { Document } from '../model/document.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Span } from '../model/span.ts';
import type { OutputPart } from '../runtimes/runtime.ts';
import { linkTo, rebaseLinks } from './rebase-links.ts';
import type { Destinations, DroppedReference, Ships } from './rebase-links.ts';
import { withoutOwnComments } from './own-comments.ts';

export interface RenderedText {
  readonly text: string;
  readonly dropped: readonly (DroppedReference & { readonly path: FilePath })[];
}

export interface RenderOptions {
  /** What will exist beside the output. */
  readonly space: LinkSpace;
  /** Where links of the output start. */
  readonly folder: FilePath;
  readonly moved?: Destinations;
  readonly ships?: Ships | undefined;
}

/** The text of an output: its parts with links rebased, LF line endings and one final newline. */
export function renderOutput(parts: readonly OutputPart[], { space, folder, moved = new Map(), ships }: RenderOptions): RenderedText {
  const bodies = parts.filter((part) => part.type === 'body').length;
  const headings = headingAnchors(space, parts);
  const footnotes = new Set<string>();
  const htmlAnchors = new Set<string>();
  const dropped: (DroppedReference & { path: FilePath })[] = [];
  const texts = parts.map((part, index) => {
    if (part.type === 'text') return part.text;
    if (part.type === 'links') return `${part.before}\n\n${part.items.map((item) => `- ${linkTo(item, folder, moved)}`).join('\n')}`;
    const document = space.documents.get(part.of);
    if (document === undefined) return '';
    const span = bodyOf(document);
    const otherSlugs = headings.flatMap((anchors, other) => (other === index ? [] : [...anchors.values()]));
    const html = renamed(
      document.anchors.map(({ name }) => name),
      htmlAnchors,
      new Set(otherSlugs),
    );
    const rebased = rebaseLinks(document, span, {
      space,
      folder,
      moved,
      movedFolder: part.movedFolder,
      fileMentions: part.fileMentions ?? 'keep',
      ships,
      extra: [...(part.edits ?? []), ...withoutOwnComments(document)],
      anchors: new Map([...html, ...(headings[index] ?? [])]),
      merged: bodies > 1,
      footnotes: renamed(labelsOf(document), footnotes),
      foreignFootnotes: foreignFootnotes(space, parts, document),
    });
    dropped.push(...rebased.dropped.map((one) => ({ path: document.path, ...one })));
    const text = rebased.text.replace(/\r\n?/g, '\n').trimEnd();
    return text.replace(/^\n+/, '') + closers(document, span);
  });
  return { text: `${texts.filter((text) => text !== '').join('\n\n')}\n`, dropped };
}

/** For each part the anchors that its headings have in the output, by those that they have in their document. */
function headingAnchors({ documents }: LinkSpace, parts: readonly OutputPart[]): ReadonlyMap<string, string>[] {
  const slugger = new GithubSlugger();
  return parts.map((part) => {
    if (part.type === 'body')
      return new Map((documents.get(part.of)?.headings ?? []).map(({ slug, text }) => [slug, slugger.slug(text)] as const));
    const text = part.type === 'text' ? part.text : part.before;
    const own = [...text.matchAll(/^#{1,6} (.*)$/gm)].map(([, heading = '']) => slugger.slug(heading));
    return new Map(own.map((slug) => [slug, slug] as const));
  });
}

function labelsOf({ footnotes }: Document): string[] {
  return footnotes.map(({ label }) => label);
}

/** Footnotes that other parts define: `[^1]` that a document does not define is text there, and would be a footnote here. */
function foreignFootnotes({ documents }: LinkSpace, parts: readonly OutputPart[], document: Document): ReadonlySet<string> {
  const own = new Set(labelsOf(document));
  const all = parts.flatMap((part) => (part.type === 'body' ? (documents.get(part.of)?.footnotes ?? []) : []));
  return new Set(all.filter(({ definition, label }) => definition && !own.has(label)).map(({ label }) => label));
}

export function bodyOf(document: Document): Span {
  return { start: document.bodyStart, end: document.text.length };
}

/** A name for each name: its own, or with a number where it is used or blocked. All are used then. */
function renamed(names: readonly string[], used: Set<string>, blocked: ReadonlySet<string> = new Set()): ReadonlyMap<string, string> {
  const result = new Map<string, string>();
  for (const name of new Set(names)) {
    let free = name;
    for (let number = 2; used.has(free.toLowerCase()) || blocked.has(free.toLowerCase()); number += 1) free = `${name}-${number}`;
    result.set(name, free);
  }
  for (const name of result.values()) used.add(name.toLowerCase());
  return result;
}

/** What a document leaves open, closed, so that it does not swallow what follows. */
function closers(document: Document, span: Span): string {
  const fence = document.fences.find(({ closed, topLevel, span: place }) => !closed && topLevel && place.start >= span.start);
  const comment = document.comments.find(({ closed, topLevel, span: place }) => !closed && topLevel && place.start >= span.start);
  return [fence?.marker, comment && '-->', document.missingHtmlEnd].map((closer) => (closer === undefined ? '' : `\n${closer}`)).join('');
}
