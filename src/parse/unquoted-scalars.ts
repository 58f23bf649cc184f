import type { Span } from '../model/span.ts';

/** A plain scalar that VS Code reads as a string and that YAML forbids. */
export interface UnquotedScalar {
  readonly code: 'unquoted-glob' | 'unquoted-text';
  readonly span: Span;
  readonly value: string;
}

export interface Recovered {
  /** YAML of the same length, the scalars replaced by placeholders, so that every offset stays true. */
  readonly source: string;
  readonly scalars: readonly UnquotedScalar[];
}

const prefix = /^[ \t]*(?:-[ \t]+)*(?:[\w.-]+[ \t]*:[ \t]+)?/;
const blockScalar = /[:-][ \t]+[|>][-+\d]*[ \t]*(?:#.*)?$/;

/**
 * Finds values on one line that start with a glob (a leading `*` makes an alias of them), hold a second `: ` or start
 * with a reserved character. VS Code reads them as strings (formats 1.4); GitHub, Codex and other strict parsers
 * reject the whole frontmatter.
 */
export function recoverUnquoted(raw: string): Recovered {
  const scalars: UnquotedScalar[] = [];
  let source = '';
  let offset = 0;
  let blockIndent: number | undefined;
  for (const line of raw.split(/(?<=\n)/)) {
    const content = line.trimEnd();
    const indent = content.length - content.trimStart().length;
    if (content !== '' && blockIndent !== undefined && indent <= blockIndent) blockIndent = undefined;
    const scalar = blockIndent === undefined ? unquotedScalar(content, offset) : undefined;
    if (blockIndent === undefined && blockScalar.test(content)) blockIndent = indent;
    if (scalar === undefined) source += line;
    else {
      scalars.push(scalar);
      const { start, end } = scalar.span;
      source += line.slice(0, start - offset) + 'x'.repeat(end - start) + line.slice(end - offset);
    }
    offset += line.length;
  }
  return { source, scalars };
}

function unquotedScalar(content: string, offset: number): UnquotedScalar | undefined {
  const before = prefix.exec(content)?.[0] ?? '';
  if (before.trim() === '') return undefined;
  const rest = content.slice(before.length);
  const comment = rest.search(/\s#/);
  const value = (comment === -1 ? rest : rest.slice(0, comment)).trimEnd();
  const code = codeOf(value);
  if (code === undefined) return undefined;
  const start = offset + before.length;
  return { code, span: { start, end: start + value.length }, value };
}

function codeOf(value: string): UnquotedScalar['code'] | undefined {
  if (/^["'|>&#]/.test(value)) return undefined;
  // `*name` alone is a true alias; a glob has a slash, a dot, another star or a comma behind the star. `!name` is a tag.
  if (/^\*$|^[*!]\S*[*/.,]/.test(value)) return 'unquoted-glob';
  // A glob goes on behind the bracket; a flow collection ends with it.
  if (/^\{[^{}:]*,[^{}:]*\}[^\s,\]}]|^\[[^[\]]*\][^\s,\]}]/.test(value)) return 'unquoted-glob';
  if (/^[[{]/.test(value)) return undefined;
  return /:\s|^[@`%]/.test(value) ? 'unquoted-text' : undefined;
}
