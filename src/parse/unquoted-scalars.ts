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

/**
 * Finds values on one line that start with a glob (a leading `*` makes an alias of them), hold a second `: ` or start
 * with a reserved character. VS Code reads them as strings (formats 1.4); GitHub, Codex and other strict parsers
 * reject the whole frontmatter.
 */
export function recoverUnquoted(raw: string): Recovered {
  const scalars: UnquotedScalar[] = [];
  let source = '';
  let offset = 0;
  /** Column of the last key with a value on its line: deeper lines belong to that value. */
  let column = Infinity;
  const lines = raw.split(/(?<=\n)/);
  for (const [index, line] of lines.entries()) {
    const entry = /^\s*(?:#|$)/.test(line) || indentOf(line) > column ? undefined : entryOf(line.trimEnd());
    if (entry !== undefined) column = entry.column;
    const code = entry === undefined || goesOn(lines, index, column) ? undefined : codeOf(entry.value);
    if (entry === undefined || code === undefined) source += line;
    else {
      const { start, value } = entry;
      scalars.push({ code, span: { start: offset + start, end: offset + start + value.length }, value });
      source += line.slice(0, start) + 'x'.repeat(value.length) + line.slice(start + value.length);
    }
    offset += line.length;
  }
  return { source, scalars };
}

interface Entry {
  /** Where the key or, without one, the dash stands; `Infinity` where no value is on the line and deeper lines are entries. */
  readonly column: number;
  readonly start: number;
  readonly value: string;
}

/** White space and dashes, a key, its value. */
const entryLine = /^([ \t]*(?:-[ \t]+)*)((?:[\w.][^:#]*:[ \t]+)?)(.*)$/;

function entryOf(content: string): Entry | undefined {
  const [, lead = '', key = '', rest = ''] = entryLine.exec(content) ?? [];
  const comment = rest.search(/(?:^|\s)#/);
  const value = (comment === -1 ? rest : rest.slice(0, comment)).trimEnd();
  // An anchor, a tag or the key of a nested map: what follows on deeper lines is no text.
  const opens = (/^(?:[&!]\S*)?$/.test(value) && codeOf(value) === undefined) || (key === '' && value.endsWith(':'));
  if (opens) return { column: Infinity, start: content.length, value: '' };
  // A key of another form, with its value: not looked into.
  if (key === '' && lead.trim() === '') return { column: lead.length, start: content.length, value: '' };
  return { column: key === '' ? lead.trimEnd().length - 1 : lead.length, start: lead.length + key.length, value };
}

/** Whether the first line behind `index` that is not blank belongs to the value too. */
function goesOn(lines: readonly string[], index: number, column: number): boolean {
  for (let next = index + 1; next < lines.length; next += 1) {
    const line = lines[next] ?? '';
    if (line.trim() !== '') return indentOf(line) > column;
  }
  return false;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function codeOf(value: string): UnquotedScalar['code'] | undefined {
  if (/^["'|>&#]/.test(value)) return undefined;
  // `*name` alone is a true alias; a glob has a slash, a dot, another star or a comma behind the star. `!name` and `!!name` are tags.
  if (/^\*$|^(?:\*|!(?!!))\S*[*/.,]/.test(value)) return 'unquoted-glob';
  // A glob goes on behind the bracket; a flow collection ends with it.
  if (/^\{[^{}:]*,[^{}:]*\}[^\s,\]}]|^\[[^[\]]*\][^\s,\]}]/.test(value)) return 'unquoted-glob';
  if (/^[[{]/.test(value)) return undefined;
  return /:\s|^[@`%]/.test(value) ? 'unquoted-text' : undefined;
}
