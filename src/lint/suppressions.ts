import type { Document } from '../model/document.ts';
import { locate } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import { removalOf } from './removal.ts';
import type { UnusedSuppression } from './rule.ts';

export const suppressionForms = ['disable-next-line', 'disable-line', 'disable-file', 'disable', 'enable'] as const;
type Form = (typeof suppressionForms)[number];

/** `<!-- primitives-disable-next-line rule, rule -- reason -->`, or the same behind `#` in frontmatter. */
export interface Directive {
  /** As written, for example `disable-next-line`; not always one of the forms. */
  readonly form: string;
  readonly formSpan: Span;
  /** Empty for all rules. */
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
  /** Empty where none is given. */
  readonly reason: string;
  /** The comment with its delimiters. */
  readonly span: Span;
}

/** Whether a form is one that exists. */
export function isSuppressionForm(form: string): form is Form {
  return (suppressionForms as readonly string[]).includes(form);
}

/** Every comment of a document that speaks to the linter, in the order of the text. */
export function directivesIn(document: Document): Directive[] {
  if (!document.text.includes('primitives-')) return [];
  const html = document.comments.flatMap(({ span, closed }) =>
    closed ? directiveIn(document.text, span, { start: span.start + '<!--'.length, end: span.end - '-->'.length }) : [],
  );
  return [...yamlDirectives(document), ...html];
}

function yamlDirectives({ text, frontmatter }: Document): Directive[] {
  if (frontmatter === undefined) return [];
  const { rawSpan, entries } = frontmatter;
  const scalars = entries.filter(
    ({ path }) => !entries.some((other) => other.path.length > path.length && path.every((key, at) => other.path[at] === key)),
  );
  return [...text.slice(rawSpan.start, rawSpan.end).matchAll(/(?<=^|[ \t])#[^\r\n]*/gm)].flatMap(({ index, 0: comment }) => {
    const start = rawSpan.start + index;
    if (scalars.some(({ valueSpan }) => valueSpan.start <= start && start < valueSpan.end)) return [];
    return directiveIn(text, { start, end: start + comment.length }, { start: start + 1, end: start + comment.length });
  });
}

function directiveIn(text: string, span: Span, inner: Span): Directive[] {
  const match = /^(\s*primitives-)([a-z-]*[a-z])(?=\s|$)([^]*?)(?:\s--\s([^]*))?$/.exec(text.slice(inner.start, inner.end));
  if (match === null) return [];
  const [, before = '', form = '', list = '', reason = ''] = match;
  const formStart = inner.start + before.length;
  const listStart = formStart + form.length;
  return [
    {
      form,
      formSpan: { start: formStart, end: listStart },
      rules: [...list.matchAll(/[^\s,]+/g)].map(({ 0: id, index }) => ({
        id,
        span: { start: listStart + index, end: listStart + index + id.length },
      })),
      reason: reason.trim(),
      span,
    },
  ];
}

/** One rule (or all) that a directive silences, where, and whether it was needed. */
interface Range extends Span {
  readonly directive: Directive;
  readonly rule: Directive['rules'][number] | undefined;
  used: boolean;
}

export class Suppressions {
  private readonly ranges: readonly Range[];
  private readonly document: Document;

  constructor(document: Document) {
    this.document = document;
    this.ranges = rangesOf(document, directivesIn(document));
  }

  /** Whether a finding at `offset` is silenced; remembers what silenced it. What a rule says of suppressions is silenced by its name only. */
  covers(ruleId: string, offset: number): boolean {
    const isOwn = ruleId.endsWith('-suppression');
    const covering = this.ranges.filter(
      ({ start, end, rule }) => start <= offset && offset < end && (rule === undefined ? !isOwn : rule.id === ruleId),
    );
    for (const range of covering) range.used = true;
    return covering.length > 0;
  }

  unused(): UnusedSuppression[] {
    return this.ranges.flatMap(({ directive, rule, used }) => {
      if (used) return [];
      const siblings = this.ranges.filter((range) => range.directive === directive);
      const alone = siblings.every((range) => !range.used);
      // A comment of which nothing is needed goes as a whole, with the first of its rules.
      if (alone && siblings[0]?.rule !== rule) return [];
      return [
        {
          path: this.document.path,
          span: alone ? directive.span : (rule?.span ?? directive.span),
          rule: alone ? directive.rules.map(({ id }) => id).join(', ') || undefined : rule?.id,
          fix: directive.form === 'disable' ? undefined : alone ? removalOf(this.document.text, directive.span) : undefined,
        },
      ];
    });
  }
}

function rangesOf({ text, lineStarts }: Document, directives: readonly Directive[]): Range[] {
  const ranges: Range[] = [];
  for (const [index, directive] of directives.entries()) {
    const covered = extentOf(directive);
    if (covered === undefined) continue;
    for (const rule of directive.rules.length === 0 ? [undefined] : directive.rules) {
      ranges.push({ directive, rule, used: false, start: covered.start, end: endOf(directive, rule?.id, index) ?? covered.end });
    }
  }
  return ranges;

  function extentOf({ form, span }: Directive): Span | undefined {
    const line = locate(lineStarts, span).start.line - 1;
    switch (form) {
      case 'disable-file':
        return { start: 0, end: Infinity };
      case 'disable':
        return { start: span.start, end: Infinity };
      case 'disable-line':
        return lineSpan(line);
      case 'disable-next-line':
        return lineSpan(nextLine(locate(lineStarts, span).end.line));
      default:
        return undefined;
    }
  }

  function lineSpan(line: number): Span {
    return { start: lineStarts[line] ?? text.length, end: lineStarts[line + 1] ?? Infinity };
  }

  /** Formatters put a blank line after a comment, so the next line is the next one with text. */
  function nextLine(line: number): number {
    const isBlank = (at: number): boolean => at < lineStarts.length && text.slice(lineStarts[at], lineStarts[at + 1]).trim() === '';
    let next = line;
    while (isBlank(next)) next += 1;
    return next;
  }

  /** Where a block that was opened ends: at the first comment below that enables its rule, or all. */
  function endOf({ form }: Directive, id: string | undefined, index: number): number | undefined {
    if (form !== 'disable') return undefined;
    return directives
      .slice(index + 1)
      .find((other) => other.form === 'enable' && (other.rules.length === 0 || other.rules.some((rule) => rule.id === id)))?.span.start;
  }
}
