import { entryAt } from '../../graph/frontmatter-values.ts';
import type { Primitive } from '../../graph/graph.ts';
import type { SchemaError } from '../../model/generated/validators.js';
import { didYouMean } from '../../model/nearest-name.ts';
import { pathOf, violations } from '../frontmatter-violations.ts';
import type { Finding, Rule } from '../rule.ts';

export const validFrontmatter = {
  id: 'valid-frontmatter',
  summary: 'Frontmatter values must have the type and form that runtimes read.',
  severity: 'error',
  preset: 'recommended',
  *check(graph) {
    for (const primitive of graph.primitives) {
      const seen = new Set<string>();
      for (const violation of violations(primitive)) {
        // `no-unknown-key` and `no-ignored-apply-to` say more; one value is wrong once, however many branches reject it.
        if (violation.keyword === 'additionalProperties' || violation.instancePath === '/applyTo') continue;
        const id = [violation.instancePath, violation.keyword, violation.params['missingProperty']].join(' ');
        if (seen.has(id) || isBranch(violation, violations(primitive))) continue;
        seen.add(id);
        yield findingOf(primitive, violation);
      }
    }
  },
} as const satisfies Rule;

/** A violation inside one branch of a `oneOf`, which is reported as a whole. */
function isBranch({ keyword, schemaPath }: SchemaError, all: readonly SchemaError[]): boolean {
  return keyword !== 'oneOf' && all.some((other) => other.keyword === 'oneOf' && schemaPath.startsWith(`${other.schemaPath}/`));
}

function findingOf(primitive: Primitive, violation: SchemaError): Finding {
  const path = pathOf(primitive, violation.instancePath);
  const entry = entryAt(primitive, path);
  const name = path.join('.') || 'frontmatter';
  const value = path.reduce<unknown>(
    (parent, key) => (parent as Record<string | number, unknown> | null | undefined)?.[key],
    primitive.frontmatter?.value,
  );
  const span =
    entry === undefined
      ? { start: 0, end: 0 }
      : entry.valueSpan.end > entry.valueSpan.start
        ? entry.valueSpan
        : (entry.keySpan ?? entry.valueSpan);
  return { path: primitive.path, span, ...wordingOf(name, value, violation) };
}

function wordingOf(name: string, value: unknown, { keyword, params }: SchemaError): { message: string; hint: string } {
  const found = value === null || value === undefined ? 'has no value' : `is ${typeName(value)}`;
  switch (keyword) {
    case 'type':
      return {
        message: `\`${name}\` ${found}, and runtimes expect ${typeList(params['type'])}, so they reject or ignore it.`,
        hint: `Write ${typeList(params['type'])}, or remove the key.`,
      };
    case 'enum': {
      const allowed = (params['allowedValues'] as readonly string[]).map(String);
      return {
        message: `\`${name}\` is \`${String(value)}\`, which no runtime knows.`,
        hint: `Use ${allowed
          .map((item) => `\`${item}\``)
          .join(', ')
          .replace(/, ([^,]*)$/, ' or $1')}.${didYouMean(String(value), allowed)}`,
      };
    }
    case 'required': {
      const missing = String(params['missingProperty']);
      return { message: `\`${name}\` lacks \`${missing}\`, so runtimes drop it.`, hint: `Add \`${missing}\`.` };
    }
    case 'minLength':
    case 'minItems':
      return { message: `\`${name}\` is empty.`, hint: 'Give it a value, or remove the key.' };
    case 'pattern':
      return { message: `\`${name}\` holds no letter or digit, so it cannot be shown.`, hint: 'Give it a readable text.' };
    case 'minimum':
      return { message: `\`${name}\` is ${String(value)}, which is too small.`, hint: `Write ${String(params['limit'])} or more.` };
    case 'oneOf':
      return {
        message: `\`${name}\` ${isEmpty(value) ? 'is empty or holds an empty name' : found}, and runtimes expect a name or a list of names.`,
        hint: 'Write a name or a list of names, none of them empty.',
      };
    default:
      return { message: `\`${name}\` is not valid (${keyword}).`, hint: 'See the schema of this kind in schemas/.' };
  }
}

function isEmpty(value: unknown): boolean {
  return value === '' || (Array.isArray(value) && (value.length === 0 || value.includes('')));
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
