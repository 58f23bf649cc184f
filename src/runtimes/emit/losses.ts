import type { Primitive } from '../../graph/graph.ts';
import { kinds, schemaOf } from '../../kinds.ts';
import type { FrontmatterEntry } from '../../model/document.ts';
import { frontmatterKeys } from '../../model/generated/frontmatter-keys.ts';
import type { Loss } from '../runtime.ts';

/** Keys that only label a file in lists for people: text that loads by itself does not need them. */
export const labels = ['name', 'description'] as const;

/** One loss for each key with a value that is not `carried` over to the runtime. What no runtime knows is `no-unknown-key`'s to say. */
export function lostKeys(primitive: Primitive, runtime: string, carried: readonly string[]): Loss[] {
  const { value = {}, entries = [] } = primitive.frontmatter ?? {};
  const known = frontmatterKeys[schemaOf(primitive.kind, primitive.path) ?? kinds[primitive.kind].schema];
  return entries.flatMap((entry) => {
    const [key] = entry.path;
    if (entry.path.length !== 1 || typeof key !== 'string' || !Object.hasOwn(known, key) || carried.includes(key)) return [];
    return value[key] === null || value[key] === undefined ? [] : [lostKey(primitive, runtime, key, entry)];
  });
}

/** What the runtime has no place for, or no word for. */
export function lostKey({ path }: Primitive, runtime: string, key: string, { keySpan, valueSpan }: FrontmatterEntry): Loss {
  return {
    path,
    span: keySpan ?? valueSpan,
    effect: 'dropped',
    message: `The key \`${key}\` has no counterpart in ${runtime} and is left out there.`,
    hint: 'Say it in the text if it matters there, or accept the difference.',
  };
}

/** `applyTo` says the scope when it is a text; a list is dead in VS Code. */
export function applyToWhenRead({ frontmatter }: Primitive): string[] {
  return typeof frontmatter?.value['applyTo'] === 'string' ? ['applyTo'] : [];
}

/** The values of those keys that a primitive has. */
export function pick(primitive: Primitive, keys: readonly string[]): Record<string, unknown> {
  const value = primitive.frontmatter?.value ?? {};
  return Object.fromEntries(keys.filter((key) => Object.hasOwn(value, key)).map((key) => [key, value[key]]));
}
