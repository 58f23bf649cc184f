import { parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import type { OwnedKey } from '../model/manifest.ts';
import type { JsonKey } from '../runtimes/runtime.ts';
import { isEmpty, layoutOf, splice, withChild, withoutChild } from './json-text.ts';
import type { JsonLayout } from './json-text.ts';
import { joinedKey, pathKey } from './wanted-keys.ts';
import type { WantedKey } from './wanted-keys.ts';

export type KeyMerge =
  | {
      readonly type: 'merged';
      readonly text: string;
      /** What of the text is ours. */
      readonly owned: readonly OwnedKey[];
      /** Keys that have another value, by hand. */
      readonly foreign: readonly string[];
      /** Whether nothing is left in the file, not even a comment. */
      readonly empty: boolean;
    }
  /** Says why nothing can be merged, as part of a sentence. */
  | { readonly type: 'unusable'; readonly why: string };

export interface MergeOptions {
  /** What earlier builds have written: it goes where it is no longer wanted. */
  readonly owned: readonly OwnedKey[];
  /** Overwrite values that were written by hand. */
  readonly force: boolean;
}

const byteOrderMark = '\uFEFF';

/**
 * A JSON text, comments allowed, with these values under their keys and without those that are no longer wanted. Items are
 * added behind those of a list. Comments, other keys and the layout of the rest stay.
 */
export function mergeKeys(before: string, wanted: readonly WantedKey[], { owned, force }: MergeOptions): KeyMerge {
  const mark = before.startsWith(byteOrderMark) ? byteOrderMark : '';
  const bare = before.slice(mark.length);
  const start = bare.trim() === '' ? '{}\n' : bare;
  const joined = [...new Set(wanted.map(pathKey))].map((key) => joinedKey(wanted.filter((candidate) => pathKey(candidate) === key)));
  const why = obstacleIn(start, [...joined, ...owned]);
  if (why !== undefined) return { type: 'unusable', why };
  const layout = layoutOf(start);
  const rest = owned.reduce((text, key) => withoutUnwanted(text, key, joined), start);
  const merged = joined.reduce((state, key) => withKey(state, key, { owned, force }, layout), {
    text: rest,
    owned: [],
    foreign: [],
  } as Merged);
  const root = parseTree(merged.text);
  return { type: 'merged', ...merged, text: mark + merged.text, empty: root !== undefined && isBare(merged.text, root) };
}

interface Merged {
  readonly text: string;
  readonly owned: readonly OwnedKey[];
  readonly foreign: readonly string[];
}

function isBare(text: string, root: Node): boolean {
  const around = text.slice(0, root.offset) + text.slice(root.offset + root.length);
  return around.trim() === '' && isEmpty(text, root);
}

/** Why nothing of this can be merged into a text. */
function obstacleIn(text: string, keys: readonly { readonly path: readonly string[] }[]): string | undefined {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error !== undefined) {
    const line = text.slice(0, error.offset).split('\n').length;
    return `it is no valid JSON (line ${line}: ${wordsOf(printParseErrorCode(error.error))})`;
  }
  if (root?.type !== 'object') return 'its root is no object';
  const twice = keys.map(({ path }) => duplicateOn(root, path)).find((name) => name !== undefined);
  return twice === undefined ? undefined : `it has the key \`${twice}\` twice`;
}

/** `ValueExpected` as people write it. */
function wordsOf(code: string): string {
  return code.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
}

function duplicateOn(root: Node, path: readonly string[]): string | undefined {
  let node: Node | undefined = root;
  for (const [index, key] of path.entries()) {
    const found: readonly Node[] = propertiesOf(node).filter(({ children }) => children?.[0]?.value === key);
    if (found.length > 1) return nameOf(path.slice(0, index + 1));
    node = found[0]?.children?.[1];
  }
  return undefined;
}

/** A path as people read it: keys with dots in them would run together. */
function nameOf(path: readonly string[]): string {
  const hasDots = path.length > 1 && path.some((key) => key.includes('.'));
  return hasDots ? path.map((key) => JSON.stringify(key)).join(' > ') : path.join('.');
}

function propertiesOf(node: Node | undefined): readonly Node[] {
  return node?.type === 'object' ? (node.children ?? []) : [];
}

interface Found {
  /** The nodes on the path as far as they are there, the root first. */
  readonly nodes: readonly Node[];
  /** The property that holds the last of them. */
  readonly property: Node | undefined;
}

function find(text: string, path: readonly string[]): Found {
  const root = parseTree(text);
  const nodes: Node[] = root === undefined ? [] : [root];
  let property: Node | undefined;
  for (const key of path) {
    const next = propertiesOf(nodes.at(-1)).find(({ children }) => children?.[0]?.value === key);
    const value = next?.children?.[1];
    if (next === undefined || value === undefined) break;
    property = next;
    nodes.push(value);
  }
  return { nodes, property };
}

function valueAt(text: string, path: readonly string[]): Node | undefined {
  const { nodes } = find(text, path);
  return nodes.length > path.length ? nodes.at(-1) : undefined;
}

/** The text without what an earlier build wrote under a key and what is not wanted there any more. */
function withoutUnwanted(text: string, key: OwnedKey, wanted: readonly WantedKey[]): string {
  const want = wanted.find((candidate) => pathKey(candidate) === pathKey(key))?.value;
  if (!Array.isArray(key.value)) {
    const isStale = (want === undefined || Array.isArray(want)) && valueAt(text, key.path)?.value === key.value;
    return isStale ? withoutPath(text, key.path, Math.max(1, key.made)) : text;
  }
  let shorter = text;
  for (const item of (key.value as readonly string[]).filter((candidate) => !(Array.isArray(want) && want.includes(candidate)))) {
    const list = valueAt(shorter, key.path);
    const child = list?.type === 'array' ? list.children?.find(({ value }) => value === item) : undefined;
    if (list !== undefined && child !== undefined) shorter = withoutChild(shorter, list, child);
  }
  const list = valueAt(shorter, key.path);
  const isOver = want === undefined && key.made > 0 && list?.type === 'array' && isEmpty(shorter, list);
  return isOver ? withoutPath(shorter, key.path, key.made) : shorter;
}

/** The text without a key, and without those of the `made` last segments of its path that it leaves empty. */
function withoutPath(text: string, path: readonly string[], made: number): string {
  let shorter = text;
  for (let length = path.length; length > path.length - made && length > 0; length -= 1) {
    const { nodes, property } = find(shorter, path.slice(0, length));
    const [container, value] = nodes.slice(-2);
    if (nodes.length <= length || container === undefined || value === undefined || property === undefined) break;
    if (length < path.length && !isEmpty(shorter, value)) break;
    shorter = withoutChild(shorter, container, property);
  }
  return shorter;
}

function withKey(state: Merged, key: WantedKey, { owned, force }: MergeOptions, layout: JsonLayout): Merged {
  const { path, runtime, value } = key;
  const { text } = state;
  const mine = owned.filter((candidate) => pathKey(candidate) === pathKey(key));
  const own = (next: string, written: OwnedKey['value'], made: number): Merged => ({
    ...state,
    text: next,
    owned: [...state.owned, { path, runtime, value: written, made }],
  });
  const foreign = { ...state, foreign: [...state.foreign, nameOf(path)] };

  const { nodes } = find(text, path);
  const deepest = nodes.at(-1);
  if (deepest === undefined) return state;
  if (nodes.length <= path.length) {
    if (deepest.type !== 'object') return foreign;
    const depth = nodes.length - 1;
    return own(
      withChild(text, deepest, printed(path.slice(depth), value, layout), layout),
      value,
      madeOf(path, depth, [...owned, ...state.owned]),
    );
  }
  if (Array.isArray(value) && deepest.type === 'array') {
    const present = (deepest.children ?? []).map((item): unknown => item.value);
    const missing = (value as readonly string[]).filter((item) => !present.includes(item));
    const known = mine.flatMap((entry) => (Array.isArray(entry.value) ? (entry.value as readonly string[]) : []));
    const ours = (value as readonly string[]).filter((item) => missing.includes(item) || known.includes(item));
    return ours.length === 0 && mine.length === 0 ? state : own(withItems(text, path, missing, layout), ours, mine[0]?.made ?? 0);
  }
  const isMine = mine.some((entry) => entry.value === deepest.value);
  const made = mine[0]?.made ?? 1;
  if (deepest.value === value) return isMine ? own(text, value, made) : state;
  if (!isMine && !force) return foreign;
  const print = printed([], value, layout);
  return own(splice(text, deepest.offset, deepest.offset + deepest.length, print(undefined)), value, made);
}

function withItems(text: string, path: readonly string[], items: readonly string[], layout: JsonLayout): string {
  return items.reduce((longer, item) => {
    const list = valueAt(longer, path);
    return list === undefined ? longer : withChild(longer, list, () => JSON.stringify(item), layout);
  }, text);
}

/** A value below the objects that are missing on the way to it; all but the first name are wrapped around it. */
function printed(
  [name, ...below]: readonly string[],
  value: JsonKey['value'],
  { unit, eol }: JsonLayout,
): (indent: string | undefined) => string {
  const nested = below.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
  return (indent) => {
    const json = indent === undefined ? JSON.stringify(nested) : JSON.stringify(nested, null, unit).replaceAll('\n', eol + indent);
    return name === undefined ? json : `${JSON.stringify(name)}: ${json}`;
  };
}

/** How many of the last segments of a path are ours when the first `depth` of them are there. */
function madeOf(path: readonly string[], depth: number, owned: readonly OwnedKey[]): number {
  const ours = new Set(owned.flatMap((key) => prefixesMade(key)));
  let made = path.length - depth;
  while (made < path.length && ours.has(JSON.stringify(path.slice(0, path.length - made)))) made += 1;
  return made;
}

function prefixesMade({ path, made }: OwnedKey): string[] {
  return Array.from({ length: made }, (_, index) => JSON.stringify(path.slice(0, path.length - index)));
}
