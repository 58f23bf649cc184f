import { parse as parseToml } from 'smol-toml';
import { parse as parseJson } from 'jsonc-parser';
import type { FilePath } from '../model/file-path.ts';
import { oncePerPath } from '../model/once-per-path.ts';
import type { RuntimeTree } from '../runtimes/runtime.ts';
import { parsedValue, ruleText } from '../runtimes/load/rule-text.ts';

/** Markdown that a runtime gets out of a file that it offers. */
export interface OfferedText {
  readonly text: string;
  /** The format is not Markdown, so links start at the root of the repository. */
  readonly fromRoot: boolean;
}

/** What stands behind the frontmatter, and in other formats every text of more than one line. */
export const offeredTexts = oncePerPath((tree: RuntimeTree, path): readonly OfferedText[] => {
  const written = tree.read(path);
  if (written === undefined) return [];
  const rule = ruleText(tree, path);
  if (/\.(?:md|mdc|markdown)$/i.test(path)) return [{ text: rule?.text ?? '', fromRoot: false }];
  if (rule !== undefined && rule.header !== '') return [{ text: rule.text, fromRoot: true }];
  return stringsIn(valueOf(path, filledIn(path, written.replace(/^\uFEFF/, '')))).map((text) => ({ text, fromRoot: true }));
});

/** Recipes of goose are templates, filled in before they are read as YAML: a quoted text stands for itself (crates/goose/src/recipe/template_recipe.rs). */
function filledIn(path: FilePath, text: string): string {
  return /\.ya?ml$/i.test(path) ? text.replace(/\{\{'([^'\n]*)'\}\}/g, '$1') : text;
}

function valueOf(path: FilePath, text: string): unknown {
  if (/\.jsonc?$/i.test(path)) return parseJson(text, [], { allowTrailingComma: true });
  if (!/\.toml$/i.test(path)) return parsedValue(text);
  try {
    return parseToml(text);
  } catch {
    return undefined;
  }
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
