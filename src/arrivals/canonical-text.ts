import { hidesDestination } from '../graph/destination.ts';
import { isPlaceholder, parseHref } from '../graph/link-target.ts';
import type { LinkTarget } from '../graph/link-target.ts';
import type { Document, Reference } from '../model/document.ts';
import type { FilePath } from '../model/file-path.ts';
import { firstIndex } from '../model/first-index.ts';
import type { Span } from '../model/span.ts';
import { applyEdits } from '../model/text-edits.ts';
import type { TextEdit } from '../model/text-edits.ts';

/** A text in the form in which it can be compared, wherever it stands and however it was written there. */
export interface CanonicalText {
  /** Those that are not blank. What stands between `open` and `close` is a mark. */
  readonly lines: readonly string[];
  /** For each of them whether a blank line stands before it. */
  readonly gaps: readonly Gap[];
  /** For each of them its line in the text, counted from 1. */
  readonly numbers: readonly number[];
  /** Files and folders that its links lead to. */
  readonly targets: ReadonlySet<FilePath>;
  readonly deadLinks: readonly DeadLink[];
}

/** `any`: a comment or definition stood there, and what takes it out may leave a blank line or none. */
export type Gap = 'none' | 'blank' | 'any';

export interface DeadLink {
  readonly href: string;
  /** In the text, counted from 1. */
  readonly line: number;
  /** Only the part behind `#` is wrong. */
  readonly anchorOnly: boolean;
}

/** Where a reference of the text leads. */
export type TargetOf = (reference: Reference) => LinkTarget;

export const open = '\uE000';
export const close = '\uE001';
/** Stands where a comment was, and for each line that a mark has swallowed. */
const gone = '\uE002';
const swallowed = '\uE003';

export function mark(kind: string, value: string): string {
  return `${open}${kind}${value}${close}`;
}

/**
 * The text from `start` on: LF, without comments and blanks at the ends of lines, each link with the path that it leads to and
 * definitions where they are used, dead links as their text, and marks for what a format may write in its own way: headings
 * (so that an escaped `#` is none), mentions, inputs, footnotes and anchors.
 */
export function canonicalText(document: Document, start: number, targetOf: TargetOf): CanonicalText {
  const targets = new Set<FilePath>();
  const deadLinks: DeadLink[] = [];
  const whole = { start, end: document.text.length };
  const edits = document.references.flatMap((reference) => {
    if (reference.span.start < start) return [];
    const { target, dead, leadsTo } = destination(document, reference, targetOf);
    if (leadsTo !== undefined) targets.add(leadsTo);
    if (dead !== undefined) {
      deadLinks.push({ href: reference.href, line: lineOf(document.lineStarts, reference.span.start), anchorOnly: dead === 'anchor' });
    }
    return referenceEdits(document, reference, target);
  });
  edits.push(...factEdits(document));
  const inside = apart(edits.filter(({ span }) => span.start >= whole.start && span.end <= whole.end));
  const all = [...inside, ...unescaped(document, whole, inside)].map(({ span, text }) => ({
    span: { start: span.start - start, end: span.end - start },
    text: text + swallowed.repeat(lineEnds(document.text, span)),
  }));
  return { ...linesOf(applyEdits(document.text.slice(start), all), lineOf(document.lineStarts, start)), targets, deadLinks };
}

function linesOf(text: string, first: number): Pick<CanonicalText, 'lines' | 'gaps' | 'numbers'> {
  const lines: string[] = [];
  const gaps: Gap[] = [];
  const numbers: number[] = [];
  let number = first;
  let gap: Gap = 'any';
  for (const written of text.replace(/\r\n?/g, '\n').split('\n')) {
    const line = written.replace(/[\uE002\uE003]/g, '').trimEnd();
    if (line === '') gap = gap === 'any' || written.includes(gone) ? 'any' : 'blank';
    else {
      lines.push(lines.length === 0 ? line.trimStart() : line);
      gaps.push(gap);
      numbers.push(number);
      gap = 'none';
    }
    number += 1;
    for (const character of written) if (character === swallowed) number += 1;
  }
  return { lines, gaps, numbers };
}

interface Destination {
  /** What is written for it; `undefined` for a link to nothing, `same` for what is no path of the repository. */
  readonly target: string | 'same' | undefined;
  readonly dead?: 'path' | 'anchor';
  readonly leadsTo?: FilePath;
}

function destination(document: Document, reference: Reference, targetOf: TargetOf): Destination {
  const found = targetOf(reference);
  switch (found.type) {
    case 'external':
      return { target: 'same' };
    case 'outside':
    case 'missing':
      return isPlaceholder(reference.href) ? { target: isInline(reference) ? 'same' : undefined } : { target: undefined, dead: 'path' };
    case 'folder':
      return { target: `${found.path}/`, leadsTo: found.path };
    case 'missing-anchor':
    case 'file': {
      const parsed = parseHref(document.path, reference.href);
      const isSamePage = typeof parsed === 'object' && parsed.samePage;
      if (found.type === 'missing-anchor') {
        return isSamePage ? { target: undefined, dead: 'anchor' } : { target: found.path, dead: 'anchor', leadsTo: found.path };
      }
      const { path, fragment = '', heading } = found;
      if (isSamePage) return { target: heading === undefined ? `#${anchorMark(document, fragment)}` : `#${heading.text.trim()}` };
      return { target: fragment === '' ? path : `${path}#${heading?.slug ?? fragment}`, leadsTo: path };
    }
  }
}

function isInline({ form }: Reference): boolean {
  return form === 'link' || form === 'image';
}

function anchorMark({ anchors }: Document, fragment: string): string {
  const name = fragment.replace(/^user-content-/, '');
  return anchors.some((anchor) => anchor.name === name) ? mark('@', name) : fragment;
}

function referenceEdits({ text }: Document, reference: Reference, target: Destination['target']): TextEdit[] {
  const { form, span, hrefSpan, textSpan, attributeSpan } = reference;
  if (form === 'autolink') return [];
  if (form === 'definition') return definitionEdits(text, reference, target);
  if (target === 'same') return [];
  if (form === 'file-mention') return [{ span, text: target === undefined ? text.slice(hrefSpan.start, hrefSpan.end) : mark('f', target) }];
  if (form === 'html')
    return [target === undefined ? { span: attributeSpan ?? hrefSpan, text: '' } : { span: hrefSpan, text: mark('>', target) }];
  if (hidesDestination(reference)) {
    const label = reference.text;
    return [{ span, text: target === undefined ? label : `${form === 'image' ? '!' : ''}[${label}](${mark('>', target)})` }];
  }
  if (target === undefined) {
    return [
      { span: { start: span.start, end: textSpan.start }, text: '' },
      { span: { start: textSpan.end, end: span.end }, text: '' },
    ];
  }
  // A mention of a file becomes a link that shows the path, where nothing else is known of mentions.
  const label = text.slice(textSpan.start, textSpan.end).replace(/\\(?=[!-/:-@[-`{-~])/g, '');
  if (form === 'link' && label === target) return [{ span, text: mark('f', target) }];
  return [{ span: withBrackets(text, hrefSpan), text: mark('>', target) }];
}

/** A definition is written where it is used, with its title. */
function definitionEdits(text: string, { span, hrefSpan, uses = [] }: Reference, target: Destination['target']): TextEdit[] {
  const href = withBrackets(text, hrefSpan);
  const shown = target === 'same' ? text.slice(hrefSpan.start, hrefSpan.end) : target;
  const title = text
    .slice(href.end, span.end)
    .replace(/\s*[\r\n][\s>]*/g, ' ')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .trim();
  const written = shown === undefined ? '' : target === 'same' ? shown : mark('>', shown);
  return [
    { span, text: gone },
    ...uses.flatMap((use): TextEdit[] => {
      const label = useText(text, use);
      const before = { start: use.span.start, end: label.start };
      const after = { start: label.end, end: use.span.end };
      if (shown === undefined)
        return [
          { span: before, text: '' },
          { span: after, text: '' },
        ];
      return [{ span: after, text: `](${written}${title === '' ? '' : ` ${title}`})` }];
    }),
  ];
}

function useText(text: string, { image, shape, span }: NonNullable<Reference['uses']>[number]): Span {
  const start = span.start + (image ? 2 : 1);
  if (shape === 'shortcut') return { start, end: span.end - 1 };
  if (shape === 'collapsed') return { start, end: span.end - 3 };
  return { start, end: span.start + text.slice(span.start, span.end).lastIndexOf('][') };
}

function withBrackets(text: string, { start, end }: Span): Span {
  return text[start - 1] === '<' && text[end] === '>' ? { start: start - 1, end: end + 1 } : { start, end };
}

function factEdits({ headings, comments, footnotes, anchors, toolMentions, variables }: Document): TextEdit[] {
  return [
    ...comments.map(({ span }) => ({ span, text: gone })),
    ...headings.map(({ depth, span }) => ({ span: { start: span.start, end: span.start }, text: mark('h', String(depth)) })),
    ...footnotes.map(({ label, span }) => ({
      span: { start: span.start + 2, end: span.start + 2 + label.length },
      text: mark('^', label),
    })),
    ...anchors.map(({ name, span }) => ({ span, text: mark('@', name) })),
    ...toolMentions.map(({ name, span }) => ({ span, text: mark('t', name) })),
    ...variables.map(({ name, placeholder, span }) => ({
      span,
      text: mark('v', placeholder === undefined ? name : `${name}:${placeholder}`),
    })),
  ];
}

/** Edits in order, the later of two that overlap left out. */
function apart(edits: readonly TextEdit[]): TextEdit[] {
  let end = -1;
  return edits
    .toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .filter(({ span }) => {
      if (span.start < end) return false;
      end = span.end;
      return true;
    });
}

/** Takes out the backslash of each escape that is not in code: whoever moves a text must escape some, and may write the same without. */
function unescaped({ text, codeSpans, fences }: Document, { start, end }: Span, edits: readonly TextEdit[]): TextEdit[] {
  if (text.indexOf('\\', start) === -1) return [];
  const taken = [...edits.map((edit) => edit.span), ...codeSpans.map(({ span }) => span), ...fences.map(({ span }) => span)];
  const found: TextEdit[] = [];
  for (const { index } of text.slice(start, end).matchAll(/\\[!-/:-@[-`{-~]/g)) {
    const span = { start: start + index, end: start + index + 1 };
    if (!taken.some((other) => other.start < span.end && span.start < other.end)) found.push({ span, text: '' });
  }
  return found;
}

function lineEnds(text: string, { start, end }: Span): number {
  let count = 0;
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** The line of an offset, counted from 1. */
function lineOf(lineStarts: readonly number[], offset: number): number {
  return firstIndex(lineStarts.length, (line) => (lineStarts[line] ?? 0) > offset);
}

const lineSets = new WeakMap<CanonicalText, ReadonlySet<string>>();

/** The lines of a text, made a set once. */
export function linesIn(text: CanonicalText): ReadonlySet<string> {
  const known = lineSets.get(text) ?? new Set(text.lines);
  lineSets.set(text, known);
  return known;
}
