import { isInside } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Draft } from './draft.ts';
import type { ImportTree } from './import-tree.ts';
import { ORIGINS } from './origins.ts';
import type { OriginId } from './origins.ts';
import type { Observer } from '../model/observer.ts';
import { leftRowFor, rowFor } from './source-table.ts';
import type { SourceRow } from './source-table.ts';
import { MAX_LENGTH, sourceFile } from './source-file.ts';
import type { Reading } from './source-file.ts';

/** What became of a file that nothing was taken from. */
export interface UntakenFile {
  readonly path: FilePath;
  readonly from: OriginId;
  /**
   * `primitive`: it is one already, in its place; `built`: a build wrote it; `linked`: it is a link to a file that is taken;
   * `shadowed`: the project has its own of that name;
   * `settings`: it is no text for agents; `empty`: it says nothing of its own; `refused`: it could not be read.
   */
  readonly why: 'primitive' | 'built' | 'linked' | 'shadowed' | 'settings' | 'empty' | 'refused';
  readonly reason: string;
}

export interface CollectOptions extends Reading {
  /** Only what lies below this folder, or this file. */
  readonly below: FilePath;
  /** What our own build wrote, where it is not to be read. */
  readonly built: ReadonlySet<FilePath>;
  /** Whether what is a primitive by its name stays where it is: in the repository that is written to. */
  readonly inPlace: boolean;
  /** The folder that is written to. */
  readonly to: FilePath;
  readonly observer?: Observer | undefined;
}

export interface Collected {
  readonly drafts: readonly Draft[];
  readonly untaken: readonly UntakenFile[];
  /** Whose files there are. */
  readonly found: readonly OriginId[];
}

/** Reads every file that somebody has rules, agents, commands or skills in. */
export function collectDrafts(options: CollectOptions): Collected {
  const { tree, below, asked } = options;
  const drafts: Draft[] = [];
  const untaken: UntakenFile[] = [];
  const found = new Set<OriginId>();
  const originOf = (from: readonly OriginId[]): OriginId | undefined => (asked === undefined ? from[0] : from.find((id) => asked.has(id)));
  options.observer?.begin('import');
  for (const path of tree.files) {
    if (!isInside(below, path) || isElsewhere(path)) continue;
    const leftRow = leftRowFor(path);
    const row = leftRow === undefined ? rowFor(path) : undefined;
    const linked = leftRow === undefined && row === undefined ? linkedFolder(path, tree) : undefined;
    const from = originOf(leftRow?.from ?? row?.from ?? linked?.from ?? []);
    if (from === undefined) continue;
    found.add(from);
    options.observer?.done();
    const settings = leftRow && ({ why: 'settings', reason: leftRow.why } as const);
    const outcome = settings ?? linked?.reason ?? (row === undefined ? undefined : readRow(path, row, from, options));
    if (outcome === undefined) continue;
    if (Array.isArray(outcome)) drafts.push(...outcome);
    else untaken.push({ path, from, ...(outcome as Reason) });
  }
  const order = ({ from, standing = false }: Draft): number => (standing ? -1 : ORIGINS.indexOf(from));
  options.observer?.end();
  return { drafts: drafts.toSorted((a, b) => order(a) - order(b)), untaken, found: ORIGINS.filter((id) => found.has(id)) };
}

/** The primitives that a repository has already, in their places. */
export function standingDrafts(reading: Reading, to: FilePath): Draft[] {
  return reading.tree.files.flatMap((path): Draft[] => {
    const row = isElsewhere(path) || leftRowFor(path) !== undefined ? undefined : rowFor(path);
    if (row === undefined || !isPrimitiveHere(path, row.from, to)) return [];
    const outcome = readRow(path, row, row.from[0] ?? 'vscode', { ...reading, below: '', built: new Set(), inPlace: false, to });
    return Array.isArray(outcome) ? outcome.map((draft: Draft) => ({ ...draft, notes: [], standing: true })) : [];
  });
}

type Reason = Pick<UntakenFile, 'why' | 'reason'>;

function readRow(path: FilePath, row: SourceRow, from: OriginId, options: CollectOptions): Draft[] | Reason {
  const { tree, built, inPlace, to } = options;
  if (built.has(path)) return { why: 'built', reason: 'a build wrote it from primitives that are here' };
  if (inPlace && isPrimitiveHere(path, row.from, to))
    return { why: 'primitive', reason: `it is a primitive already, in its place${apmScope(path, row, options)}` };
  const first = tree.read(path);
  // A link to what is taken itself is that file by another name.
  const isTaken = first.type === 'link' && (rowFor(first.to) !== undefined || leftRowFor(first.to) !== undefined);
  if (first.type === 'link' && isTaken) return { why: 'linked', reason: `it is a link to \`${first.to}\`` };
  const read = first.type === 'link' ? tree.read(first.to) : first;
  if (read.type !== 'text') return { why: 'refused', reason: read.type === 'link' ? 'it is a link to a link' : read.reason };
  if (read.text.includes('\0')) return { why: 'refused', reason: 'it is no text' };
  if (read.text.length > MAX_LENGTH) return { why: 'refused', reason: 'it is larger than what any runtime loads' };
  if (isOfRuler(read.text, path, tree)) return { why: 'built', reason: 'ruler wrote it from its own files' };
  const file = sourceFile(path, read.text, row.files.exec(path)?.groups?.['holder'] ?? '');
  const { drafts, left, isBroken = false } = row.read(options, file, from);
  const texts = drafts.filter(({ body, kind }) => body.trim() !== '' || kind === 'agent' || kind === 'skill');
  return texts.length > 0 ? texts : { why: isBroken ? 'refused' : 'empty', reason: left ?? 'it says nothing' };
}

/** Whose folder it is by its name. */
const folders: Readonly<Record<string, OriginId>> = {
  agent: 'antigravity',
  agents: 'antigravity',
  apm: 'apm',
  claude: 'claude',
  cline: 'cline',
  clinerules: 'cline',
  codex: 'codex',
  cursor: 'cursor',
  devin: 'windsurf',
  gemini: 'gemini',
  kiro: 'kiro',
  opencode: 'opencode',
  ruler: 'ruler',
  rulesync: 'rulesync',
  windsurf: 'windsurf',
};
const folderName = new RegExp(
  `(?:^|/)\\.(${Object.keys(folders).join('|')})(?:/(?:(?:rules|agents?|commands?|workflows|prompts|steering|subagents)((?:/[^/.]+)*)|skills?(/[^/.]+)?))?$`,
);

/** A folder of a runtime, or one inside it, that is a symbolic link: fine where what it leads to is taken by its own name. */
function linkedFolder(path: FilePath, tree: ImportTree): { readonly from: readonly OriginId[]; readonly reason: Reason } | undefined {
  const [, folder = '', ...insides] = folderName.exec(path) ?? [];
  const from = folders[folder];
  if (from === undefined) return undefined;
  const read = tree.read(path);
  const isLink = read.type === 'link' || (read.type === 'unreadable' && read.reason.includes('symbolic link'));
  // Another file in such a folder is of no interest, and a link with an extension leads to a file.
  if (insides.some(Boolean) && !isLink) return undefined;
  if (read.type === 'unreadable') return { from: [from], reason: { why: 'refused', reason: read.reason } };
  if (read.type === 'text') return undefined;
  const isTaken = tree.files.some((file) => file.startsWith(`${read.to}/`) && rowFor(file) !== undefined);
  const reason = `it is a link to \`${read.to}\`${isTaken ? '' : ', and nothing is read through links: copy the files there'}`;
  return { from: [from], reason: { why: isTaken ? 'linked' : 'refused', reason } };
}

/** APM applies to everything what has no `applyTo`. Source: microsoft/apm primitives. */
function apmScope(path: FilePath, { from, read }: SourceRow, options: CollectOptions): string {
  const text = from[0] === 'apm' && path.endsWith('.instructions.md') ? options.tree.read(path) : undefined;
  if (text?.type !== 'text') return '';
  const scopes = read(options, sourceFile(path, text.text, ''), 'apm').drafts.map(({ scope }) => scope?.type);
  return scopes.includes('everything') && !/^applyTo:/m.test(text.text)
    ? '; APM applies it to all files, and here nothing does without `applyTo`'
    : '';
}

/** Packages of other managers, and our own records. */
function isElsewhere(path: FilePath): boolean {
  return /(?:^|\/)(?:node_modules|\.git|\.primitives)\//.test(path);
}

/** A primitive by its name where it stands. Those of Claude Code and shared skills are taken: their place is a build's. */
function isPrimitiveHere(path: FilePath, from: readonly OriginId[], to: FilePath): boolean {
  if (path.startsWith('apm_modules/')) return false;
  return from[0] === 'vscode' || from[0] === 'apm' || isInside(to, path);
}

/** ruler marks what it writes. Source: intellectronica/ruler 0.3.44 FileSystemUtils.ts. */
function isOfRuler(text: string, path: FilePath, { files }: ImportTree): boolean {
  const isMarked = text.startsWith('<!-- Generated by Ruler -->') || /^\s*<!-- Source: (?:[^>]*\/)?\.?ruler\//.test(text);
  return isMarked && !path.includes('.ruler/') && files.some((file) => /(?:^|\/)\.ruler\//.test(file));
}
