import type { Graph, Primitive } from '../../graph/graph.ts';
import { stemOf } from '../../kinds.ts';
import { folderOf } from '../../model/file-path.ts';
import type { FilePath } from '../../model/file-path.ts';
import { spellingOf } from '../../model/spelling.ts';

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
 * A name for each primitive, unique without regard to case and composition: its own where that is unique, else its folders and its own.
 * The order of the primitives decides nothing but their sorting does, so sort them.
 */
export function outputNames(
  primitives: readonly Primitive[],
  { taken = [], toName = fileName, nameOf = ({ path }) => stemOf(path) }: NameOptions = {},
): ReadonlyMap<FilePath, string> {
  const names = new Map<FilePath, string>();
  const used = new Set([...taken].map(spellingOf));
  const own = primitives.map((primitive) => toName(nameOf(primitive)));
  const spellings = own.map(spellingOf);
  const counts = new Map<string, number>();
  for (const spelling of spellings) counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  for (const [index, { path }] of primitives.entries()) {
    const stem = own[index] ?? '';
    const spelling = spellings[index] ?? '';
    const isFree = !used.has(spelling) && counts.get(spelling) === 1;
    const name = isFree ? stem : freeName(path, stem, toName, used);
    used.add(isFree ? spelling : spellingOf(name));
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
  if (!used.has(spellingOf(telling))) return telling;
  const whole = joined(folders);
  if (!used.has(spellingOf(whole))) return whole;
  for (let number = 2; ; number += 1) {
    if (!used.has(spellingOf(`${whole}-${number}`))) return `${whole}-${number}`;
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
  return forWindows(slug || 'unnamed');
}

/** A file system takes 255 bytes: this leaves room for the longest suffix and a number. */
const MAX_BYTES = 200;

/** Letters, digits, `.`, `_` and `-`, with a letter or digit first and no `.` or `-` last. */
export function fileName(text: string): string {
  const name = text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .replace(/^[^\p{L}\p{N}]+/u, '');
  return forWindows(withinBytes(name, MAX_BYTES).replace(/[.-]+$/, '') || 'unnamed');
}

/** Windows has devices of these names, whatever the suffix. Source: learn.microsoft.com, Naming Files, Paths, and Namespaces. */
function forWindows(name: string): string {
  return name.replace(/^(?:con|prn|aux|nul|(?:com|lpt)[0-9\u00B9\u00B2\u00B3])(?=\.|$)/i, '$&-1');
}

/** As much of a text as fits, in whole characters. */
function withinBytes(text: string, max: number): string {
  // No character of UTF-16 takes more than three.
  if (text.length * 3 <= max) return text;
  const bytes = Buffer.from(text);
  if (bytes.length <= max) return text;
  return bytes
    .subarray(0, max)
    .toString('utf8')
    .replace(/\uFFFD+$/, '');
}
