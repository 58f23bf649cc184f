import GithubSlugger from 'github-slugger';
import type { LinkSpace } from '../graph/link-target.ts';
import type { Document } from '../model/document.ts';
import type { FilePath } from '../model/file-path.ts';
import { overlaps } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import type { TextEdit } from '../model/text-edits.ts';
import type { BodyPart, OutputPart } from '../runtimes/runtime.ts';
import { linkTo, rebaseLinks } from './rebase-links.ts';
import type { Destinations, DroppedReference, Ships } from './rebase-links.ts';
import { originOf, stretchesOf } from './text-origin.ts';
import type { Stretch, TextOrigin } from './text-origin.ts';
import { tombstonesOf, withoutOwnComments } from './own-comments.ts';

export interface RenderedText {
  readonly text: string;
  readonly origin: TextOrigin;
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
  // Most texts have nothing that leads anywhere: then nobody asks for the anchors of the others.
  let anchors: ReadonlyMap<string, string>[] | undefined;
  const headings = (): ReadonlyMap<string, string>[] => {
    anchors ??= headingAnchors(space, parts);
    return anchors;
  };
  const defined = definedFootnotes(space, parts);
  const footnotes = new Set<string>();
  const htmlAnchors = new Set<string>();
  const dropped: (DroppedReference & { path: FilePath })[] = [];
  const rendered = parts.map((part, index): RenderedPart => {
    if (part.type === 'text') return ownPart(part);
    if (part.type === 'links') {
      return ownPart({ text: `${part.before}\n\n${part.items.map((item) => `- ${linkTo(item, folder, moved)}`).join('\n')}` });
    }
    const document = space.documents.get(part.of);
    if (document === undefined) return ownPart({ text: '' });
    const foreign = foreignFootnotes(defined, document);
    if (foreign.size === 0 && isPlain(document) && (part.edits ?? []).length === 0) return plainPart(document);
    const span = bodyOf(document);
    const otherSlugs = headings().flatMap((anchors, other) => (other === index ? [] : [...anchors.values()]));
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
      extra: [...bodyEdits(document, part), ...withoutOwnComments(document)],
      removed: tombstonesOf(document),
      anchors: new Map([...html, ...(headings()[index] ?? [])]),
      merged: bodies > 1,
      footnotes: renamed(labelsOf(document), footnotes),
      foreignFootnotes: foreign,
    });
    for (const one of rebased.dropped) dropped.push({ path: document.path, ...one });
    return bodyPart(document, rebased.text, rebased.edits);
  });
  const written = rendered.filter(({ text }) => text !== '');
  const stretches = written.flatMap((part, index) => (index === 0 ? part.stretches : [blankLine, ...part.stretches]));
  const text = `${written.map((part) => part.text).join(blankLine.text)}\n`;
  return { text, origin: originOf([...stretches, lineEnd], space.documents), dropped };
}

const blankLine = { type: 'made', text: '\n\n' } as const;
const lineEnd = { type: 'made', text: '\n' } as const;

interface RenderedPart {
  readonly text: string;
  readonly stretches: readonly Stretch[];
}

function ownPart({ text, from }: { readonly text: string; readonly from?: { readonly of: FilePath; readonly span: Span } }): RenderedPart {
  return { text, stretches: [from === undefined ? { type: 'made', text } : { type: 'kept', ...from }] };
}

function bodyPart(document: Document, edited: string, edits: readonly TextEdit[]): RenderedPart {
  const span = bodyOf(document);
  const closing = closers(document, span);
  const stretches = stretchesOf(document, span, edits);
  return { text: outputText(edited) + closing, stretches: closing === '' ? stretches : [...stretches, { type: 'made', text: closing }] };
}

/** Whether the text of a document is the same wherever it goes. */
function isPlain({ references, footnotes, anchors, toolMentions, comments, memoryEntries }: Document): boolean {
  const special = references.length + footnotes.length + anchors.length + toolMentions.length + comments.length;
  return special === 0 && !memoryEntries.some(({ retired }) => retired);
}

const plainParts = new WeakMap<Document, RenderedPart>();

/** The text of a plain document, made once for all outputs. */
function plainPart(document: Document): RenderedPart {
  const part = plainParts.get(document) ?? bodyPart(document, document.text.slice(document.bodyStart), []);
  plainParts.set(document, part);
  return part;
}

/** With LF line endings, without blank lines around it. */
function outputText(text: string): string {
  return text.replace(/\r\n?/g, '\n').trimEnd().replace(/^\n+/, '');
}

/** What the runtime has asked for, and the tools that the text mentions. */
function bodyEdits({ headings, text, toolMentions }: Document, part: BodyPart): readonly TextEdit[] {
  const { edits = [], toolNames = () => [] } = part;
  if (part.toolMentions !== 'code') return edits;
  // A heading keeps its text: links lead to the anchor that is made from it.
  const fixed = [...edits, ...headings].map(({ span }) => span);
  const mentions = toolMentions.filter(({ span }) => !fixed.some((other) => overlaps(other, span)));
  return [
    ...edits,
    ...mentions.map(({ name: written, span }) => {
      // VS Code's grammar takes the end of a sentence for a part of the name.
      const name = written.replace(/\.+$/, '');
      const known = toolNames(name);
      const names = known.length === 0 ? [name] : known;
      // With code behind it, an exclamation mark runs commands in some runtimes; a backslash or a backtick would spoil the code.
      const isPlain = /[!`\\]/.test(text[span.start - 1] ?? '') || text[span.end] === '`';
      const shown = names.map((one) => (isPlain ? one : `\`${one}\``)).join(' or ');
      return { span, text: shown + written.slice(name.length) };
    }),
  ];
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

function definedFootnotes({ documents }: LinkSpace, parts: readonly OutputPart[]): ReadonlySet<string> {
  const labels = new Set<string>();
  for (const part of parts) {
    if (part.type !== 'body') continue;
    for (const { definition, label } of documents.get(part.of)?.footnotes ?? []) if (definition) labels.add(label);
  }
  return labels;
}

/** Footnotes that other parts define: `[^1]` that a document does not define is text there, and would be a footnote here. */
function foreignFootnotes(defined: ReadonlySet<string>, document: Document): ReadonlySet<string> {
  if (defined.size === 0) return defined;
  const own = new Set(labelsOf(document));
  return new Set([...defined].filter((label) => !own.has(label)));
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
