import { entryAt } from './frontmatter-values.ts';
import type { Primitive } from './graph.ts';
import type { Variable } from '../model/document.ts';
import { isMap } from '../model/is-map.ts';
import type { Span } from '../model/span.ts';

export interface DeclaredInput {
  readonly name: string;
  /** The name where it can be found, else the item that holds it. */
  readonly span: Span;
}

const keys = ['input', 'inputs'];

/**
 * The inputs that a prompt declares: `input: [name]`, or items such as `name: What it is`. `undefined` for a prompt that
 * declares none, as prompts of VS Code do. Grammar: microsoft/apm, `command_integrator.py`.
 */
export function declaredInputs(prompt: Primitive): readonly DeclaredInput[] | undefined {
  const key = keys.find((name) => prompt.frontmatter?.value[name] !== undefined);
  const entry = key === undefined ? undefined : entryAt(prompt, [key]);
  if (key === undefined || entry === undefined) return undefined;
  const value = prompt.frontmatter?.value[key];
  const place = (path: readonly (string | number)[], name: string): DeclaredInput => {
    const found = entryAt(prompt, path);
    return { name, span: found?.keySpan ?? found?.valueSpan ?? entry.valueSpan };
  };
  if (typeof value === 'string') return namesIn(value).map((name) => place([key], name));
  if (isMap(value)) return Object.keys(value).map((name) => place([key, name], name));
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown, index): DeclaredInput[] => {
    if (typeof item === 'string') return namesIn(item).map((name) => place([key, index], name));
    if (!isMap(item)) return [];
    // Some write `- name: feature` with more keys beside it.
    if (typeof item['name'] === 'string') return [place([key, index, 'name'], item['name'])];
    return Object.keys(item).map((name) => place([key, index, name], name));
  });
}

/** A name, or several with commas between; a sentence has none. */
function namesIn(text: string): string[] {
  const names = text.split(',').map((name) => name.trim());
  return names.every((name) => /^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(name)) ? names : [];
}

/** The first use of each input in the text, by name. */
export function usedInputs({ variables }: Primitive): ReadonlyMap<string, Variable> {
  return new Map(variables.toReversed().map((variable) => [variable.name, variable]));
}

/** What two spellings of one name have in common: `featureName`, `feature-name` and `feature_name` are `featurename`. */
export function spellingKey(name: string): string {
  return name.toLowerCase().replace(/[-_.]/g, '');
}
