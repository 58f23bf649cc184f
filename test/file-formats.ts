import { parse as parseJsonc, printParseErrorCode } from 'jsonc-parser';
import type { ParseError } from 'jsonc-parser';
import { parse as parseToml } from 'smol-toml';
import { parseDocument as parseYamlDocument } from 'yaml';
import { secondYaml } from './second-yaml.ts';

/** What a runtime gets out of a file: values with keys, and Markdown. */
export interface FileContent {
  readonly values: readonly unknown[];
  readonly markdown: readonly string[];
}

type Format = (text: string) => FileContent;

/** Files whose names end so. A file of any other name fails the tests until somebody says here what it is. */
const formats: Readonly<Record<string, Format>> = {
  '.md': markdown,
  '.mdc': markdown,
  '.toml': (text) => values(parseToml(text)),
  '.json': (text) => values(JSON.parse(text)),
  '.jsonc': (text) => values(jsonc(text)),
  '.yaml': (text) => values(yaml(text)),
  '.yml': (text) => values(yaml(text)),
  '.roomodes': (text) => values(yaml(text)),
  '.kilocodemodes': (text) => values(yaml(text)),
  '.rules': markdown,
  '.goosehints': markdown,
};

/** Reads a file by a parser of its format. Throws on what that does not read. Cline's agents are frontmatter and a text, whatever their names say. */
export function readFormat(path: string, text: string): FileContent {
  const format = path.startsWith('.cline/agents/') ? markdown : Object.entries(formats).find(([suffix]) => path.endsWith(suffix))?.[1];
  if (format === undefined) throw new Error(`${path}: say in test/file-formats.ts which format this is`);
  return format(text);
}

/** The frontmatter of a Markdown file, and what follows. As strict runtimes look for it: the file starts with `---`. */
export function splitMarkdown(text: string): { readonly yaml: string | undefined; readonly body: string } {
  const header = /^---\n([^]*?\n)---\n/.exec(text);
  return header === null ? { yaml: undefined, body: text } : { yaml: header[1] ?? '', body: text.slice(header[0].length) };
}

function markdown(text: string): FileContent {
  const { yaml: header, body } = splitMarkdown(text);
  return { values: header === undefined ? [] : [yaml(header)], markdown: [body] };
}

/** By two parsers that agree, where there are two. */
function yaml(text: string): unknown {
  const document = parseYamlDocument(text, { strict: true, stringKeys: true });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) throw problem;
  const value: unknown = document.toJS();
  if (secondYaml === undefined) return value;
  const other = secondYaml(text);
  if (JSON.stringify(other) !== JSON.stringify(value)) throw new Error(`Two YAML parsers differ: ${JSON.stringify([value, other])}`);
  return value;
}

function jsonc(text: string): unknown {
  const errors: ParseError[] = [];
  const value: unknown = parseJsonc(text, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (first !== undefined) throw new Error(`${printParseErrorCode(first.error)} at ${first.offset}`);
  return value;
}

function values(value: unknown): FileContent {
  return { values: [value], markdown: stringsOf(value).filter((text) => text.includes('\n')) };
}

export function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

/** The keys of all maps in a value. */
export function keysOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return [...own, ...Object.values(value).flatMap(keysOf)];
}
