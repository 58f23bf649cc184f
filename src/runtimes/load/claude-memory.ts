import { compileGlob } from '../../graph/glob-pattern.ts';
import { folderOf, pathIn } from '../../model/file-path.ts';
import type { FilePath } from '../../model/file-path.ts';
import { pushTo } from '../../model/push-to.ts';
import type { Dropped, Limit, LoadedDocument, LoadReason, RuntimeTree } from '../runtime.ts';
import { withoutBlockComments } from './block-comments.ts';
import { alongFolders, firstIn, plainDocument } from './folder-chain.ts';
import { atPath, withImports } from './imports.ts';
import { cutAt } from './limits.ts';
import { filesOfNested, holderOf } from './nested-folders.ts';
import { listKey } from './rule-text.ts';
import type { RuleText } from './rule-text.ts';
import { scopedRules } from './scoped-rules.ts';
import type { ScopedRules, Trigger } from './scoped-rules.ts';
import { jsonTable } from './settings.ts';

/** Larger files are skipped. */
export const memoryLimit: Limit = {
  of: 'root rule',
  max: 4 * 1024 * 1024,
  unit: 'bytes',
  beyond: 'dropped',
  source: 'https://code.claude.com/docs/en/memory',
};

/** Files of one folder that Claude Code reads as its own. */
export const claudeFiles = ['CLAUDE.md', '.claude/CLAUDE.md', 'CLAUDE.local.md'];
const agentsFiles = ['AGENTS.md', '.claude/AGENTS.md'];

/** By today's documents at most four hops from the first file. Source: code.claude.com/docs/en/memory. */
const imports = { pattern: atPath, from: 'file', depth: 4 } as const;

export interface ClaudeMemory {
  readonly documents: (folder: FilePath, rules: readonly (readonly LoadedDocument[])[]) => LoadedDocument[];
  readonly dropped: (folder: FilePath) => readonly Dropped[];
  /** The rules for a path, by the folders that have any. */
  readonly rulesFor: (path: FilePath) => readonly (readonly LoadedDocument[])[];
}

/**
 * What a session at the root loads: its own files and rules at the start, then the rules for the path, and what the folders
 * in between have, when a file there is read.
 */
export function claudeMemory(tree: RuntimeTree): ClaudeMemory {
  const seen = withoutExcluded(tree);
  const rules = rulesByFolder(seen);
  const holders = alongFolders((folder) => (rules.has(folder) ? [folder] : []));
  const along = alongFolders((folder) => [memoryIn(seen, folder, namesIn(seen, folder))]);
  return {
    documents(folder, lists) {
      const rulesOf = new Map(holders(folder).map((holder, index) => [holder, lists[index] ?? []]));
      return along(folder).flatMap((memory) => withRules(memory, rulesOf.get(memory.folder) ?? []));
    },
    dropped: (folder) => along(folder).flatMap(({ dropped }) => dropped),
    rulesFor: (path) =>
      holders(folderOf(path)).map((holder) => rules.get(holder)?.loaded(path.slice(holder === '' ? 0 : holder.length + 1)) ?? []),
  };
}

/**
 * AGENTS.md only where Claude Code has no file of its own: neither at the root, where its session starts, nor in the folder itself.
 * Source: anthropics/claude-code mods/agents-md README.md. Its option is not read from a repository.
 */
function namesIn(tree: RuntimeTree, folder: FilePath): readonly string[] {
  return firstIn(tree, '', claudeFiles) === undefined && firstIn(tree, folder, claudeFiles) === undefined ? agentsFiles : claudeFiles;
}

interface FolderMemory {
  readonly folder: FilePath;
  readonly shared: readonly LoadedDocument[];
  readonly local: readonly LoadedDocument[];
  readonly dropped: readonly Dropped[];
}

function memoryIn(tree: RuntimeTree, folder: FilePath, names: readonly string[]): FolderMemory {
  const reason: LoadReason = { type: folder === '' ? 'always' : 'folder' };
  const files = names.flatMap((name) => plainDocument(tree, pathIn(folder, name)) ?? []);
  const isTooLong = ({ text }: LoadedDocument): boolean => cutAt(text, memoryLimit).cut !== undefined;
  const loaded = (isLocal: boolean): LoadedDocument[] =>
    files
      .filter((file) => !isTooLong(file) && file.path.includes('.local.') === isLocal)
      .flatMap((file) => withImports(tree, { ...file, text: withoutBlockComments(file.text), reason }, imports))
      .flatMap(withoutComments);
  return {
    folder,
    shared: loaded(false),
    local: loaded(true),
    dropped: files.filter(isTooLong).map(({ path }) => ({ path, limit: memoryLimit })),
  };
}

function withoutComments(document: LoadedDocument): LoadedDocument[] {
  const text = withoutBlockComments(document.text);
  return text === '' ? [] : [{ ...document, text }];
}

/** Rules without `paths` stand between the files that a project shares and CLAUDE.local.md. */
function withRules({ shared, local }: FolderMemory, rules: readonly LoadedDocument[]): LoadedDocument[] {
  const isScoped = ({ reason }: LoadedDocument): boolean => reason.type === 'glob';
  return [...shared, ...rules.filter((rule) => !isScoped(rule)), ...local, ...rules.filter(isScoped)];
}

/** The rules below the `.claude/rules` of each folder. `paths` starts at that folder, and may be a list or one text. */
function rulesByFolder(tree: RuntimeTree): ReadonlyMap<FilePath, ScopedRules> {
  const files = new Map<FilePath, FilePath[]>();
  for (const path of filesOfNested(tree, '.claude/rules', ['.md'])) pushTo(files, holderOf(path, '.claude/rules'), path);
  return new Map(
    [...files].map(([folder, paths]) => [
      folder,
      scopedRules(tree, paths, triggerOf, {
        expanded: ({ reason, ...rule }) =>
          withoutComments({ ...rule, reason: reason.type === 'always' && folder !== '' ? { type: 'folder' } : reason }),
      }),
    ]),
  );
}

function triggerOf(rule: RuleText): Trigger {
  const globs = listKey(rule, 'paths');
  return globs === undefined ? { type: 'always' } : { type: 'globs', globs, dialect: 'rooted' };
}

/**
 * What `claudeMdExcludes` leaves. Its globs are for absolute paths: those that start at the root of the disk cannot be
 * compared with a repository that may lie anywhere.
 */
function withoutExcluded(tree: RuntimeTree): RuntimeTree {
  const globs = ['.claude/settings.json', '.claude/settings.local.json'].flatMap((file) => {
    const value = jsonTable(tree, file)?.['claudeMdExcludes'];
    return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
  });
  if (globs.length === 0) return tree;
  const matchers = globs
    .filter((glob) => glob.startsWith('**/'))
    .flatMap((glob) => compileGlob(glob, { ignoreCase: false }).expression ?? []);
  const isExcluded = (path: FilePath): boolean => matchers.some((matcher) => matcher.test(path));
  return {
    files: tree.files.filter((path) => !isExcluded(path)),
    has: (path) => tree.has(path) && !isExcluded(path),
    read: (path) => (isExcluded(path) ? undefined : tree.read(path)),
  };
}
