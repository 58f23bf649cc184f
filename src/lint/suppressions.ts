import type { Document, Frontmatter } from '../model/document.ts';
import { firstIndex } from '../model/first-index.ts';
import { locate } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import { valueAt } from '../model/value-path.ts';
import { mayHold, sieveFor } from '../model/word-sieve.ts';
import { removalOf, removalOfLine } from './removal.ts';
import type { UnusedSuppression } from './rule.ts';

export const suppressionForms = ['disable-next-line', 'disable-line', 'disable-file', 'disable', 'enable'] as const;
type Form = (typeof suppressionForms)[number];

/** `<!-- primitives-disable-next-line rule, rule -- reason -->`, or the same behind `#` in frontmatter. */
export interface Directive {
  /** What stands behind `primitives-`, for example `disable-next-line`, or the whole word where that is misspelt. */
  readonly form: string;
  readonly wordSpan: Span;
  /** Empty for all rules. */
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
  /** Empty where none is given. */
  readonly reason: string;
  /** The comment with its delimiters. */
  readonly span: Span;
  readonly inYaml: boolean;
}

/** Whether a form is one that exists. */
export function isSuppressionForm(form: string): form is Form {
  return (suppressionForms as readonly string[]).includes(form);
}

/** Comments that are meant for the linter, however they are spelled. */
const spoken = /primitives?[^a-z\s]?(?:dis|en)able|primitives-/i;
const spokenSieve = sieveFor(['primitive']);

const known = new WeakMap<Document, readonly Directive[]>();

/** Every comment of a document that speaks to the linter, in the order of the text. Several rules ask. */
export function directivesIn(document: Document): readonly Directive[] {
  const directives = known.get(document) ?? findDirectives(document);
  known.set(document, directives);
  return directives;
}

function findDirectives(document: Document): Directive[] {
  if (!mayHold(document.text, spokenSieve) || !spoken.test(document.text)) return [];
  const html = document.comments.flatMap(({ span, closed }) =>
    closed ? directiveIn(document.text, span, { start: span.start + '<!--'.length, end: span.end - '-->'.length }, false) : [],
  );
  return [...yamlDirectives(document), ...html];
}

function yamlDirectives({ text, frontmatter }: Document): Directive[] {
  if (frontmatter === undefined) return [];
  const { rawSpan } = frontmatter;
  const texts = scalarSpans(frontmatter);
  return [...text.slice(rawSpan.start, rawSpan.end).matchAll(/(?<=^|[ \t])#[^\r\n]*/gm)].flatMap(({ index, 0: comment }) => {
    const start = rawSpan.start + index;
    if (texts.some((span) => span.start <= start && start < span.end)) return [];
    return directiveIn(text, { start, end: start + comment.length }, { start: start + 1, end: start + comment.length }, true);
  });
}

/** Where a `#` is part of a text. */
function scalarSpans({ entries, value }: Frontmatter): Span[] {
  return entries.flatMap(({ path, valueSpan }) => {
    const at = valueAt(value, path);
    return typeof at === 'string' ? [valueSpan] : [];
  });
}

function directiveIn(text: string, span: Span, inner: Span, inYaml: boolean): Directive[] {
  const match = /^(\s*)(\S+)([^]*)$/.exec(text.slice(inner.start, inner.end));
  const [, before = '', word = '', rest = ''] = match ?? [];
  if (!/^primitives?[^a-z\s]?(?:dis|en)able|^primitives-[a-z]/i.test(word)) return [];
  const wordStart = inner.start + before.length;
  const prefix = 'primitives-';
  const form = word.startsWith(prefix) ? word.slice(prefix.length) : word;
  const separator = /\s(?:--|\u2014|\u2013)(?=\s|$)/.exec(rest);
  const list = separator === null ? rest : rest.slice(0, separator.index);
  const listStart = wordStart + word.length;
  return [
    {
      form,
      wordSpan: { start: wordStart, end: listStart },
      rules: [...list.matchAll(/[^\s,]+/g)].map(({ 0: id, index }) => ({
        id,
        span: { start: listStart + index, end: listStart + index + id.length },
      })),
      reason: separator === null ? '' : rest.slice(separator.index + separator[0].length).trim(),
      span,
      inYaml,
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
    const next = firstIndex(this.blocks.length, (index) => (this.blocks[index]?.start ?? 0) > offset);
    const block = this.blocks[next - 1];
    return block !== undefined && offset < block.end ? block.claim : undefined;
  }
}

const all = '*';

function silenceIn(silences: Map<string, Silence>, key: string): Silence {
  const silence = silences.get(key) ?? new Silence();
  silences.set(key, silence);
  return silence;
}

/** Blocks that have begun, by what they are about. */
class OpenBlocks {
  private readonly begun = new Map<string, { readonly start: number; readonly claim: Claim }>();
  private readonly silences: Map<string, Silence>;

  constructor(silences: Map<string, Silence>) {
    this.silences = silences;
  }

  isOpen(key: string): boolean {
    return this.begun.has(key);
  }

  /** A block inside one of its kind is the same block. */
  open(key: string, start: number, claim: Claim): void {
    if (!this.begun.has(key)) this.begun.set(key, { start, claim });
  }

  close(key: string, end: number): boolean {
    const block = this.begun.get(key);
    if (block !== undefined) silenceIn(this.silences, key).blocks.push({ ...block, end });
    return this.begun.delete(key);
  }

  closeAll(end: number): boolean {
    const keys = [...this.begun.keys()];
    for (const key of keys) this.close(key, end);
    return keys.length > 0;
  }
}

export class Suppressions {
  private readonly silences = new Map<string, Silence>();
  /** Where a rule is enabled again inside a block that silences all. */
  private readonly exceptions = new Map<string, Silence>();
  private readonly claims: Claim[] = [];
  private readonly document: Document;

  /** `isJudged` says of which rules a suppression can be without use: they are known, on, and find the same in the same text. */
  constructor(document: Document, directives: readonly Directive[], isJudged: (ruleId: string) => boolean) {
    this.document = document;
    const blocks = new OpenBlocks(this.silences);
    const enabled = new OpenBlocks(this.exceptions);
    for (const directive of directives) {
      const { form, rules, span } = directive;
      if (!isSuppressionForm(form)) continue;
      for (const rule of rules.length === 0 ? [undefined] : rules) {
        const key = rule?.id ?? all;
        const claim: Claim = { directive, rule, used: rule !== undefined && !isJudged(rule.id) };
        this.claims.push(claim);
        if (form === 'enable') {
          const closed = rule === undefined ? blocks.closeAll(span.start) : blocks.close(key, span.start);
          if (rule === undefined) enabled.closeAll(span.start);
          else if (blocks.isOpen(all)) enabled.open(key, span.start, claim);
          if (closed || blocks.isOpen(all)) claim.used = true;
        } else if (form === 'disable') {
          if (rule === undefined) enabled.closeAll(span.start);
          else enabled.close(key, span.start);
          blocks.open(key, span.start, claim);
        } else if (form === 'disable-file') silenceIn(this.silences, key).file ??= claim;
        else {
          const { lines } = silenceIn(this.silences, key);
          const line = form === 'disable-line' ? this.lineAt(span.start) : this.nextLine(this.lineAt(span.end));
          if (!lines.has(line)) lines.set(line, claim);
        }
      }
    }
    blocks.closeAll(Infinity);
    enabled.closeAll(Infinity);
  }

  /** Whether a finding at `offset` is silenced; remembers by what. What a rule says of suppressions is silenced by its name only. */
  covers(ruleId: string, offset: number): boolean {
    const line = this.lineAt(offset);
    const isExcepted = ruleId.endsWith('-suppression') || this.exceptions.get(ruleId)?.claimAt(offset, line) !== undefined;
    const general = isExcepted ? undefined : this.silences.get(all);
    const claim = this.silences.get(ruleId)?.claimAt(offset, line) ?? general?.claimAt(offset, line);
    if (claim !== undefined) claim.used = true;
    return claim !== undefined;
  }

  unused(): UnusedSuppression[] {
    const { path, text } = this.document;
    const unneeded = new Set(this.claims.map(({ directive }) => directive));
    for (const { directive, used } of this.claims) if (used) unneeded.delete(directive);
    const whole = [...unneeded].map((directive): UnusedSuppression => {
      const { form, span, rules, inYaml } = directive;
      // The other end of a block would be left behind.
      const isBlock = form === 'disable' || form === 'enable';
      return {
        path,
        span,
        rules: rules.map(({ id }) => id),
        enables: form === 'enable',
        fix: isBlock ? undefined : inYaml ? removalOfLine(text, span) : removalOf(text, span),
      };
    });
    const parts = this.claims.flatMap(({ directive, rule, used }): UnusedSuppression[] =>
      used || rule === undefined || unneeded.has(directive)
        ? []
        : [{ path, span: rule.span, rules: [rule.id], enables: directive.form === 'enable', fix: undefined }],
    );
    return [...whole, ...parts];
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
