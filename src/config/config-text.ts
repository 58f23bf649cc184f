import type { Node, ParseError } from 'jsonc-parser';
import { validateConfig } from '../model/generated/validators.js';
import type { SchemaError } from '../model/generated/validators.js';
import type { Config as ConfigFile } from '../model/generated/schema-types.ts';
import { configKeys } from '../model/generated/config-keys.ts';
import { didYouMean } from '../model/nearest-name.ts';
import type { FilePath } from '../model/file-path.ts';
import { lineStartsOf, locate } from '../model/span.ts';

/** A mistake with its place: `file:line:column: …`. */
export type Mistake = string;

export interface ConfigText {
  readonly value: ConfigFile | undefined;
  readonly mistakes: readonly Mistake[];
  /** Words a mistake in the value at some keys. */
  readonly mistakeAt: (keys: readonly (string | number)[], problem: string) => Mistake;
}

/** Reads a configuration; comments and trailing commas are allowed. `under` is the key that holds it, in a file of others. */
export async function parseConfig(path: FilePath, source: string, under?: string): Promise<ConfigText> {
  const { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode } = await import('jsonc-parser');
  const errors: ParseError[] = [];
  const text = source.replace(/^\uFEFF/, ' ');
  const whole = parseTree(text, errors, { allowTrailingComma: true });
  const nodeAt = (node: Node | undefined, keys: readonly (string | number)[]): Node | undefined =>
    node === undefined ? undefined : findNodeAtLocation(node, [...keys]);
  const tree = under === undefined ? whole : nodeAt(whole, [under]);
  const mistake = (offset: number, length: number, problem: string): Mistake => {
    const { start } = locate(lineStartsOf(text), { start: offset, end: offset + length });
    return `${path}:${start.line}:${start.column}: ${problem}`;
  };
  const mistakeAt: ConfigText['mistakeAt'] = (keys, problem) => {
    const node = nodeAt(tree, keys) ?? tree;
    return mistake(node?.offset ?? 0, node?.length ?? 0, problem);
  };
  const syntax = errors.map(({ error, offset, length }) => mistake(offset, length, `${printParseErrorCode(error)}.`));
  const value: unknown = tree === undefined ? undefined : getNodeValue(tree);
  const isValid = syntax.length === 0 && validateConfig(value);
  const violations = syntax.length > 0 || isValid ? [] : (validateConfig.errors ?? []).filter(({ keyword }) => keyword !== 'if');
  const mistakeAtKey = (keys: readonly (string | number)[], problem: string): Mistake => {
    const place = nodeAt(tree, keys)?.parent?.children?.[0] ?? tree;
    return mistake(place?.offset ?? 0, place?.length ?? 0, problem);
  };
  const wrong = violations.map((violation) => {
    const { keys, key, problem } = wordingOf(value, violation);
    return key ? mistakeAtKey(keys, problem) : mistakeAt(keys, problem);
  });
  const unknown = isValid ? unknownRules(value as ConfigFile).map(([keys, problem]) => mistakeAtKey(keys, problem)) : [];
  const mistakes = [...syntax, ...wrong, ...unknown];
  return { value: mistakes.length === 0 ? (value as ConfigFile) : undefined, mistakes, mistakeAt };
}

function unknownRules({ rules = {}, overrides = [] }: ConfigFile): [keys: (string | number)[], problem: string][] {
  const ids = configKeys['rules'] ?? [];
  const lists: [keys: (string | number)[], rules: object][] = [
    [['rules'], rules],
    ...overrides.map((override, index): [(string | number)[], object] => [['overrides', index, 'rules'], override.rules]),
  ];
  return lists.flatMap(([keys, entries]) =>
    Object.keys(entries)
      .filter((id) => !ids.includes(id))
      .map((id): [(string | number)[], string] => [[...keys, id], `Unknown rule \`${id}\`.${didYouMean(id, ids)}`]),
  );
}

function wordingOf(
  value: unknown,
  { instancePath, keyword, params, message = 'is not valid' }: SchemaError,
): { keys: (string | number)[]; key: boolean; problem: string } {
  const keys = keysOf(value, instancePath);
  if (keyword === 'additionalProperties') {
    const key = String(params['additionalProperty']);
    const known = configKeys[keys.map((name) => (typeof name === 'number' ? '*' : name)).join('.')] ?? [];
    return { keys: [...keys, key], key: true, problem: `Unknown key \`${key}\`.${didYouMean(key, known)}` };
  }
  const allowed = keyword === 'enum' ? `: ${String(params['allowedValues']).replaceAll(',', ', ')}` : '';
  return { keys, key: false, problem: `${keys.length === 0 ? 'The configuration' : `\`${keys.join('.')}\``} ${message}${allowed}.` };
}

/** The keys and indexes that a JSON pointer names. */
function keysOf(value: unknown, pointer: string): (string | number)[] {
  const keys: (string | number)[] = [];
  let at = value;
  for (const written of pointer.split('/').slice(1)) {
    const key = written.replaceAll('~1', '/').replaceAll('~0', '~');
    keys.push(Array.isArray(at) ? Number(key) : key);
    at = (at as Record<string, unknown> | undefined)?.[key];
  }
  return keys;
}
