import { folderOf, resolvePath } from '../../model/file-path.ts';
import type { FilePath } from '../../model/file-path.ts';
import { firstIndex } from '../../model/first-index.ts';
import { oncePerPath } from '../../model/once-per-path.ts';
import type { LoadedDocument, RuntimeTree } from '../runtime.ts';
import { plainDocument } from './folder-chain.ts';
import { vscodeFile } from './vscode-places.ts';
import { vscodeText } from './vscode-text.ts';

/**
 * Documents and the files that they refer to, however far that leads; files that are no primitives are not read for more. Source:
 * VS Code 1.122 `_addReferencedInstructions`.
 */
export function withReferences(tree: RuntimeTree, documents: readonly LoadedDocument[]): LoadedDocument[] {
  const found = [...documents];
  const todo = documents.map(({ path }) => path);
  const seen = new Set(todo);
  for (let from = todo.pop(); from !== undefined; from = todo.pop()) {
    for (const path of referencesIn(tree, from)) {
      if (seen.has(path)) continue;
      seen.add(path);
      const isPrimitive = vscodeFile(path) !== undefined;
      const text = isPrimitive ? vscodeText(tree, path)?.text : plainDocument(tree, path)?.text;
      if (isPrimitive) todo.push(path);
      if (text) found.push({ path, text, reason: { type: 'import', from } });
    }
  }
  return found;
}

/** The files of the repository that the body of a file refers to, from its own folder, with nothing cut off or decoded. */
const referencesIn = oncePerPath((tree: RuntimeTree, path: FilePath): FilePath[] =>
  targetsIn(vscodeText(tree, path)?.text ?? '').flatMap((target) => {
    // From the root of the disk, or of another scheme.
    if (/^(?:\/|[a-zA-Z]+:\/)/.test(target)) return [];
    return resolvePath(folderOf(path), target) ?? [];
  }),
);

/** Links and `#file:` outside code, as `promptFileParser.ts` finds them: line by line. */
function targetsIn(body: string): string[] {
  const targets: string[] = [];
  let open = '';
  for (const line of body.split('\n')) {
    const start = line.trimStart();
    const [marker = ''] = /^(?:`{3,}|~{3,})/.exec(start) ?? [];
    if (open === '' && marker === '') targets.push(...targetsInLine(line));
    else if (open === '') open = marker;
    else if (marker.startsWith(open) && start.slice(marker.length).trim() === '') open = '';
  }
  return targets;
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly target: string;
}

function targetsInLine(line: string): string[] {
  if (!line.includes('](') && !/#file:/i.test(line)) return [];
  const code = [...line.matchAll(/`[^`]+`/g)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
  const outside = ({ start }: { readonly start: number }): boolean => (lastUpTo(code, start)?.end ?? 0) <= start;
  const links = linksIn(line).filter((link) => line[link.start - 1] !== '!' && outside(link));
  const mentions = [...line.matchAll(/#file:([^\s#]+)/gi)]
    .map(({ index, 0: { length }, 1: target = '' }): Place => ({ start: index, end: index + length, target }))
    .filter((mention) => outside(mention) && (lastUpTo(links, mention.end)?.end ?? -1) < mention.start);
  return [...links, ...mentions].toSorted((a, b) => a.start - b.start).map(({ target }) => target);
}

/** What `/\[(.*?)\]\((.+?)\)/g` finds, in one pass. */
function linksIn(line: string): Place[] {
  const links: Place[] = [];
  for (let start = line.indexOf('['); start !== -1;) {
    const middle = line.indexOf('](', start + 1);
    const close = middle === -1 ? -1 : line.indexOf(')', middle + 3);
    if (close === -1) break;
    links.push({ start, end: close + 1, target: line.slice(middle + 2, close) });
    start = line.indexOf('[', close + 1);
  }
  return links;
}

/** Of places in order, the last that starts at an offset or before it. */
function lastUpTo<One extends { readonly start: number }>(places: readonly One[], offset: number): One | undefined {
  return places[firstIndex(places.length, (index) => (places[index]?.start ?? 0) > offset) - 1];
}
