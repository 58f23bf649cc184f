import { hidesDestination } from '../graph/destination.ts';
import type { Graph } from '../graph/graph.ts';
import { parseHref } from '../graph/link-target.ts';
import { percentEncoded } from '../model/encode-path.ts';
import type { Document, Heading } from '../model/document.ts';
import type { FilePath } from '../model/file-path.ts';
import { didYouMean } from '../model/nearest-name.ts';
import { covers } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import { applyEdits } from '../model/text-edits.ts';
import { UsageError } from '../model/usage-error.ts';
import type { Change } from './change.ts';

/** Reads a text the way the rest of the graph was read. */
export type Parse = (text: string) => Document;

/** The heading that a slug or a text names. Throws a `UsageError` where none or several do. */
function headingNamed({ path, headings }: Document, name: string): Heading {
  const bySlug = headings.find(({ slug }) => slug === name);
  const byText = headings.filter(({ text }) => text.trim() === name.trim());
  const found = bySlug ?? byText[0];
  const slugs = headings.map(({ slug }) => slug);
  if (found === undefined) {
    throw new UsageError(
      `${path} has no heading \`${name}\`.${didYouMean(name, slugs) || ` It has: ${slugs.slice(0, 20).join(', ') || 'none'}.`}`,
    );
  }
  if (bySlug === undefined && byText.length > 1) {
    throw new UsageError(
      `${path} has ${byText.length} headings \`${name}\`. Name one: ${byText.map(({ slug }) => `#${slug}`).join(', ')}.`,
    );
  }
  return found;
}

/**
 * The heading's new text, and every link to a heading whose anchor changes by it: its own, and those of the duplicates that
 * are numbered anew. Throws a `UsageError` where the text cannot be a heading.
 */
export function* headingEdits(graph: Graph, document: Document, name: string, title: string, parse: Parse): Iterable<Change> {
  const heading = headingNamed(document, name);
  const text = title.trim();
  if (text === '' || /[\r\n]/.test(text))
    throw new UsageError('A heading is one line of text. Write the new heading, in quotes, as one line.');
  const edit = titleEdit(document.text, heading, text);
  if (document.text.slice(edit.span.start, edit.span.end) === edit.text) throw new UsageError(`The heading is \`${text}\` already.`);
  const after = parse(applyEdits(document.text, [edit]));
  const index = document.headings.indexOf(heading);
  assertStillHeading(document, after, index, text);
  yield { type: 'edit', path: document.path, ...edit };

  const renamed = new Map<string, string>();
  document.headings.forEach(({ slug }, at) => {
    const now = after.headings[at]?.slug;
    if (now !== undefined && now !== slug) renamed.set(slug, now);
  });
  yield* fragmentEdits(graph, document.path, renamed, edit.span);
  yield* codeSpanEdits(graph, document.path, renamed, edit.span);
  if (document.components.length === after.components.length && document.gates.length === after.gates.length) return;
  yield {
    type: 'notice',
    ruleId: 'kind-changed',
    severity: 'warning',
    path: document.path,
    span: heading.span,
    message: `The heading said what its section is: ${document.components.length} components and ${document.gates.length} gates were read here, and ${after.components.length} and ${after.gates.length} are now.`,
    hint: 'Keep the word that marks the section, if it should stay what it was.',
  };
}

function assertStillHeading(before: Document, after: Document, index: number, text: string): void {
  const sameOutline =
    before.headings.length === after.headings.length && before.headings.every(({ depth }, at) => depth === after.headings[at]?.depth);
  if (!sameOutline) throw new UsageError(`\`${text}\` would not stay a heading, or would change those below it. Write it without markup.`);
  if (/^(?:-\d+)?$/.test(after.headings[index]?.slug ?? '')) {
    throw new UsageError(`\`${text}\` has no letters or digits, so nothing could link to it. Write a heading with some.`);
  }
}

/** Where the words of a heading stand, without marker, closing sequence and `{#id}`. */
function titleEdit(text: string, { span }: Heading, title: string): { span: Span; text: string } {
  const written = text.slice(span.start, span.end);
  const atx = /^#{1,6}(?=[ \t\r\n]|$)[ \t]*/.exec(written)?.[0];
  // Under the words of a setext heading stands a line of `=` or `-`.
  const end = atx === undefined ? written.replace(/(?:\r\n|\n|\r)[^\r\n]*$/, '').length : written.length;
  const start = atx?.length ?? 0;
  const words = written.slice(start, end);
  const length = atx === undefined ? words.length : withoutClosing(words);
  const id = words.lastIndexOf('{#', length);
  const isId = id !== -1 && /^\{#[\w-]+\}$/.test(words.slice(id, length));
  const stop = isId ? words.slice(0, id).trimEnd().length : length;
  const separator = atx?.endsWith('#') === true ? ' ' : '';
  return { span: { start: span.start + start, end: span.start + start + stop }, text: separator + title };
}

/** Length of an ATX heading's words without the `#`s that may close it. */
function withoutClosing(words: string): number {
  const trimmed = words.trimEnd();
  let at = trimmed.length;
  while (trimmed[at - 1] === '#') at -= 1;
  return at === 0 || /[ \t]/.test(trimmed[at - 1] ?? '') ? trimmed.slice(0, at).trimEnd().length : trimmed.length;
}

function* fragmentEdits(graph: Graph, target: FilePath, renamed: ReadonlyMap<string, string>, title: Span): Iterable<Change> {
  for (const edge of graph.edges) {
    if (edge.type !== 'links-to' || edge.target.type !== 'file' || edge.target.path !== target) continue;
    const { from, reference } = edge;
    const parsed = parseHref(from, reference.href);
    const slug = edge.target.heading === undefined ? undefined : renamed.get(edge.target.heading.slug);
    if (slug === undefined || typeof parsed !== 'object') continue;
    const { hrefSpan } = reference;
    // What stands in the heading itself goes with its old text.
    if (from === target && covers(title, hrefSpan)) continue;
    const text = graph.documents.get(from)?.text ?? '';
    const span = hidesDestination(reference) ? undefined : fragmentSpan(text, hrefSpan);
    if (span !== undefined) {
      const encoded = text.slice(span.start, span.end).includes('%') ? slug.replace(/\P{ASCII}/gu, percentEncoded) : slug;
      yield { type: 'edit', path: from, span, text: encoded };
    } else {
      yield {
        type: 'notice',
        ruleId: 'link-not-updated',
        severity: 'warning',
        path: from,
        span: reference.hrefSpan,
        message: `The link to \`${reference.href}\` is written in a way that could not be updated, so its anchor leads nowhere.`,
        hint: `Its anchor is \`#${slug}\` now.`,
      };
    }
  }
}

/** Code spans that are exactly the path from the root and the anchor. */
function* codeSpanEdits(graph: Graph, target: FilePath, renamed: ReadonlyMap<string, string>, title: Span): Iterable<Change> {
  for (const { path, text, codeSpans } of graph.documents.values()) {
    for (const { value, span } of codeSpans) {
      const slug = value.startsWith(`${target}#`) ? renamed.get(value.slice(target.length + 1)) : undefined;
      const at = text.slice(span.start, span.end).indexOf(value);
      if (slug === undefined || at === -1 || (path === target && covers(title, span))) continue;
      const start = span.start + at + target.length + 1;
      yield { type: 'edit', path, span: { start, end: span.start + at + value.length }, text: slug };
    }
  }
}

/** The fragment in a destination as it is written; `undefined` where escapes hide where it starts. */
function fragmentSpan(text: string, { start, end }: Span): Span | undefined {
  const raw = text.slice(start, end);
  const hash = raw.indexOf('#');
  if (hash === -1 || /[\\&]/.test(raw.slice(0, hash)) || raw[hash - 1] === '&') return undefined;
  const directive = raw.indexOf(':~:', hash);
  return { start: start + hash + 1, end: directive === -1 ? end : start + directive };
}
