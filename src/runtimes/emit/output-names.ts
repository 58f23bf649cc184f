import type { Graph, Primitive } from '../../graph/graph.ts';
import { stemOf } from '../../kinds.ts';
import { folderOf } from '../../model/file-path.ts';
import type { FilePath } from '../../model/file-path.ts';

/** Folders that say where a tool looks, not what a primitive is about. */
const conventional = /^(?:\.\w[\w-]*|instructions|prompts|agents|chatmodes|skills|rules|commands|primitives)$/;

export interface NameOptions {
  /** Names that are not given again. */
  readonly taken?: Iterable<string>;
  /** Turns any text into a name that the runtime takes. */
  readonly toName?: (text: string) => string;
  /** What a primitive is called by itself. */
  readonly nameOf?: (primitive: Primitive) => string;
}

/**
 * A name for each primitive, unique without regard to case: its own where that is unique, else its folders and its own.
 * The order of the primitives decides nothing but their sorting does, so sort them.
 */
export function outputNames(
  primitives: readonly Primitive[],
  { taken = [], toName = fileName, nameOf = ({ path }) => stemOf(path) }: NameOptions = {},
): ReadonlyMap<FilePath, string> {
  const names = new Map<FilePath, string>();
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const own = primitives.map((primitive) => toName(nameOf(primitive)));
  const counts = new Map<string, number>();
  for (const name of own) counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
  for (const [index, { path }] of primitives.entries()) {
    const stem = own[index] ?? '';
    const isFree = !used.has(stem.toLowerCase()) && counts.get(stem.toLowerCase()) === 1;
    const name = isFree ? stem : freeName(path, stem, toName, used);
    used.add(name.toLowerCase());
    names.set(path, name);
  }
  return names;
}

/** The folders that tell something and the stem, else all folders and the stem, else these with a number. */
function freeName(path: FilePath, stem: string, toName: (text: string) => string, used: ReadonlySet<string>): string {
  const folders = folderOf(path)
    .split('/')
    .filter((folder) => folder !== '');
  const joined = (parts: readonly string[]): string => toName([...parts.map(toName), stem].join('-'));
  const telling = joined(folders.filter((folder) => !conventional.test(folder)));
  if (!used.has(telling.toLowerCase())) return telling;
  const whole = joined(folders);
  if (!used.has(whole.toLowerCase())) return whole;
  for (let number = 2; ; number += 1) {
    if (!used.has(`${whole}-${number}`.toLowerCase())) return `${whole}-${number}`;
  }
}

/** Names that primitives already have in the runtime's own folder. */
export function namesTaken({ primitives }: Graph, folder: FilePath, suffix: string): readonly string[] {
  const inside = primitives.filter(({ path }) => path.startsWith(`${folder}/`) && path.toLowerCase().endsWith(suffix.toLowerCase()));
  return inside.map(({ path }) => path.slice(folder.length + 1, -suffix.length));
}

/** Lowercase letters, digits and single hyphens, as skills and Claude Code's agents are named. Short enough for a number behind it. */
export function slugName(text: string): string {
  const slug = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return slug || 'unnamed';
}

/** In bytes: file systems take 255, and a suffix and a number come behind it. */
const NAME_LIMIT = 180;

/** Letters, digits, `.`, `_` and `-`, with a letter or digit first. */
function fileName(text: string): string {
  const name = text.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[^\p{L}\p{N}]+/u, '');
  // Half a character at the end is none.
  const short = Buffer.from(name)
    .subarray(0, NAME_LIMIT)
    .toString('utf8')
    .replace(/\uFFFD+$/, '');
  return short || 'unnamed';
}
