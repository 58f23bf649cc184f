import type { HiddenCategory } from '../../model/document.ts';
import type { Severity } from '../../model/diagnostic.ts';
import type { Rule } from '../rule.ts';

const categories: Readonly<Record<HiddenCategory, { readonly name: string; readonly severity: Severity }>> = {
  tag: { name: 'Unicode tag', severity: 'error' },
  'bidi-control': { name: 'bidirectional control', severity: 'error' },
  'variation-selector': { name: 'variation selector', severity: 'warning' },
  'zero-width': { name: 'zero-width', severity: 'warning' },
  'byte-order-mark': { name: 'byte order mark', severity: 'warning' },
  'bidi-mark': { name: 'direction mark', severity: 'warning' },
  invisible: { name: 'invisible', severity: 'warning' },
};

export const noHiddenUnicode = {
  id: 'no-hidden-unicode',
  summary: 'Text must not hold characters that people cannot see and models read.',
  severity: 'error',
  preset: 'recommended',
  *check(graph) {
    for (const { path, hiddenCharacters } of [...graph.primitives, ...graph.checkedDocuments]) {
      for (const { codePoint, category, count, span } of hiddenCharacters) {
        const { name, severity } = categories[category];
        const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
        const supplement = category === 'variation-selector' && codePoint >= 0xe0100;
        yield {
          path,
          span,
          severity: supplement ? 'error' : severity,
          message: `${count === 1 ? `A hidden ${name} character (${code})` : `${count} hidden ${name} characters (from ${code})`}: people do not see ${count === 1 ? 'it' : 'them'}, models do, and instructions have been smuggled in this way.`,
          hint: 'Delete what is hidden. Where it is meant, write it so that it can be seen.',
        };
      }
    }
  },
} as const satisfies Rule;
