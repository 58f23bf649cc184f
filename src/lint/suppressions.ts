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

/** What one directive says of one rule, or of all. */
interface Claim {
  readonly directive: Directive;
  readonly rule: Directive['rules'][number] | undefined;
  used: boolean;
}

interface Block extends Span {
  readonly claim: Claim;
}

/** What is silenced for one rule, or for all. Of several claims to one place the first holds, and the others are not needed. */
class Silence {
  readonly lines = new Map<number, Claim>();
  /** They do not overlap. */
  readonly blocks: Block[] = [];
  file: Claim | undefined;

  claimAt(offset: number, line: number): Claim | undefined {
    return this.lines.get(line) ?? this.blockAt(offset) ?? this.file;
  }

  private blockAt(offset: number): Claim | undefined {
    let low = 0;
    let high = this.blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.blocks[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const block = this.blocks[low - 1];
    return block !== undefined && offset < block.end ? block.claim : undefined;
  }
}

const all = '*';

export class Suppressions {
  private readonly silences = new Map<string, Silence>();
  private readonly claims: Claim[] = [];
  private readonly document: Document;

  /** `changeable` are rules that may find something tomorrow in the same text: what silences them is never without use. */
  constructor(document: Document, changeable: ReadonlySet<string>) {
    this.document = document;
    const open = new Map<string, { start: number; claim: Claim }>();
    const close = (key: string, end: number): void => {
      const block = open.get(key);
      if (block !== undefined) this.silenceOf(key).blocks.push({ ...block, end });
      open.delete(key);
    };
    for (const directive of directivesIn(document)) {
      const { form, rules, span } = directive;
      if (form === 'enable') {
        for (const key of rules.length === 0 ? [...open.keys()] : rules.map(({ id }) => id)) close(key, span.start);
        continue;
      }
      if (!isSuppressionForm(form)) continue;
      for (const rule of rules.length === 0 ? [undefined] : rules) {
        const key = rule?.id ?? all;
        const claim: Claim = { directive, rule, used: rule !== undefined && changeable.has(rule.id) };
        this.claims.push(claim);
        if (form === 'disable') {
          if (!open.has(key)) open.set(key, { start: span.start, claim });
        } else if (form === 'disable-file') this.silenceOf(key).file ??= claim;
        else {
          const { lines } = this.silenceOf(key);
          const line = form === 'disable-line' ? this.lineAt(span.start) : this.nextLine(this.lineAt(span.end));
          if (!lines.has(line)) lines.set(line, claim);
        }
      }
    }
    for (const key of open.keys()) close(key, Infinity);
  }

  /** Whether a finding at `offset` is silenced; remembers by what. What a rule says of suppressions is silenced by its name only. */
  covers(ruleId: string, offset: number): boolean {
    const line = this.lineAt(offset);
    const general = ruleId.endsWith('-suppression') ? undefined : this.silences.get(all);
    const claim = this.silences.get(ruleId)?.claimAt(offset, line) ?? general?.claimAt(offset, line);
    if (claim !== undefined) claim.used = true;
    return claim !== undefined;
  }

  unused(): UnusedSuppression[] {
    const { path, text } = this.document;
    const unneeded = new Set(this.claims.map(({ directive }) => directive));
    for (const { directive, used } of this.claims) if (used) unneeded.delete(directive);
    const whole = [...unneeded].map((directive): UnusedSuppression => {
      // The end of a block would be left behind.
      const fix = directive.form === 'disable' ? undefined : removalOf(text, directive.span);
      return { path, span: directive.span, rules: directive.rules.map(({ id }) => id), fix };
    });
    const parts = this.claims.flatMap(({ directive, rule, used }): UnusedSuppression[] =>
      used || rule === undefined || unneeded.has(directive) ? [] : [{ path, span: rule.span, rules: [rule.id], fix: undefined }],
    );
    return [...whole, ...parts];
  }

  private silenceOf(key: string): Silence {
    const silence = this.silences.get(key) ?? new Silence();
    this.silences.set(key, silence);
    return silence;
  }

  /** 0-based. */
  private lineAt(offset: number): number {
    return locate(this.document.lineStarts, { start: offset, end: offset }).start.line - 1;
  }

  /** Formatters put a blank line after a comment, so the next line is the next one with text. */
  private nextLine(line: number): number {
    const { text, lineStarts } = this.document;
    let next = line + 1;
    while (next < lineStarts.length && text.slice(lineStarts[next], lineStarts[next + 1]).trim() === '') next += 1;
    return next;
  }
}
