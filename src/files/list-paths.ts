import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnit, foldersAbove, inOrder } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { gitEnvironment, gitSettings } from './git.ts';
import { fieldsOf, tryGit } from './run-git.ts';

export interface PathListing {
  /** Sorted, without duplicates. Symbolic links are listed and not followed. */
  readonly files: readonly FilePath[];
  /** Folders that exist and whose contents belong to another repository. */
  readonly opaque: readonly FilePath[];
  /** Files that a sparse checkout may have left out. They exist for git. */
  readonly sparse: ReadonlySet<FilePath>;
  /** Of `files`, those that git does not track yet. `undefined` where no git has listed them. */
  readonly untracked?: ReadonlySet<FilePath>;
}

export interface ListingOptions {
  /** Names, as .gitignore has them, of files that are listed though git ignores them; not those in folders that it ignores. */
  readonly unignore?: readonly string[];
}

/** Packages bring primitives of their own. Whoever has git track them means them. */
function isInstalled(path: FilePath): boolean {
  return /(?:^|\/)node_modules(?:\/|$)/.test(path);
}

/**
 * Every path below `root`: what git tracks and what it would (untracked and not ignored), or, outside a repository, what a
 * walk finds that no .gitignore excludes. Untracked folders called `node_modules` are left out.
 */
export async function listPaths(root: string, options: ListingOptions = {}): Promise<PathListing> {
  return listWithGit(root, options) ?? (await walk(root));
}

function listWithGit(root: string, { unignore = [] }: ListingOptions): PathListing | undefined {
  const listing = [
    'ls-files',
    '-c',
    '-o',
    '-d',
    '-t',
    '-s',
    '-z',
    '--exclude-standard',
    ...unignore.map((pattern) => `--exclude=!${pattern}`),
  ];
  const { status, stdout } = spawnSync('git', [...gitSettings, ...listing], {
    cwd: root,
    env: gitEnvironment(),
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'ignore'],
    encoding: 'utf8',
  });
  if (status !== 0) return undefined;
  const files: FilePath[] = [];
  const deleted = new Set<FilePath>();
  const opaque: FilePath[] = [];
  const sparse = new Set<FilePath>();
  const untracked = new Set<FilePath>();
  for (const line of stdout.split('\0')) {
    if (line === '') continue;
    // `? path` for what is not tracked, `H mode hash stage<tab>path` for what is, `R …` for what was deleted.
    const [tag] = line;
    const path = tag === '?' ? line.slice(2) : line.slice(line.indexOf('\t') + 1);
    if (tag === '?' && isInstalled(path)) continue;
    if (tag === 'S') sparse.add(path);
    if (tag === 'R') deleted.add(path);
    // A repository inside this one: a submodule, or one that nobody has added.
    else if (line.startsWith('H 160000 ')) opaque.push(path);
    else if (path.endsWith('/')) opaque.push(path.slice(0, -1));
    else {
      files.push(path);
      if (tag === '?') untracked.add(path);
    }
  }
  // A file in a conflict is listed once for each side.
  const kept = inOrder(deleted.size === 0 ? files : files.filter((path) => !deleted.has(path)));
  // A folder that the repository around it ignores lists nothing; a walk sees what is there.
  if (kept.length === 0 && opaque.length === 0) return undefined;
  return { files: kept, opaque, sparse, untracked };
}

/** Those of the paths that git ignores, whether or not they exist. `undefined` outside a repository. */
export function ignoredAmong(root: string, paths: readonly FilePath[]): ReadonlySet<FilePath> | undefined {
  if (tryGit(root, ['rev-parse', '--git-dir']) === undefined) return undefined;
  // It fails when it has nothing to say.
  return new Set(fieldsOf(tryGit(root, ['check-ignore', '-z', '--stdin'], paths.map((path) => `${path}\0`).join('')) ?? ''));
}

async function walk(root: string): Promise<PathListing> {
  const [{ globSync }, { default: ignore }] = await Promise.all([import('glob'), import('ignore')]);
  const matchers = new Map<FilePath, ReturnType<typeof ignore> | undefined>();
  const matcherOf = (folder: FilePath): ReturnType<typeof ignore> | undefined => {
    if (!matchers.has(folder)) {
      let rules: string | undefined;
      try {
        rules = readFileSync(join(root, folder, '.gitignore'), 'utf8');
      } catch {
        // No .gitignore in this folder.
      }
      matchers.set(folder, rules === undefined ? undefined : ignore().add(rules));
    }
    return matchers.get(folder);
  };
  /** The innermost .gitignore that speaks of a path decides. */
  const isIgnored = (path: FilePath, isFolder: boolean): boolean => {
    if (path === '') return false;
    if (path === '.git' || path.endsWith('/.git') || isInstalled(path)) return true;
    for (const folder of foldersAbove(path).toReversed()) {
      const below = folder === '' ? path : path.slice(folder.length + 1);
      const verdict = matcherOf(folder)?.test(isFolder ? `${below}/` : below);
      if (verdict?.ignored === true) return true;
      if (verdict?.unignored === true) return false;
    }
    return false;
  };
  const files = globSync('**', {
    cwd: root,
    dot: true,
    nodir: true,
    posix: true,
    follow: false,
    ignore: {
      ignored: (entry) => isIgnored(entry.relativePosix(), entry.isDirectory()),
      childrenIgnored: (entry) => isIgnored(entry.relativePosix(), true),
    },
  });
  return { files: files.toSorted(byCodeUnit), opaque: [], sparse: new Set() };
}
