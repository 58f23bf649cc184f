import { folderOf, resolvePath } from '../../model/file-path.ts';
import type { FilePath } from '../../model/file-path.ts';
import type { LoadedDocument, RuntimeTree } from '../runtime.ts';

export interface ImportSyntax {
  /** With the flag `g`; the first group is the path. */
  readonly pattern: RegExp;
  /** The folder that paths start from. */
  readonly from: 'file' | 'root';
  /** How many imports may stand between a file and the first one. */
  readonly depth: number;
}

/** A block of code in fences, to the end of the text where it is not closed. */
const fence = /^ {0,3}(`{3,}|~{3,})[^\n]*(?:\n(?! {0,3}\1[`~]*[ \t]*$)[^\n]*)*(?:\n {0,3}\1[`~]*[ \t]*$)?/gm;

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
      return follow({ path, text: text.replace(/\r\n?/g, '\n').trim(), reason: { type: 'import', from: from.path } }, depth + 1);
    });
  return follow(document, 0);
}

function importedPaths({ path, text }: LoadedDocument, { pattern, from }: ImportSyntax): FilePath[] {
  const prose = text.replace(fence, '').replace(/(`+)(?!`)[^]*?[^`]\1(?!`)/g, '');
  return [...prose.matchAll(pattern)].flatMap(([, target = '']) => {
    // Another place of the machine, which a repository cannot know.
    if (/^[/~]/.test(target)) return [];
    return resolvePath(from === 'root' ? '' : folderOf(path), target.replaceAll('\\ ', ' ')) ?? [];
  });
}
