import { compileGlob } from '../../graph/glob-pattern.ts';
import { foldersAbove, pathIn } from '../../model/file-path.ts';
import type { FilePath } from '../../model/file-path.ts';
import type { Limit, LoadedDocument, LoadReason, RuntimeTree } from '../runtime.ts';
import { withoutBlockComments } from './block-comments.ts';
import { plainDocument } from './folder-chain.ts';
import { firstMatch } from './glob-match.ts';
import { withImports } from './imports.ts';
import { cutAt } from './limits.ts';
import { listKey } from './rule-text.ts';
import { scopedRules } from './scoped-rules.ts';
import { jsonTable } from './settings.ts';
import { pushTo } from '../../model/push-to.ts';

/** Larger files are skipped. */
export const memoryLimit: Limit = {
  of: 'root rule',
  max: 4 * 1024 * 1024,
  unit: 'bytes',
  beyond: 'dropped',
  source: 'https://code.claude.com/docs/en/memory',
};

/** Files of one folder that Claude Code reads as its own; AGENTS.md is for folders without them, in or above. */
export const claudeFiles = ['CLAUDE.md', '.claude/CLAUDE.md', 'CLAUDE.local.md'];
const agentsNames = ['AGENTS.md', '.claude/AGENTS.md'];

/** `@path` behind white space; by today's documents at most four hops from the first file. Source: code.claude.com/docs/en/memory. */
const imports = { pattern: /(?<!\S)@((?:[^\s\\#]|\\ )*[^\s\\#.,;:!?)\]}'"*])/g, from: 'file', depth: 4 } as const;

/**
 * What a session at the root loads: its own files and rules at the start, then the rules for the path, and what the folders
 * in between have, when a file there is read.
 */
export function claudeMemory(tree: RuntimeTree): (path: FilePath) => LoadedDocument[] {
  const seen = withoutExcluded(tree);
  const rulesOf = rulesByFolder(seen);
  return (path) => {
    let hasOwn = false;
    return foldersAbove(path).flatMap((folder) => {
      hasOwn ||= claudeFiles.some((name) => seen.has(pathIn(folder, name)));
      return folderDocuments(seen, folder, hasOwn ? claudeFiles : agentsNames, rulesOf(folder, path));
    });
  };
}

/** Rules without `paths` stand between the files that a project shares and CLAUDE.local.md. */
function folderDocuments(
  tree: RuntimeTree,
  folder: FilePath,
  names: readonly string[],
  rulesHere: readonly LoadedDocument[],
): LoadedDocument[] {
  const reason: LoadReason = { type: folder === '' ? 'always' : 'folder' };
  const memory = (name: string): LoadedDocument[] => {
    const document = plainDocument(tree, pathIn(folder, name));
    if (document === undefined || cutAt(document.text, memoryLimit).cut !== undefined) return [];
    return withImports(tree, { ...document, text: withoutBlockComments(document.text), reason }, imports);
  };
  const [local, shared] = [names.filter((name) => name.includes('.local.')), names.filter((name) => !name.includes('.local.'))];
  const [scoped, always] = [
    rulesHere.filter((rule) => rule.reason.type === 'glob'),
    rulesHere.filter((rule) => rule.reason.type !== 'glob'),
  ];
  return [
    ...shared.flatMap(memory),
    ...always.map((rule): LoadedDocument => ({ ...rule, reason })),
    ...local.flatMap(memory),
    ...scoped,
  ].flatMap((document) => {
    const text = withoutBlockComments(document.text);
    return text === '' ? [] : [{ ...document, text }];
  });
}

/** The rules below the `.claude/rules` of each folder. `paths` starts at that folder, and may be a list or one text. */
function rulesByFolder(tree: RuntimeTree): (folder: FilePath, path: FilePath) => LoadedDocument[] {
  const files = new Map<FilePath, FilePath[]>();
  for (const path of tree.files) {
    const place = /^(?:(.+?)\/)?\.claude\/rules\/.+\.md$/.exec(path);
    if (place === null) continue;
    const [, folder = ''] = place;
    pushTo(files, folder, path);
  }
  const known = new Map(
    [...files].map(([folder, paths]) => [
      folder,
      scopedRules(tree, paths, (rule) => {
        const globs = listKey(rule, 'paths');
        return globs === undefined ? { type: 'always' } : { type: 'globs', match: firstMatch(globs, 'rooted') };
      }),
    ]),
  );
  return (folder, path) => known.get(folder)?.loaded(path.slice(folder === '' ? 0 : folder.length + 1)) ?? [];
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
