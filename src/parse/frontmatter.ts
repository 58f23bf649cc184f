import type { Frontmatter, Problem } from '../model/document.ts';
import { frontmatterKeys } from '../model/generated/frontmatter-keys.ts';
import type { FrontmatterKeys } from '../model/generated/frontmatter-keys.ts';
import { lineStartsOf } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import type { CollectedNodes } from './collect-nodes.ts';
import { readYaml } from './yaml.ts';

export interface FrontmatterFacts {
  readonly frontmatter: Frontmatter | undefined;
  /** Offset behind the frontmatter. */
  readonly end: number;
  readonly problems: readonly Problem[];
}

/**
 * The YAML block at the top of a file. It counts only when line 1 is `---` and a later line is `---` (formats 1.4);
 * what looks like frontmatter and is not gets a problem. `schema` says whose keys are looked for;
 * it is undefined for ordinary Markdown, which is not suspected of anything.
 */
export function frontmatterOf(text: string, nodes: CollectedNodes, schema: FrontmatterKeys | undefined): FrontmatterFacts {
  const toml = nodes.toml?.[0];
  if (toml !== undefined) {
    const problem: Problem = { code: 'foreign-frontmatter', span: toml.span, detail: 'TOML' };
    return { frontmatter: undefined, end: toml.span.end, problems: schema === undefined ? [] : [problem] };
  }
  const block = nodes.yaml?.[0];
  if (block === undefined) {
    const problem = schema === undefined ? undefined : misplacedFrontmatter(text, nodes, schema);
    return { frontmatter: undefined, end: 0, problems: problem === undefined ? [] : [problem] };
  }
  const rawSpan = between(text, block.span);
  const { value, entries, problems } = readYaml(text, rawSpan);
  // Plans and reports are full of rules: where the frontmatter is not closed, the next one seems to close it.
  const isSwallowed =
    schema === 'artifact' &&
    problems.some(({ code }) => code.startsWith('yaml-')) &&
    sectionLine.test(text.slice(rawSpan.start, rawSpan.end));
  if (!isSwallowed) return { frontmatter: { span: block.span, rawSpan, value, entries }, end: block.span.end, problems };
  return {
    frontmatter: { span: block.span, rawSpan, value: {}, entries: [] },
    end: block.span.end,
    problems: [{ code: 'unclosed-frontmatter', span: firstLineOf(text, block.span), detail: '' }],
  };
}

/** A heading of Markdown, which is a comment in YAML, between blank lines: what is closed behind it is no frontmatter. */
const sectionLine = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)#{1,6}[ \t]+[^\r\n]+(?:\r\n|\n|\r)[ \t]*[\r\n]/;

function firstLineOf(text: string, { start }: Span): Span {
  const length = text.slice(start, start + 4096).search(/[\r\n]/);
  return { start, end: start + Math.max(length, 3) };
}

/** The lines between the two fences, final line ending included. */
function between(text: string, block: Span): Span {
  const opening = /\r\n|\n|\r/g;
  opening.lastIndex = block.start;
  opening.exec(text);
  const start = opening.lastIndex;
  const closing = Math.max(text.lastIndexOf('\n', block.end - 1), text.lastIndexOf('\r', block.end - 1)) + 1;
  return { start, end: Math.max(start, closing) };
}

const linesOf = (text: string): string[] => text.split(/\r\n|\n|\r/);

const keyLine = /^([A-Za-z][\w-]*)[ \t]*:(?:[ \t]|$)/;

function misplacedFrontmatter(text: string, nodes: CollectedNodes, schema: FrontmatterKeys): Problem | undefined {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const head = text.slice(start, start + 4096);
  const lines = linesOf(head);
  const first = lines[0] ?? '';
  const firstSpan = { start, end: start + first.length };

  const foreign = foreignFrontmatter(lines, schema);
  if (foreign !== undefined) return { code: 'foreign-frontmatter', span: firstSpan, detail: foreign };

  const second = lines.slice(1).find((line) => !/^\s*(?:#|$)/.test(line)) ?? '';
  if (/^---\s*$/.test(first) && keyLine.test(second)) return { code: 'unclosed-frontmatter', span: firstSpan, detail: '' };

  const wrapper = nodes.code?.[0];
  const inner = wrapper === undefined ? '' : text.slice(wrapper.span.start, wrapper.span.start + 200);
  const opening = /^(`{3,}|~{3,})([^\r\n]*)[\r\n]+---\s*[\r\n]/.exec(inner);
  if (wrapper !== undefined && opening !== null && text.slice(start, wrapper.span.start).trim() === '') {
    return {
      code: 'wrapped-file',
      span: { start: wrapper.span.start, end: wrapper.span.start + opening[0].search(/[\r\n]/) },
      detail: opening[2]?.trim() ?? '',
    };
  }
  return unopenedFrontmatter(head, schema, start);
}

/** The language of what opens a file like frontmatter, or the line that is not quite `---`. */
function foreignFrontmatter([first = '', ...others]: readonly string[], schema: FrontmatterKeys): string | undefined {
  const language = /^---[ \t]*([A-Za-z]\w*)[ \t]*$/.exec(first)?.[1];
  if (language !== undefined) return others.some((line) => /^---\s*$/.test(line)) ? language : undefined;
  const second = others.find((line) => line.trim() !== '') ?? '';
  if (/^\+{3}\s*$/.test(first)) return /^\s*(?:\[|[\w-]+[ \t]*=)/.test(second) ? 'TOML' : undefined;
  if (/^;{3}(?:json)?\s*$/.test(first)) return others.some((line) => /^;{3}\s*$/.test(line)) ? 'JSON' : undefined;
  if (/^\{\s*$/.test(first)) return /^\s*"[\w-]+"\s*:/.test(second) && others.some((line) => /^\}\s*$/.test(line)) ? 'JSON' : undefined;
  // Four hyphens, dashes that an editor has made of hyphens, a space before them, a comment behind them.
  if (!/^(?:-{4,}|[ \t]{1,3}-{3}|[-\u2013\u2014]{1,3}|---[ \t]+#.*)\s*$/.test(first) || /^---\s*$/.test(first)) return undefined;
  return Object.hasOwn(frontmatterKeys[schema], keyLine.exec(second)?.[1] ?? '') ? first.trimEnd() : undefined;
}

/** Key lines up to a `---`, or a block that does not start on line 1. */
function unopenedFrontmatter(head: string, schema: FrontmatterKeys, start: number): Problem | undefined {
  const lines = linesOf(head);
  const from = lines.findIndex((line) => line.trim() !== '');
  const offset = start + (lineStartsOf(head)[from] ?? 0);
  const span = { start: offset, end: offset + (lines[from] ?? '').length };
  const known = frontmatterKeys[schema];
  const isKnown = (line: string | undefined): boolean => Object.hasOwn(known, keyLine.exec(line ?? '')?.[1] ?? '');
  // Fields of a workflow file may be lines of its text, and rules may stand between them.
  const mayBeLines = schema === 'artifact';
  if (from > 0 && /^---\s*$/.test(lines[from] ?? '') && keyLine.test(lines[from + 1] ?? '') && (!mayBeLines || isKnown(lines[from + 1]))) {
    return { code: 'unopened-frontmatter', span, detail: 'not on line 1' };
  }
  const end = lines.findIndex((line, index) => index > from && /^---\s*$/.test(line));
  if (from !== 0 || end === -1) return undefined;
  if (mayBeLines && (!keyLine.test(lines[0] ?? '') || lines[end - 1]?.trim() === '')) return undefined;
  const looksLikeKeys = lines.slice(0, end).every((line) => keyLine.test(line) || /^\s*(?:-\s|#|$)|^\s+\S/.test(line));
  return looksLikeKeys && lines.slice(0, end).some(isKnown)
    ? { code: 'unopened-frontmatter', span, detail: 'no opening fence' }
    : undefined;
}
