import type { Node, ParseError } from 'jsonc-parser';
import type { Config as ConfigFile } from '../model/generated/schema-types.ts';
import type { FilePath } from '../model/file-path.ts';
import { lineStartsOf, locate } from '../model/span.ts';
import type { LocatedSpan } from '../model/span.ts';
import { misuseOf, ruleMisuses } from './config-wording.ts';
import type { Keys } from './config-wording.ts';
import { syntaxProblems } from './json-syntax.ts';

/** A mistake with its place: `file:line:column: …`. */
export type Mistake = string;

export interface ConfigText {
  readonly value: ConfigFile | undefined;
  readonly mistakes: readonly Mistake[];
  readonly spanAt: (keys: Keys) => LocatedSpan;
  /** Words a mistake in the value at some keys. */
  readonly mistakeAt: (keys: Keys, problem: string) => Mistake;
}

/** Reads a configuration; comments and trailing commas are allowed. `under` is the key that holds it, in a file of others. */
export async function parseConfig(path: FilePath, source: string, under?: string): Promise<ConfigText> {
  const { findNodeAtLocation, parseTree, printParseErrorCode } = await import('jsonc-parser');
  const { validateConfig } = await import('../model/generated/validators/config.js');
  const errors: ParseError[] = [];
  const text = source.replace(/^\uFEFF/, ' ');
  const whole = parseTree(text, errors, { allowTrailingComma: true });
  const nodeAt = (node: Node | undefined, keys: Keys): Node | undefined =>
    node === undefined ? undefined : findNodeAtLocation(node, [...keys]);
  const tree = under === undefined ? whole : nodeAt(whole, [under]);
  const lineStarts = lineStartsOf(text);
  const mistake = (offset: number, problem: string): Mistake => {
    const { start } = locate(lineStarts, { start: offset, end: offset });
    return `${path}:${start.line}:${start.column}: ${problem}`;
  };
  const spanAt: ConfigText['spanAt'] = (keys) => {
    const { offset: start, length } = nodeAt(tree, keys) ?? { offset: 0, length: 0 };
    return locate(lineStarts, { start, end: start + length });
  };
  const mistakeAt: ConfigText['mistakeAt'] = (keys, problem) => mistake((nodeAt(tree, keys) ?? tree)?.offset ?? 0, problem);
  const mistakeAtKey: ConfigText['mistakeAt'] = (keys, problem) =>
    mistake((nodeAt(tree, keys)?.parent?.children?.[0] ?? tree)?.offset ?? 0, problem);

  const syntax = syntaxProblems(text, errors, printParseErrorCode).map(({ offset, problem }) => mistake(offset, problem));
  if (syntax.length > 0 || tree === undefined) return { value: undefined, mistakes: syntax, spanAt, mistakeAt };
  const isOurs = ({ offset, parent, value }: Node): boolean =>
    (tree.offset <= offset && offset < tree.offset + tree.length) || (value === under && parent?.parent === whole);
  const repeated = repeatedKeys(whole ?? tree).flatMap(({ key, first }) => {
    if (!isOurs(key)) return [];
    const { line } = locate(lineStarts, { start: first.offset, end: first.offset }).start;
    const name = String(key.value);
    return mistake(key.offset, `The key \`${name}\` stands in line ${line} already, and only the last would count. Keep one of them.`);
  });
  const value = valueOf(tree);
  const found = validateConfig(value) ? [] : (validateConfig.errors ?? []);
  const lacking = new Set(found.filter(({ keyword }) => keyword === 'required').map(({ instancePath }) => instancePath));
  // Who adds the key that is missing has keys enough.
  const violations = found.filter(({ keyword, instancePath }) => keyword !== 'minProperties' || !lacking.has(instancePath));
  const misuses = [...violations.flatMap((violation) => misuseOf(value, violation) ?? []), ...ruleMisuses(value)];
  const wrong = misuses.map(({ keys, of, problem }) => (of === 'key' ? mistakeAtKey(keys, problem) : mistakeAt(keys, problem)));
  const mistakes = [...new Set([...repeated, ...wrong])];
  return { value: mistakes.length === 0 ? (value as ConfigFile) : undefined, mistakes, spanAt, mistakeAt };
}

/** The value of a node; a key such as `__proto__` is a key like others. */
function valueOf({ type, children = [], value }: Node): unknown {
  if (type === 'array') return children.map(valueOf);
  if (type !== 'object') return value as unknown;
  return Object.fromEntries(children.flatMap(({ children: [key, of] = [] }) => (key && of ? [[key.value, valueOf(of)]] : [])));
}

/** Keys that their object has before, with the first of that name. */
function repeatedKeys({ type, children = [] }: Node): { key: Node; first: Node }[] {
  const seen = new Map<unknown, Node>();
  return children.flatMap((child) => {
    const [key, of] = child.children ?? [];
    if (type !== 'object' || key === undefined) return repeatedKeys(child);
    const first = seen.get(key.value);
    if (first === undefined) seen.set(key.value, key);
    return [...(first === undefined ? [] : [{ key, first }]), ...(of === undefined ? [] : repeatedKeys(of))];
  });
}
