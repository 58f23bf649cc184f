import { parse as parseJson } from 'jsonc-parser';
import { parse as parseToml } from 'smol-toml';
import { isMap } from '../../model/is-map.ts';
import type { FilePath } from '../../model/file-path.ts';
import { oncePerPath } from '../../model/once-per-path.ts';
import type { RuntimeTree } from '../runtime.ts';

export type Table = Readonly<Record<string, unknown>>;

/** A TOML file, read once for each tree; `undefined` for what does not exist or cannot be read. */
export const tomlTable = oncePerPath((tree: RuntimeTree, path): Table | undefined => parsed(tree.read(path)));

function parsed(text: string | undefined): Table | undefined {
  if (text === undefined) return undefined;
  try {
    return parseToml(text);
  } catch {
    return undefined;
  }
}

/** A JSON file with comments, as far as it can be read; `undefined` for what does not exist or holds no object. */
export function jsonTable(tree: RuntimeTree, path: FilePath): Table | undefined {
  const value = jsonValue(tree.read(path) ?? '');
  return isMap(value) ? value : undefined;
}

function jsonValue(text: string): unknown {
  try {
    return parseJson(text, [], { allowTrailingComma: true });
  } catch {
    // Nesting that is deeper than the stack.
    return undefined;
  }
}

/** Names of context files: `context.fileName` of settings such as those of Gemini CLI, one name or several. */
export function contextFileNames(tree: RuntimeTree, settings: FilePath, otherwise: readonly string[]): readonly string[] {
  const context = jsonTable(tree, settings)?.['context'];
  const names = textsOf(isMap(context) ? context['fileName'] : undefined).map((name) => name.trim());
  return names.length === 0 ? otherwise : [...new Set(names)];
}

/** The texts of a value that is one text or a list. */
export function textsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((item): item is string => typeof item === 'string' && item.trim() !== '');
}
