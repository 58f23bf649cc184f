import type { Graph } from '../graph/graph.ts';
import { stemOf } from '../kinds.ts';
import { folderOf } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';

/** Folders that say where a tool looks, not what a primitive is about. */
const conventional = /^(?:\.\w[\w-]*|instructions|prompts|agents|chatmodes|skills|rules|commands|primitives)$/;

/**
 * A file name for each path, without suffix: its stem where that is unique, else its folders and stem. Names that are
 * `taken` are not given again. The order of the paths decides nothing but their sorting does, so sort them.
 */
export function outputNames(paths: readonly FilePath[], taken: ReadonlySet<string> = new Set()): ReadonlyMap<FilePath, string> {
  const names = new Map<FilePath, string>();
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const stems = paths.map((path) => safeName(stemOf(path)).toLowerCase());
  for (const [index, path] of paths.entries()) {
    const stem = safeName(stemOf(path));
    const shared = stems.indexOf(stem.toLowerCase()) !== index || stems.lastIndexOf(stem.toLowerCase()) !== index;
    const folders = folderOf(path)
      .split('/')
      .filter((folder) => folder !== '');
    const telling = [...folders.filter((folder) => !conventional.test(folder)), stemOf(path)].map(safeName).join('-');
    const whole = [...folders, stemOf(path)].map(safeName).join('-');
    const candidates = shared ? [telling, whole] : [stem, telling, whole];
    let name = candidates.find((candidate) => !used.has(candidate.toLowerCase()));
    for (let number = 2; name === undefined; number += 1) {
      name = used.has(`${whole}-${number}`.toLowerCase()) ? undefined : `${whole}-${number}`;
    }
    used.add(name.toLowerCase());
    names.set(path, name);
  }
  return names;
}

/** Names that primitives already have in the runtime's own folder. */
export function namesTaken({ primitives }: Graph, folder: FilePath, suffix: string): ReadonlySet<string> {
  const inside = primitives.filter(({ path }) => path.startsWith(`${folder}/`) && path.endsWith(suffix));
  return new Set(inside.map(({ path }) => path.slice(folder.length + 1, -suffix.length)));
}

/** Letters, digits, `.`, `_` and `-`, with a letter or digit first. */
function safeName(text: string): string {
  return text.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[^\p{L}\p{N}]+/u, '') || 'unnamed';
}
