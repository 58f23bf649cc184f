import { applyEdits, modify, parseTree } from 'jsonc-parser';
import type { JsonKey } from '../runtimes/runtime.ts';

/**
 * A JSON text with these values under their keys: items of lists are added behind those that are there. Comments, other keys
 * and the formatting of the rest stay. `undefined` when the text is no JSON object.
 */
export function withJsonKeys(text: string, keys: readonly JsonKey[]): string | undefined {
  let merged = text.trim() === '' ? '{}\n' : text;
  if (parseTree(merged)?.type !== 'object') return undefined;
  const options = { formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' } };
  for (const { path, value } of keys) {
    if (typeof value === 'string' || typeof value === 'boolean') {
      merged = applyEdits(merged, modify(merged, [...path], value, options));
      continue;
    }
    const present = listAt(merged, path);
    const next = [...present, ...value.filter((item) => !present.includes(item))];
    if (next.length !== present.length) merged = applyEdits(merged, modify(merged, [...path], next, options));
  }
  return merged;
}

function listAt(text: string, path: readonly string[]): unknown[] {
  let node = parseTree(text);
  for (const key of path) node = node?.children?.find(({ children }) => children?.[0]?.value === key)?.children?.[1];
  return node?.type === 'array' ? (node.children ?? []).map((item): unknown => item.value) : [];
}
