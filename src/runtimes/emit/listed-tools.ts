import { namesOf } from '../../graph/frontmatter-values.ts';
import type { NamedValue } from '../../graph/frontmatter-values.ts';
import type { Primitive } from '../../graph/graph.ts';
import type { Loss } from '../runtime.ts';

/** The `tools` of a primitive; `undefined` without the key and with `*`. */
export function listedTools(primitive: Primitive): NamedValue[] | undefined {
  const value = primitive.frontmatter?.value['tools'];
  if (value === undefined || value === null) return undefined;
  const names = namesOf(primitive, 'tools');
  return names.some(({ name }) => name === '*') ? undefined : names;
}

export function lostTool({ path }: Primitive, { name, span }: NamedValue, runtime: string): Loss {
  return {
    path,
    span,
    effect: 'dropped',
    message: `The tool \`${name}\` has no counterpart in ${runtime} and is left out there.`,
    hint: 'Name a tool that both have, or accept the difference.',
  };
}

/** `Bash(git:*)` where only `Bash` has a counterpart. */
export function lostLimits({ path }: Primitive, { name, span }: NamedValue, runtime: string): Loss {
  return {
    path,
    span,
    effect: 'widened',
    message: `The limits of the tool \`${name}\` have no counterpart in ${runtime}: the whole tool is allowed there.`,
    hint: 'Say in the text what the tool is for.',
  };
}
