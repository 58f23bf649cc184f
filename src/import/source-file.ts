import type { Document } from '../model/document.ts';
import { isMap } from '../model/is-map.ts';
import type { FilePath } from '../model/file-path.ts';
import type { MarkdownParser } from '../parse/markdown.ts';
import { parseDocument } from '../parse/parse-document.ts';
import { readYaml } from '../parse/yaml.ts';
import { lenientRule } from '../runtimes/load/lenient-keys.ts';
import type { RuleText } from '../runtimes/load/rule-text.ts';
import { changed } from './draft.ts';
import type { Note } from './draft.ts';
import type { ImportTree } from './import-tree.ts';
import type { OriginId } from './origins.ts';
import { builtMark } from './built-text.ts';
import type { BuiltMark } from './built-text.ts';

/** One file of a runtime, taken apart. */
export interface SourceFile {
  readonly path: FilePath;
  /** The folder that the runtime's own folder stands in; the root is empty. */
  readonly holder: FilePath;
  readonly rule: RuleText;
  /** Without frontmatter and without what our build says of itself. */
  readonly body: string;
  /** What our build says of the file; `undefined` for one that it did not write. */
  readonly built: BuiltMark | undefined;
  readonly notes: readonly Note[];
}

/** What reading takes. */
export interface Reading {
  readonly tree: ImportTree;
  readonly parse: MarkdownParser;
  /** Whom the person asked for; all when left out. */
  readonly asked: ReadonlySet<OriginId> | undefined;
}

/** Characters. No runtime loads more of one file; Claude Code skips what is over 4 MiB. */
export const MAX_LENGTH = 8 * 1024 * 1024;

/** Splits a text as runtimes do. Frontmatter that is no YAML is read line by line, as some of them do. */
export function sourceFile(path: FilePath, written: string, holder: FilePath): SourceFile {
  const text = written.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const { rule, notes } = ruleOf(text);
  const { built, body } = builtMark(rule.text);
  return { path, holder, rule, body, built: built ?? builtMark(`<!-- ${/^# (.*)$/m.exec(rule.header)?.[1] ?? ''} -->`).built, notes };
}

function ruleOf(text: string): { readonly rule: RuleText; readonly notes: readonly Note[] } {
  const header = /^---[ \t]*\n(?:([^]*?)\n)??---[ \t]*(?:\n|$)/.exec(text);
  if (header === null) {
    const open = /^---[ \t]*\n[A-Za-z][\w-]*[ \t]*:/.test(text);
    const notes = open ? [changed('Its frontmatter is not closed by `---`, so the whole file is taken as text.')] : [];
    return { rule: { keys: {}, readable: !open, text: trimmed(text), header: '' }, notes };
  }
  const [whole, source = ''] = header;
  const body = trimmed(text.slice(whole.length));
  const { value, problems } = readYaml(source, { start: 0, end: source.length });
  const broken = problems.find(({ code }) => code.startsWith('yaml-'));
  const rule: RuleText = { keys: isMap(value) ? value : {}, readable: broken === undefined, text: body, header: source };
  if (broken === undefined) return { rule, notes: [] };
  if (broken.code === 'yaml-limit')
    return { rule: { ...rule, keys: {} }, notes: [changed('Its frontmatter is larger or deeper than any runtime reads: it is left out.')] };
  return {
    rule: { ...lenientRule(rule), readable: false },
    notes: [changed('Its frontmatter is no valid YAML: it is read line by line. Compare the result.')],
  };
}

/** Without blank lines around it; the first line keeps its indentation, which may make it code. */
function trimmed(text: string): string {
  return text.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
}

/** The facts of a text that stands, or is thought of, at a path. */
export function textFacts({ parse }: Pick<Reading, 'parse'>, path: FilePath, body: string): Document {
  return parseDocument(path, 'document', body, parse);
}
