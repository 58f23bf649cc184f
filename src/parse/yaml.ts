import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Alias, Document as YamlDocument, Node, Pair, YAMLError } from 'yaml';
import type { FrontmatterEntry, Problem } from '../model/document.ts';
import { simpleYaml } from '../model/simple-yaml.ts';
import type { SimpleEntry } from '../model/simple-yaml.ts';
import type { Span } from '../model/span.ts';
import { ownString, withOwnStrings } from './own-string.ts';
import { recoverUnquoted } from './unquoted-scalars.ts';

export interface YamlFacts {
  readonly value: Record<string, unknown>;
  readonly entries: readonly FrontmatterEntry[];
  readonly problems: readonly Problem[];
}

/** Bounds of what is read as frontmatter. Real files stay far below: the largest of 834 has 6 KiB. */
const maxLength = 64 * 1024;
const maxNesting = 32;
const maxAliases = 100;

/** Reads the mapping in `text[span]`. Total: what is wrong becomes problems, and what can be read is read. */
export function readYaml(text: string, span: Span): YamlFacts {
  const raw = text.slice(span.start, span.end);
  const simple = raw.length === 0 || raw.length > maxLength ? undefined : simpleYaml(raw);
  if (simple !== undefined) return simpleFacts(simple, span.start);
  return parsedYaml(raw, span);
}

function simpleFacts(simple: readonly SimpleEntry[], shift: number): YamlFacts {
  const value = emptyMap();
  const entries: FrontmatterEntry[] = [];
  for (const { key: written, keySpan, value: one, valueSpan, itemSpans } of simple) {
    const key = ownString(written);
    value[key] = typeof one === 'string' ? ownString(one) : one.map(ownString);
    entries.push({ path: [key], keySpan: moved(keySpan, shift), valueSpan: moved(valueSpan, shift) });
    for (const [index, at] of itemSpans.entries()) {
      entries.push({ path: [key, index], keySpan: undefined, valueSpan: moved(at, shift) });
    }
  }
  return { value, entries, problems: [] };
}

/** The same for any YAML, of at most so many characters. */
export function parsedYaml(raw: string, span: Span, longest = maxLength): YamlFacts {
  const limit = limitExceeded(raw, longest);
  if (limit !== undefined) return { value: emptyMap(), entries: [], problems: [{ code: 'yaml-limit', span, detail: limit }] };

  const recovered = recoverUnquoted(raw);
  const document = parseDocument(recovered.source, {
    version: '1.2',
    // The parser would compare each key with all before it.
    uniqueKeys: false,
    strict: true,
    prettyErrors: false,
    logLevel: 'silent',
  });
  // Further errors, and aliases that lead nowhere, follow from the first one.
  const [broken] = document.errors;
  const problems: Problem[] = [
    ...recovered.scalars.map(({ code, span: at, value }) => ({ code, span: moved(at, span.start), detail: value })),
    ...(broken === undefined ? [] : [syntaxProblem(broken, raw, span.start)]),
  ];

  const reader = new NodeReader(document, recovered.scalars, raw, span.start);
  const root = document.contents;
  if (root !== null && !isMap(root)) {
    if (document.errors.length === 0) problems.push({ code: 'yaml-not-a-mapping', span, detail: raw.trim().slice(0, 40) });
    return { value: emptyMap(), entries: [], problems };
  }
  const value = withOwnStrings(root === null ? emptyMap() : (reader.read(root, []) as Record<string, unknown>));
  problems.push(...reader.repeated);
  if (broken === undefined) problems.push(...reader.problems);
  if (reader.exceeded !== undefined) problems.push({ code: 'yaml-limit', span, detail: reader.exceeded });
  return { value, entries: reader.entries, problems };
}

function limitExceeded(raw: string, longest: number): string | undefined {
  if (raw.length > longest) return `it is longer than ${longest / 1024} KiB`;
  let depth = 0;
  for (const character of raw) {
    if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
    if (depth > maxNesting) return `it is nested more than ${maxNesting} levels deep`;
  }
  return /(?:[-?:][ \t]+){33}/.test(raw) ? `it is nested more than ${maxNesting} levels deep` : undefined;
}

function syntaxProblem(error: YAMLError, raw: string, shift: number): Problem {
  // What is missing at the end is missing behind the last character, not on the closing line.
  const last = raw.trimEnd().length;
  const start = Math.min(error.pos[0], last);
  const end = Math.min(Math.max(error.pos[1], start), last);
  const detail =
    error.code === 'TAB_AS_INDENT' ? 'Tabs are not allowed as indentation' : error.message.replace(/ at line \d+, column \d+[^]*$/, '');
  return { code: 'yaml-syntax', span: moved({ start, end }, shift), detail };
}

/** Runtimes read text: `007` and `4.10` are not numbers to them. */
function scalarValue(value: unknown, source: string | undefined): unknown {
  return typeof value === 'number' && source !== undefined && source !== String(value) ? source : value;
}

function moved(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** Maps have no prototype, so that a key named `__proto__` is a key like any other. */
function emptyMap(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>;
}

/** Turns YAML nodes into plain values and notes where each key and value stands. */
class NodeReader {
  readonly entries: FrontmatterEntry[] = [];
  readonly problems: Problem[] = [];
  /** Keys that occur twice, whatever else is wrong. */
  readonly repeated: Problem[] = [];
  exceeded: string | undefined;
  private aliases = 0;
  private readonly document: YamlDocument;
  private readonly placeholders: ReadonlyMap<number, string>;
  private readonly raw: string;
  private readonly shift: number;

  constructor(document: YamlDocument, scalars: readonly { span: Span; value: string }[], raw: string, shift: number) {
    this.document = document;
    this.placeholders = new Map(scalars.map(({ span, value }) => [span.start, value]));
    this.raw = raw;
    this.shift = shift;
  }

  read(node: unknown, path: readonly (string | number)[], inAlias = false): unknown {
    if (path.length > maxNesting) {
      this.exceeded = `it is nested more than ${maxNesting} levels deep`;
      return null;
    }
    if (isAlias(node)) return this.readAlias(node, path);
    if (isScalar(node)) return this.placeholders.get(node.range?.[0] ?? -1) ?? scalarValue(node.value, node.source);
    if (isMap(node)) return this.readMap(node.items, path, inAlias);
    if (!isSeq(node)) return null;
    return node.items.map((item, index) => {
      const itemPath = [...path, index];
      if (!inAlias) this.note(itemPath, undefined, item);
      return this.read(item, itemPath, inAlias);
    });
  }

  private readMap(items: readonly Pair[], path: readonly (string | number)[], inAlias: boolean): Record<string, unknown> {
    const map = emptyMap();
    for (const { key, value } of items) {
      const name = ownString(isScalar(key) ? (this.placeholders.get(key.range?.[0] ?? -1) ?? String(key.value)) : String(key));
      const span = inAlias ? undefined : this.spanOf(key);
      if (span !== undefined) {
        if (isMap(key) || isSeq(key)) this.problems.push({ code: 'yaml-syntax', span, detail: 'A key must be a text' });
        if (Object.hasOwn(map, name)) this.repeated.push({ code: 'duplicate-key', span, detail: name });
      }
      const valuePath = [...path, name];
      if (!inAlias) this.note(valuePath, key, value);
      map[name] = this.read(value, valuePath, inAlias);
    }
    return map;
  }

  private readAlias(node: Alias, path: readonly (string | number)[]): unknown {
    this.aliases += 1;
    if (this.aliases > maxAliases) {
      this.exceeded = `it uses more than ${maxAliases} aliases`;
      return null;
    }
    const target = node.resolve(this.document);
    if (target !== undefined) return this.read(target, path, true);
    const written = `*${node.source}`;
    const span = this.spanOf(node);
    if (span === undefined) return null;
    // In a flow list a glob passes for an alias, too.
    const isGlob = /[*/.,]/.test(node.source);
    this.problems.push({ code: isGlob ? 'unquoted-glob' : 'yaml-syntax', span, detail: isGlob ? written : `Unresolved alias ${written}` });
    return isGlob ? written : null;
  }

  private note(path: readonly (string | number)[], key: unknown, value: unknown): void {
    const keySpan = this.spanOf(key);
    const after = keySpan?.end ?? this.shift;
    this.entries.push({ path, keySpan, valueSpan: this.spanOf(value) ?? { start: after, end: after } });
  }

  private spanOf(node: unknown): Span | undefined {
    const range = (node as Node | null)?.range;
    if (!range) return undefined;
    // The value of a block collection ends with the line ending of its last item.
    const [start, end] = range;
    return { start: this.shift + start, end: this.shift + start + this.raw.slice(start, end).trimEnd().length };
  }
}
