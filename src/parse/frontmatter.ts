import type { Frontmatter, Problem } from '../model/document.ts';
import { frontmatterKeys } from '../model/generated/frontmatter-keys.ts';
import type { FrontmatterSchema } from '../model/generated/frontmatter-keys.ts';
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
 * what looks like frontmatter and is not gets a problem. `schema` is undefined for ordinary Markdown, which is not
 * suspected of anything.
 */
export function frontmatterOf(text: string, nodes: CollectedNodes, schema: FrontmatterSchema | undefined): FrontmatterFacts {
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
  return { frontmatter: { span: block.span, rawSpan, value, entries }, end: block.span.end, problems };
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

function misplacedFrontmatter(text: string, nodes: CollectedNodes, schema: FrontmatterSchema): Problem | undefined {
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
function foreignFrontmatter([first = '', ...others]: readonly string[], schema: FrontmatterSchema): string | undefined {
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
function unopenedFrontmatter(head: string, schema: FrontmatterSchema, start: number): Problem | undefined {
  const lines = linesOf(head);
  const from = lines.findIndex((line) => line.trim() !== '');
  const offset = start + (lineStartsOf(head)[from] ?? 0);
  const span = { start: offset, end: offset + (lines[from] ?? '').length };
  if (from > 0 && /^---\s*$/.test(lines[from] ?? '') && keyLine.test(lines[from + 1] ?? '')) {
    return { code: 'unopened-frontmatter', span, detail: 'not on line 1' };
  }
  const end = lines.findIndex((line, index) => index > from && /^---\s*$/.test(line));
  if (from !== 0 || end === -1) return undefined;
  const known = frontmatterKeys[schema];
  const looksLikeKeys = lines.slice(0, end).every((line) => keyLine.test(line) || /^\s*(?:-\s|#|$)|^\s+\S/.test(line));
  const knowsOne = lines.slice(0, end).some((line) => Object.hasOwn(known, keyLine.exec(line)?.[1] ?? ''));
  return looksLikeKeys && knowsOne ? { code: 'unopened-frontmatter', span, detail: 'no opening fence' } : undefined;
}
