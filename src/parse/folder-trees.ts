import type { Fence, FolderTree, TreeEntry } from '../model/document.ts';

const languages: ReadonlySet<string> = new Set(['', 'text', 'txt', 'plain', 'plaintext', 'tree']);
const branch = /^([│|\s]*)[├└]─+[ \t]*(\S.*)$/;
/** Behind a name: a note, set off by a sign or by two spaces. */
const note = /\s+(?:#|←|<-|->|→|\/\/|[—–-]|\()|\s{2,}|\t/;

/** Trees of files and folders that are drawn with `├──` and `└──` in fences without a language. */
export function folderTreesOf(text: string, fences: readonly Fence[]): FolderTree[] {
  return fences.flatMap(({ language, span, contentSpan }) => {
    const content = text.slice(contentSpan.start, contentSpan.end);
    if (!languages.has(language) || !/[├└]─/.test(content)) return [];
    return treesIn(content, contentSpan.start).map((tree) => ({ ...tree, span }));
  });
}

function treesIn(content: string, offset: number): Omit<FolderTree, 'span'>[] {
  const trees: { root: string; entries: TreeEntry[] }[] = [];
  let root = '';
  let open: { readonly column: number; readonly path: string }[] = [];
  let start = offset;
  for (const line of content.split('\n')) {
    const match = branch.exec(line.trimEnd());
    if (match === null) {
      if (/[^│|\s]/.test(line)) {
        root = nameIn(line.trim());
        open = [];
      }
    } else {
      const [, before = '', rest = ''] = match;
      const name = nameIn(rest);
      open = open.filter(({ column }) => column < before.length);
      if (open.length === 0 && (trees.at(-1)?.root !== root || trees.length === 0)) trees.push({ root, entries: [] });
      const parent = open.at(-1)?.path;
      const path = `${parent === undefined ? '' : `${parent}/`}${name.replace(/\/+$/, '')}`;
      const nameStart = start + line.indexOf(rest, before.length);
      const span = { start: nameStart, end: nameStart + name.length };
      trees.at(-1)?.entries.push({ path, parent, note: rest.slice(name.length).trim(), span });
      open.push({ column: before.length, path });
    }
    start += line.length + 1;
  }
  return trees;
}

function nameIn(text: string): string {
  return text.slice(0, note.exec(text)?.index ?? text.length);
}
