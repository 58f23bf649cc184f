import type { DefinitionUse, Document, Reference } from '../model/document.ts';
import { encodePath, encodeSuffix } from '../model/encode-path.ts';
import { isInside, relativePath } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { covers, overlaps } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import { applyEdits } from '../model/text-edits.ts';
import type { TextEdit } from '../model/text-edits.ts';
import { hidesDestination, splitHref } from '../graph/destination.ts';
import { isLineAnchor, isPlaceholder, parseHref, resolveLink } from '../graph/link-target.ts';
import type { LinkSpace } from '../graph/link-target.ts';
import type { FileMentions } from '../runtimes/runtime.ts';

/** Files that stand elsewhere for the output, such as copies beside it, by their paths in the repository. */
export type Destinations = ReadonlyMap<FilePath, FilePath>;

export interface RebaseOptions {
  readonly space: LinkSpace;
  /** Where the text goes: its links start here. */
  readonly folder: FilePath;
  readonly moved: Destinations;
  readonly fileMentions: FileMentions;
  /** More edits, in offsets of the document. One that touches a link gives way to it. */
  readonly extra: readonly TextEdit[];
  /** What is left out of the text, links and all. */
  readonly removed?: readonly Span[];
  /** Files below this folder move along: links to them stay as they are. */
  readonly movedFolder?: FilePath | undefined;
  /** Anchors of headings and HTML in the output, by their names in the document. */
  readonly anchors: ReadonlyMap<string, string>;
  /** Texts of several documents in one file: link definitions and footnotes would meet, so the former are written inline. */
  readonly merged: boolean;
  /** Labels of footnotes in the output, by their old ones. */
  readonly footnotes: ReadonlyMap<string, string>;
  /** Labels that only other texts of the output define. */
  readonly foreignFootnotes: ReadonlySet<string>;
  /** Whether a file or folder comes along to where the output is sent; everything does when left out. */
  readonly ships?: Ships | undefined;
  /** The text stays where it is: a link that leads somewhere stays as it is written. */
  readonly inPlace?: boolean;
}

export type Ships = (target: { readonly type: 'file' | 'folder'; readonly path: FilePath }) => boolean;

export interface RebasedText {
  readonly text: string;
  /** What was changed, in offsets of the document. */
  readonly edits: readonly TextEdit[];
  /** References that lose their target, or, where only the anchor is wrong, the anchor. */
  readonly dropped: readonly DroppedReference[];
}

export interface DroppedReference {
  readonly reference: Reference;
  /** Why: it leads to nothing, or to something that is not shipped. */
  readonly reason: 'nowhere' | 'unshipped';
}

/** What becomes of a destination. */
type Destination =
  | { readonly type: 'same' }
  /** `path` is the destination as plain text, for places that are no URL. */
  | { readonly type: 'moved'; readonly href: string; readonly path: string; readonly anchorLost: boolean }
  | { readonly type: 'dead'; readonly reason: DroppedReference['reason'] }
  | { readonly type: 'example' };

/**
 * The text of `span` with every relative destination rewritten for the output's folder. A link to nothing keeps its text
 * and loses its target, an example such as `[x](url)` is escaped, code is left alone: a built file has no dead link.
 */
export function rebaseLinks(document: Document, span: Span, options: RebaseOptions): RebasedText {
  const dropped: DroppedReference[] = [];
  const edits: TextEdit[] = [];
  const removed = (options.removed ?? []).filter((one) => covers(span, one));
  const isRemoved = (place: Span): boolean => removed.some((one) => covers(one, place));
  for (const reference of document.references) {
    if (!covers(span, reference.span) || isRemoved(reference.span)) continue;
    const destination = destinationOf(document, reference, options);
    if (destination.type === 'dead') dropped.push({ reference, reason: destination.reason });
    else if (destination.type === 'moved' && destination.anchorLost) dropped.push({ reference, reason: 'nowhere' });
    edits.push(
      ...(reference.form === 'definition'
        ? definitionEdits(document, reference, destination, options)
        : (mentionEdits(document, reference, options) ?? inlineEdits(document, reference, destination))),
    );
  }
  for (const { label, span: place } of document.footnotes) {
    const renamed = options.footnotes.get(label);
    if (renamed === undefined || renamed === label || !covers(span, place)) continue;
    edits.push({ span: { start: place.start + 2, end: place.start + 2 + label.length }, text: renamed });
  }
  for (const { name, span: place } of document.anchors) {
    const renamed = options.anchors.get(name);
    if (renamed !== undefined && renamed !== name && covers(span, place)) edits.push({ span: place, text: renamed });
  }
  const touched = edits.map((edit) => edit.span);
  edits.push(...options.extra.filter((edit) => covers(span, edit.span) && !touched.some((other) => overlaps(other, edit.span))));
  edits.push(...escapedFootnotes(document, span, options.foreignFootnotes));
  const kept = removed.length === 0 ? edits : edits.filter((edit) => !isRemoved(edit.span));
  const made = [...kept, ...removed.map((one) => removal(document.text, one))];
  const shifted = made.map(({ span: place, text }) => ({ span: { start: place.start - span.start, end: place.end - span.start }, text }));
  return { text: applyEdits(document.text.slice(span.start, span.end), shifted), edits: made, dropped };
}

/** `[^1]` that is no footnote in its document stays none in the output. */
function escapedFootnotes({ text, codeSpans, fences }: Document, span: Span, labels: ReadonlySet<string>): TextEdit[] {
  if (labels.size === 0) return [];
  return [...text.slice(span.start, span.end).matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g)].flatMap((match) => {
    const start = span.start + match.index;
    const place = { start, end: start + match[0].length };
    const isCode = [...codeSpans, ...fences].some((code) => covers(code.span, place));
    return isCode || !labels.has(match[1] ?? '') ? [] : [{ span: { start, end: start }, text: '\\' }];
  });
}

function destinationOf(
  document: Document,
  reference: Reference,
  { space, folder, moved, movedFolder, anchors, ships, inPlace = false }: RebaseOptions,
): Destination {
  const { href } = reference;
  const target = resolveLink(space, document.path, reference);
  const parsed = parseHref(document.path, href);
  const unshipped: Destination = { type: 'dead', reason: 'unshipped' };
  // A file of a repository inside this one counts as external, and stays behind all the same.
  if (target.type === 'external') return ships === undefined || parsed === 'external' ? { type: 'same' } : unshipped;
  const nowhere: Destination = isPlaceholder(href) ? { type: 'example' } : { type: 'dead', reason: 'nowhere' };
  if (target.type === 'outside' || target.type === 'missing') return nowhere;
  if (typeof parsed === 'object' && parsed.samePage) {
    if (target.type === 'missing-anchor') return nowhere;
    const anchor = anchors.get(parsed.fragment ?? '');
    return anchor === undefined || anchor === parsed.fragment
      ? { type: 'same' }
      : { type: 'moved', href: `#${encodePath(anchor)}`, path: `#${anchor}`, anchorLost: false };
  }
  const anchorLost = target.type === 'missing-anchor';
  if (
    movedFolder !== undefined &&
    isInside(movedFolder, target.path) &&
    (target.type === 'folder' || space.paths.isSource(target.path)) &&
    !href.startsWith('/') &&
    !anchorLost
  )
    return { type: 'same' };
  const fragment = 'fragment' in target ? (target.fragment ?? '') : '';
  // A copy has other lines than the original.
  const to = isLineAnchor(fragment) ? target.path : (moved.get(target.path) ?? target.path);
  if (ships?.({ type: target.type === 'folder' ? 'folder' : 'file', path: to }) === false) return unshipped;
  if (inPlace && !anchorLost && typeof parsed === 'object' && parsed.path === to) return { type: 'same' };
  const suffix = anchorLost ? '' : splitHref(href).suffix;
  const path = relativePath(folder, to) + (target.type === 'folder' && /\/(?:[?#]|$)/.test(href) ? '/' : '');
  const unchanged = encodePath(path) + suffix;
  if (unchanged === href || `./${unchanged}` === href) return { type: 'same' };
  return { type: 'moved', href: encodePath(path) + encodeSuffix(suffix), path: path + suffix, anchorLost };
}

/** A mention of a file in the runtime's own words, or a link that shows the path from the root: the written one started elsewhere. */
function mentionEdits(document: Document, reference: Reference, options: RebaseOptions): TextEdit[] | undefined {
  const { fileMentions } = options;
  const { span, href } = reference;
  if (reference.form !== 'file-mention' || fileMentions === 'keep') return undefined;
  const there = destinationOf(document, reference, options);
  if (there.type === 'dead' || there.type === 'example') return undefined;
  const fromRoot = destinationOf(document, reference, { ...options, folder: '' });
  const path = fromRoot.type === 'moved' ? fromRoot.path : href;
  const inserted =
    typeof fileMentions === 'function' && !hasScheme.test(href)
      ? fileMentions(path, document.text.slice(span.end, span.end + 2))
      : undefined;
  return [{ span, text: inserted ?? `[${linkText(path)}](${there.type === 'moved' ? there.href : encodePath(href)})` }];
}

const hasScheme = /^[a-z][a-z\d+.-]*:/i;

function inlineEdits({ text }: Document, reference: Reference, destination: Destination): TextEdit[] {
  const { form, span, hrefSpan, textSpan, attributeSpan } = reference;
  if (destination.type === 'same' || form === 'autolink') return [];
  if (form === 'html') {
    // Without its attribute a tag leads nowhere and looks as before.
    return [destination.type === 'moved' ? { span: hrefSpan, text: destination.href } : { span: attributeSpan ?? hrefSpan, text: '' }];
  }
  if (form === 'file-mention') {
    const keyword = { start: span.start, end: hrefSpan.start };
    return [destination.type === 'moved' ? { span: hrefSpan, text: destination.path } : { span: keyword, text: '' }];
  }
  if (hidesDestination(reference)) {
    // Written in a way that hides where the destination stands: written anew.
    const label = reference.text.replace(/[\\[\]]/g, '\\$&');
    return [{ span, text: destination.type === 'moved' ? `${form === 'image' ? '!' : ''}[${label}](${destination.href})` : label }];
  }
  if (destination.type === 'moved') return [{ span: hrefSpan, text: destination.href }];
  const bracket = textSpan.start - 1;
  if (destination.type === 'example') return [{ span: { start: bracket, end: bracket }, text: '\\' }];
  return unlink(text, span, textSpan);
}

const lineOpening = /(?:^|[\r\n])(?:[ \t>]|[-+*][ \t]|\d{1,9}[.)][ \t])*$/;

/** Leaves the text of a link, escaped where it would start a heading, a list, a quote or the like. */
function unlink(text: string, span: Span, textSpan: Span): TextEdit[] {
  const label = text.slice(textSpan.start, textSpan.end);
  const startsLine = lineOpening.test(text.slice(Math.max(0, span.start - 200), span.start));
  const number = startsLine ? /^\d{1,9}(?=[.)])/.exec(label)?.[0].length : undefined;
  const symbol = startsLine && /^[#>\-+*=~|`]/.test(label) ? 0 : undefined;
  const escape = symbol ?? number;
  const at = textSpan.start + (escape ?? 0);
  return [
    { span: { start: span.start, end: textSpan.start }, text: '' },
    ...(escape === undefined ? [] : [{ span: { start: at, end: at }, text: '\\' }]),
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
  const title = text
    .slice(hrefSpan.end + (bracketed ? 1 : 0), span.end)
    // Its lines become one, without the markers of a quote around them, and a `|` would end a table's cell.
    .replace(/\s*[\r\n][\s>]*/g, ' ')
    .replace(/(?<!\\)\|/g, '\\|')
    .trim();
  const tail = `(${href}${title === '' ? '' : ` ${title}`})`;
  return [removal(text, span), ...uses.map((use) => ({ span: { start: useText(text, use).end + 1, end: use.span.end }, text: tail }))];
}

/** Takes a definition out, with its line where it stands alone on it. */
export function removal(text: string, span: Span): TextEdit {
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

/** A link to a file as Markdown. */
export function linkTo({ text, to }: { readonly text: string; readonly to: FilePath }, folder: FilePath, moved: Destinations): string {
  return `[${linkText(text)}](${encodePath(relativePath(folder, moved.get(to) ?? to))})`;
}

function linkText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\[\]<>`*_&!#|~]/g, '\\$&');
}
