import { firstMatch } from './glob-match.ts';
import { baseNameOf, byCodeUnit, folderOf, isInside, resolvePath } from '../../model/file-path.ts';
import type { FilePath } from '../../model/file-path.ts';
import { isMap } from '../../model/is-map.ts';
import type { RuntimeTree } from '../runtime.ts';
import { filesBelow } from './folder-chain.ts';

/** What VS Code looks for in a place. */
export type VscodeFile = 'instructions' | 'prompt' | 'agent' | 'skill';

/** What VS Code takes a file for. Source: VS Code 1.122 `promptFileLocations.ts` `getPromptFileType`. */
export function vscodeFile(path: FilePath): VscodeFile | undefined {
  const name = baseNameOf(path);
  if (name.endsWith('.prompt.md')) return 'prompt';
  if (name.endsWith('.instructions.md') || name === 'copilot-instructions.md') return 'instructions';
  if (name.endsWith('.chatmode.md') || name.endsWith('.agent.md')) return 'agent';
  if (name.toLowerCase() === 'skill.md') return 'skill';
  if (!name.endsWith('.md') || name === 'README.md') return undefined;
  if (/(?:^|\/)\.(?:github|claude)\/agents$/.test(folderOf(path))) return 'agent';
  return /(?:^|\/)\.claude\/rules\//.test(path) ? 'instructions' : undefined;
}

/**
 * The folders of a `chat.…Locations` setting: the defaults that it does not turn off, then its own. What lies outside the
 * repository is not seen. Source: VS Code 1.122 `config.ts` `promptSourceFolders`.
 */
export function placesOf(setting: unknown, defaults: readonly FilePath[]): string[] {
  const written = Object.entries(isMap(setting) ? setting : {}).map(
    ([path, on]) => [path.trim(), String(on).trim().toLowerCase()] as const,
  );
  const off = new Set(written.flatMap(([path, on]) => (on === 'false' ? [path] : [])));
  const own = written.flatMap(([path, on]) => (on === 'true' && path !== '' ? [path] : []));
  return [...new Set([...defaults.filter((path) => !off.has(path)), ...own])];
}

/** How many folders deep VS Code looks for instructions. Source: VS Code 1.122 `promptFilesLocator.ts`. */
const DEPTH = 5;

/** The files of one kind in some places: instructions below a folder too, though not below the root; the others right in it. */
export function filesAt(tree: RuntimeTree, places: readonly string[], kind: VscodeFile): FilePath[] {
  const found = places.flatMap((place) => {
    if (/^[/~]/.test(place)) return [];
    if (/[*?{[]/.test(place)) return kind === 'instructions' || kind === 'prompt' ? matching(tree, place) : [];
    const folder = resolvePath('', place);
    if (folder === undefined) return [];
    if (tree.has(folder)) return [folder];
    const depth = kind === 'instructions' && folder !== '' ? DEPTH : 0;
    const below = folder === '' ? tree.files : filesBelow(tree, folder, '.md');
    return below.filter((path) => isInside(folder, path) && depthIn(folder, path) <= depth);
  });
  return [...new Set(found)].filter((path) => vscodeFile(path) === kind);
}

/** A place with wildcards names files; `*` at its end, the files of a folder. */
function matching(tree: RuntimeTree, place: string): FilePath[] {
  const match = firstMatch([place.replace(/^\.\//, '')], 'rooted');
  return tree.files.filter((path) => match(path) !== undefined).toSorted(byCodeUnit);
}

function depthIn(folder: FilePath, path: FilePath): number {
  return path.slice(folder === '' ? 0 : folder.length + 1).split('/').length - 1;
}
