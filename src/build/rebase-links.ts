import type { DefinitionUse, Document, Reference } from '../model/document.ts';
import { encodePath } from '../model/encode-path.ts';
import { folderOf, isInside, relativePath } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { covers } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import { applyEdits } from '../model/text-edits.ts';
import type { TextEdit } from '../model/text-edits.ts';
import { isPlaceholder, parseHref, resolveLink } from '../graph/link-target.ts';
import type { LinkSpace } from '../graph/link-target.ts';

export interface RebaseOptions {
  readonly space: LinkSpace;
  /** Where the text goes. */
  readonly output: FilePath;
  /** Files below this folder move along: links to them stay as they are. */
  readonly movedFolder?: FilePath | undefined;
  /** The anchor that a heading of the document has in the output, by its anchor in the document. */
  readonly anchors: ReadonlyMap<string, string>;
  /** Texts of several documents in one file: link definitions and footnotes would meet, so the former are written inline. */
  readonly merged: boolean;
  /** New labels of footnotes, by their old ones. */
  readonly footnotes: ReadonlyMap<string, string>;
}

export interface RebasedText {
  readonly text: string;
  /** References to nothing: their text stays, or, where only the anchor is wrong, a link to the file. */
  readonly dropped: readonly Reference[];
}

/** What becomes of a destination. */
type Destination =
  | { readonly type: 'same' }
  | { readonly type: 'moved'; readonly href: string; readonly anchorLost?: boolean }
  | { readonly type: 'dead' }
  | { readonly type: 'example' };

/**
 * The text of `span` with every relative destination rewritten for the output's folder. A link to nothing keeps its text
 * and loses its target, an example such as `[x](url)` is escaped, code is left alone: a built file has no dead link.
 */
export function rebaseLinks(document: Document, span: Span, options: RebaseOptions): RebasedText {
  const dropped: Reference[] = [];
  const edits: TextEdit[] = [];
  for (const reference of document.references) {
    if (!covers(span, reference.span)) continue;
    const destination = destinationOf(document, reference, options);
    if (destination.type === 'dead' || (destination.type === 'moved' && destination.anchorLost === true)) dropped.push(reference);
    edits.push(
      ...(reference.form === 'definition'
        ? definitionEdits(document, reference, destination, options)
        : inlineEdits(document, reference, destination)),
    );
  }
  for (const { label, span: place } of document.footnotes) {
    const renamed = options.footnotes.get(label);
    if (renamed === undefined || !covers(span, place)) continue;
    edits.push({ span: { start: place.start + 2, end: place.start + 2 + label.length }, text: renamed });
  }
  const shifted = edits.map(({ span: place, text }) => ({ span: { start: place.start - span.start, end: place.end - span.start }, text }));
  return { text: applyEdits(document.text.slice(span.start, span.end), shifted), dropped };
}

function destinationOf(document: Document, reference: Reference, { space, output, movedFolder, anchors }: RebaseOptions): Destination {
  const { href } = reference;
  const target = resolveLink(space, document.path, reference);
  if (target.type === 'external') return { type: 'same' };
  const nowhere: Destination = { type: isPlaceholder(href) ? 'example' : 'dead' };
  if (target.type === 'outside' || target.type === 'missing') return nowhere;
  const parsed = parseHref(document.path, href);
  if (typeof parsed === 'object' && parsed.samePage) {
    if (target.type === 'missing-anchor') return nowhere;
    const anchor = anchors.get(parsed.fragment ?? '');
    return anchor === undefined || anchor === parsed.fragment ? { type: 'same' } : { type: 'moved', href: `#${encodePath(anchor)}` };
  }
  const anchorLost = target.type === 'missing-anchor';
  if (movedFolder !== undefined && isInside(movedFolder, target.path) && !href.startsWith('/') && !anchorLost) return { type: 'same' };
  const suffix = anchorLost ? '' : (/[?#].*$/s.exec(href)?.[0] ?? '');
  const path = encodePath(relativePath(folderOf(output), target.path));
  const rebased = `${path}${target.type === 'folder' && /\/(?:[?#]|$)/.test(href) ? '/' : ''}${suffix}`;
  return rebased === href || `./${rebased}` === href ? { type: 'same' } : { type: 'moved', href: rebased, anchorLost };
}

function inlineEdits({ text }: Document, reference: Reference, destination: Destination): TextEdit[] {
  const { form, span, hrefSpan, textSpan } = reference;
  if (destination.type === 'same' || form === 'autolink') return [];
  if (destination.type === 'moved') {
    const href = form === 'file-mention' ? decodeURIComponent(destination.href) : destination.href;
    return [{ span: hrefSpan, text: href }];
  }
  // A mention or an HTML attribute has no text of its own to fall back on: it is taken apart or left to the reader.
  if (form === 'file-mention') return [{ span: { start: span.start, end: hrefSpan.start }, text: '' }];
  if (form === 'html') return [];
  const bracket = textSpan.start - 1;
  if (destination.type === 'example') return [{ span: { start: bracket, end: bracket }, text: '\\' }];
  return unlink(text, span, textSpan);
}

/** Leaves the text of a link, escaped where it would start a block. */
function unlink(text: string, span: Span, textSpan: Span): TextEdit[] {
  const lineStart = Math.max(text.lastIndexOf('\n', span.start - 1), text.lastIndexOf('\r', span.start - 1)) + 1;
  const startsLine = text.slice(lineStart, span.start).trim() === '';
  const startsBlock = startsLine && /^[#>\-+*=~|`]/.test(text.slice(textSpan.start, textSpan.start + 1));
  return [
    { span: { start: span.start, end: textSpan.start }, text: startsBlock ? '\\' : '' },
    { span: { start: textSpan.end, end: span.end }, text: '' },
  ];
}

function definitionEdits(document: Document, reference: Reference, destination: Destination, { merged }: RebaseOptions): TextEdit[] {
  const { text } = document;
  const { span, hrefSpan, uses = [] } = reference;
  if (destination.type === 'dead' || destination.type === 'example') {
    return [removal(text, span), ...uses.flatMap((use) => unlink(text, use.span, useText(text, use)))];
  }
  const moved: TextEdit[] = destination.type === 'moved' ? [{ span: hrefSpan, text: destination.href }] : [];
  if (!merged) return moved;
  const bracketed = text[hrefSpan.start - 1] === '<';
  const raw = text.slice(hrefSpan.start, hrefSpan.end);
  const href = destination.type === 'moved' ? destination.href : bracketed ? `<${raw}>` : raw;
  const title = text.slice(hrefSpan.end + (bracketed ? 1 : 0), span.end).trim();
  const tail = `(${href}${title === '' ? '' : ` ${title}`})`;
  return [removal(text, span), ...uses.map((use) => ({ span: { start: useText(text, use).end + 1, end: use.span.end }, text: tail }))];
}

/** Takes a definition out, with its line where it stands alone on it. */
function removal(text: string, span: Span): TextEdit {
  const before = /(?:^|[\r\n])([ \t]*)$/.exec(text.slice(Math.max(0, span.start - 80), span.start));
  const after = /^[ \t]*(?:\r\n|\n|\r|$)/.exec(text.slice(span.end, span.end + 80));
  if (before === null || after === null) return { span, text: '' };
  return { span: { start: span.start - (before[1]?.length ?? 0), end: span.end + after[0].length }, text: '' };
}

/** What a use of a definition shows: between the first bracket and the `]` before the label. */
function useText(text: string, { image, shape, span }: DefinitionUse): Span {
  const start = span.start + (image ? 2 : 1);
  if (shape === 'shortcut') return { start, end: span.end - 1 };
  if (shape === 'collapsed') return { start, end: span.end - 3 };
  return { start, end: span.start + text.slice(span.start, span.end).lastIndexOf('][') };
}
