import { folderOf, resolvePath } from '../../model/file-path.ts';
import type { FilePath } from '../../model/file-path.ts';
import type { LoadedDocument, RuntimeTree } from '../runtime.ts';
import { withoutCode } from './code-blocks.ts';
import { withLf } from './rule-text.ts';

export interface ImportSyntax {
  /** With the flag `g`; the first group is the path. */
  readonly pattern: RegExp;
  /** The folder that paths start from. */
  readonly from: 'file' | 'root';
  /** How many imports may stand between a file and the first one. */
  readonly depth: number;
}

/** `@path` behind white space, a backslash before each space in it, without what ends a sentence. Longer is no path. */
export const atPath = /(?<!\S)@((?:[^\s\\#]|\\ ){0,4096}[^\s\\#.,;:!?)\]}'"*])/g;

/** A document followed by what it imports, each file once. Nothing is imported from code. */
export function withImports(tree: RuntimeTree, document: LoadedDocument, syntax: ImportSyntax): LoadedDocument[] {
  const seen = new Set<FilePath>([document.path]);
  const follow = (from: LoadedDocument, depth: number): LoadedDocument[] => [
    from,
    ...(depth === syntax.depth ? [] : importsOf(from, depth)),
  ];
  const importsOf = (from: LoadedDocument, depth: number): LoadedDocument[] =>
    importedPaths(from, syntax).flatMap((path) => {
      const text = seen.has(path) ? undefined : tree.read(path);
      seen.add(path);
      if (text === undefined) return [];
      return follow({ path, text: withLf(text).trim(), reason: { type: 'import', from: from.path } }, depth + 1);
    });
  return follow(document, 0);
}

function importedPaths({ path, text }: LoadedDocument, { pattern, from }: ImportSyntax): FilePath[] {
  return [...withoutCode(text).matchAll(pattern)].flatMap(([, target = '']) => {
    // Another place of the machine, which a repository cannot know.
    if (/^[/~]/.test(target)) return [];
    return resolvePath(from === 'root' ? '' : folderOf(path), target.replaceAll('\\ ', ' ')) ?? [];
  });
}
