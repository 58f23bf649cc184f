import { entryAt } from '../graph/frontmatter-values.ts';
import type { Primitive } from '../graph/graph.ts';
import type { FrontmatterEntry } from '../model/document.ts';
import type { SchemaError } from '../model/schema-validator.ts';
import { didYouMean } from '../model/nearest-name.ts';
import { fileStart } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import { valueAt } from '../model/value-path.ts';
import { pathOf, violations } from './frontmatter-violations.ts';
import type { Finding } from './rule.ts';

export type EntryPath = readonly (string | number)[];

export interface Violation extends SchemaError {
  /** Of the value that departs from the schema. */
  readonly path: EntryPath;
}

/** The violations of a primitive, one for each value and thing that it lacks: a value of the wrong type is not measured further. */
export function violationsOf(primitive: Primitive): Violation[] {
  const all = violations(primitive);
  const mistyped = new Set(all.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath));
  return all
    .filter(({ keyword, instancePath }) => keyword === 'type' || !mistyped.has(instancePath))
    .map((violation) => ({ ...violation, path: pathOf(primitive, violation.instancePath) }));
}

export function frontmatterValueAt({ frontmatter }: Primitive, path: EntryPath): unknown {
  return valueAt(frontmatter?.value, path);
}

/** The value at a path; its key where it has none. */
export function spanAt(primitive: Primitive, path: EntryPath): Span {
  const entry = entryAt(primitive, path);
  return entry === undefined ? fileStart : spanOf(entry);
}

export function spanOf({ keySpan, valueSpan }: FrontmatterEntry): Span {
  return valueSpan.end > valueSpan.start ? valueSpan : (keySpan ?? valueSpan);
}

export function findingOf(primitive: Primitive, { path, ...error }: Violation): Finding {
  const name = path.join('.') || 'frontmatter';
  return { path: primitive.path, span: spanAt(primitive, path), ...wordingOf(name, frontmatterValueAt(primitive, path), error) };
}

type Wording = Required<Pick<Finding, 'message' | 'hint'>>;

function wordingOf(name: string, value: unknown, { keyword, params }: SchemaError): Wording {
  switch (keyword) {
    case 'type':
      return wrongType(name, value, params['type']);
    case 'enum':
      return isBlank(value) ? empty(name) : unknownWord(name, value, params['allowedValues'] as readonly unknown[]);
    case 'required': {
      const missing = String(params['missingProperty']);
      return { message: `\`${name}\` lacks \`${missing}\`, so runtimes drop it.`, hint: `Add \`${missing}\`.` };
    }
    case 'minItems':
      return empty(name);
    case 'pattern':
      return isBlank(value)
        ? empty(name)
        : { message: `\`${name}\` holds no letter or digit, so it cannot be shown.`, hint: 'Give it a readable text.' };
    case 'minimum':
      return { message: `\`${name}\` is ${String(value)}, which is too small.`, hint: `Write ${String(params['limit'])} or more.` };
    default:
      return { message: `\`${name}\` is not valid (${keyword}).`, hint: 'See the schema of this kind in schemas/.' };
  }
}

function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === '';
}

export function empty(name: string): Wording {
  return { message: `\`${name}\` is empty, so runtimes reject or ignore it.`, hint: 'Give it a value, or remove the key.' };
}

function unknownWord(name: string, value: unknown, words: readonly unknown[]): Wording {
  const allowed = words.map(String);
  return {
    message: `\`${name}\` is \`${String(value)}\`, which no runtime knows.`,
    hint: `Use ${oneOf(allowed)}.${didYouMean(String(value), allowed)}`,
  };
}

/** `a`, `b` or `c`, each in a code span. */
export function oneOf(words: readonly string[]): string {
  return words
    .map((word) => `\`${word}\``)
    .join(', ')
    .replace(/, ([^,]*)$/, ' or $1');
}

/** `type` is a JSON Schema type, a list of them, or their names joined by commas. */
export function wrongType(name: string, value: unknown, type: unknown): Wording {
  const found = value === null || value === undefined ? 'has no value' : `is ${typeName(value)}`;
  return {
    message: `\`${name}\` ${found}, and runtimes expect ${typeList(type)}, so they reject or ignore it.`,
    hint: `Write ${typeList(type)}, or remove the key.`,
  };
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'a plain `true` or `false`',
  array: 'a list',
  object: 'a map',
};

function typeName(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a map' : (typeNames[typeof value] ?? typeof value);
}

/** Every scalar is a text to the runtimes, so a schema that takes all scalars is said to take texts. */
function typeList(type: unknown): string {
  const types = (Array.isArray(type) ? type : String(type).split(',')).map(String);
  const named = types.includes('string') ? types.filter((name) => name !== 'number' && name !== 'boolean') : types;
  return named.map((name) => typeNames[name] ?? name).join(' or ');
}
