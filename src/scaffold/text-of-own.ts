import { destinationText } from '../graph/destination.ts';
import { isPlaceholder, parseHref } from '../graph/link-target.ts';
import { isTemplatePlace, templateTag } from '../graph/spec-template.ts';
import type { Document, Heading } from '../model/document.ts';
import { folderOf, relativePath } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { covers } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import { applyEdits } from '../model/text-edits.ts';
import type { TextEdit } from '../model/text-edits.ts';
import { UsageError } from '../model/usage-error.ts';
import { filled, placeholdersIn } from './new-kinds.ts';

export interface OwnText {
  readonly text: string;
  /** Placeholders that are the repository's own: whoever works on the file fills them in. */
  readonly left: readonly string[];
}

/**
 * A new file made of a template of the repository: links lead from the new place, the title is the new one, nothing is approved or done, and
 * the placeholders that `new` knows are filled in. All else stands as it stood. `read` reads the outcome as a project would. Throws a
 * `UsageError` where the words do not fit into the frontmatter.
 */
export function textOfOwn(
  template: Document,
  to: FilePath,
  values: Readonly<Record<string, string>>,
  read: (path: FilePath, text: string) => Document,
): OwnText {
  const edits = [...titleEdit(template, to, values['title'] ?? ''), ...stateEdits(template), ...tickEdits(template)];
  const links = linkEdits(template, to).filter(({ span }) => !edits.some((edit) => covers(edit.span, span)));
  const text = filled(applyEdits(template.text, [...edits, ...links]), values);
  const before = new Set(template.problems.map(({ code }) => code));
  if (read(to, text).problems.some(({ code }) => /^(?:yaml|unquoted)-/.test(code) && !before.has(code)))
    throw new UsageError(
      `The frontmatter of ${template.path} is no YAML any more with these words. Put its placeholders in double quotes.`,
    );
  return { text, left: [...placeholdersIn(text)] };
}

/** Links that led from the template's folder. */
function linkEdits(template: Document, to: FilePath): TextEdit[] {
  if (folderOf(to) === folderOf(template.path)) return [];
  return template.references.flatMap((reference): TextEdit[] => {
    const { href, form } = reference;
    const target = parseHref(template.path, href);
    if (form === 'autolink' || typeof target !== 'object' || target.samePage || href.startsWith('/') || isPlaceholder(href)) return [];
    const slash = /\/(?:[?#]|$)/.test(href) ? '/' : '';
    const text = destinationText(template.text, reference, relativePath(folderOf(to), target.path) + slash);
    return text === undefined ? [] : [{ span: reference.hrefSpan, text }];
  });
}

/** `# Feature: Sign in [TEMPLATE]` becomes `# Feature: Invoices`; a title with placeholders is filled in later. */
function titleEdit({ headings, text }: Document, to: FilePath, title: string): TextEdit[] {
  const heading = headings.find(({ depth, topLevel }) => depth === 1 && topLevel);
  if (heading === undefined || isTemplatePlace(to)) return [];
  const written = text.slice(heading.span.start, heading.span.end);
  // A heading in HTML is left to people.
  if (written.startsWith('<')) return [];
  const name = heading.text.replace(templateTag, ' ').trim();
  const isFilledIn = placeholdersIn(written).size > 0;
  if (isFilledIn && !templateTag.test(heading.text)) return [];
  return [{ span: endedAt(heading, text), text: `# ${isFilledIn ? name : `${labelOf(name)}${title}`}` }];
}

/** `Feature: ` of `Feature: Sign in`. */
function labelOf(name: string): string {
  return /^\p{L}[\p{L} ]{0,29}:\s+/u.exec(`${name} `)?.[0].trimEnd().concat(' ') ?? '';
}

/** Without the line end, where the span has it. */
function endedAt({ span }: Heading, text: string): Span {
  const end = span.start + text.slice(span.start, span.end).trimEnd().length;
  return { start: span.start, end };
}

/** A template that people have agreed on says nothing about what is made of it. */
function stateEdits({ frontmatter, text, bodyStart, fences }: Document): TextEdit[] {
  const entry = frontmatter?.entries.find(({ path }) => path.length === 1 && path[0] === 'status');
  if (entry !== undefined) return isOpen(text, entry.valueSpan) ? [] : [{ span: entry.valueSpan, text: 'draft' }];
  const line = /^([ \t]*(?:[-*+][ \t]+)?(?:\*\*)?status(?:\*\*:|:\*\*|:)[ \t]*)([^\s|*][^\r\n|*]*)/im.exec(text.slice(bodyStart));
  if (line === null) return [];
  const start = bodyStart + line.index + (line[1] ?? '').length;
  const span = { start, end: start + (line[2] ?? '').trimEnd().length };
  return isOpen(text, span) || fences.some((fence) => covers(fence.span, span)) ? [] : [{ span, text: 'Draft' }];
}

/** Whether a status says already that nobody has agreed, or is to be filled in. */
function isOpen(text: string, { start, end }: Span): boolean {
  return start === end || /^["']?draft["']?$|\{\{/i.test(text.slice(start, end));
}

function tickEdits({ tasks, text }: Document): TextEdit[] {
  return tasks.flatMap(({ checked, span }) => {
    const mark = checked ? /^(?:[-*+]|\d+[.)])[ \t]+\[(?=[xX]\])/.exec(text.slice(span.start, span.end)) : null;
    if (mark === null) return [];
    const start = span.start + mark[0].length;
    return [{ span: { start, end: start + 1 }, text: ' ' }];
  });
}
