import { createRequire } from 'node:module';
import { factsName, openCacheFolder, runName } from './files/cache-folder.ts';
import type { CacheFolder, NoCache } from './files/cache-folder.ts';
import { identifiedTree } from './files/identified-tree.ts';
import type { IdentifiedTree } from './files/identified-tree.ts';
import type { PathListing } from './files/list-paths.ts';
import type { Tree } from './files/tree.ts';
import { FactStore } from './facts/fact-store.ts';
import { buildId } from './model/build-id.ts';

export interface ProjectCacheOptions {
  /** Absolute path of the folder; `.primitives/cache` of the repository when left out. */
  readonly location?: string | undefined;
}

interface OpenCache {
  readonly folder: CacheFolder | NoCache;
  readonly stores: Map<string, FactStore>;
  listing: PathListing;
}

/** What runs remember of repositories: facts of documents, and whole runs. Nothing is written before `save`. */
export class ProjectCache {
  private readonly location: string | undefined;
  private readonly caches = new Map<string, OpenCache>();
  private readonly trees = new WeakMap<Tree, IdentifiedTree>();

  constructor({ location }: ProjectCacheOptions = {}) {
    this.location = location;
  }

  /** The same tree with what identifies its files, one for each tree: a tree stands for one moment. */
  identified(tree: Tree): IdentifiedTree {
    const identified = this.trees.get(tree) ?? identifiedTree(tree);
    this.trees.set(tree, identified);
    return identified;
  }

  /** What is known of the documents of a repository. `parser` names what has read them. */
  facts(root: string, listing: PathListing, parser: string): FactStore | undefined {
    const cache = this.open(root, listing);
    if ('reason' in cache.folder) return undefined;
    const store = cache.stores.get(parser) ?? new FactStore(cache.folder.read(factsName), makerOf(parser));
    cache.stores.set(parser, store);
    return store;
  }

  readRun(root: string, listing: PathListing, digest: string): Buffer | undefined {
    const { folder } = this.open(root, listing);
    return 'reason' in folder ? undefined : folder.read(runName(digest));
  }

  writeRun(root: string, listing: PathListing, digest: string, text: string): void {
    const { folder } = this.open(root, listing);
    if (!('reason' in folder)) folder.write(runName(digest), Buffer.from(text));
  }

  /** Writes what has become known. */
  save(): void {
    for (const { folder, stores, listing } of this.caches.values()) {
      if ('reason' in folder) continue;
      for (const store of stores.values()) {
        const bytes = store.changed(listing.files);
        if (bytes !== undefined) folder.write(factsName, bytes);
      }
    }
  }

  /** Why nothing is remembered of the repositories that were read, for people. */
  get reasons(): readonly string[] {
    return [...this.caches.values()].flatMap(({ folder }) => ('reason' in folder ? [folder.reason] : []));
  }

  private open(root: string, listing: PathListing): OpenCache {
    const cache = this.caches.get(root) ?? { folder: openCacheFolder(root, this.location, listing), stores: new Map(), listing };
    cache.listing = listing;
    this.caches.set(root, cache);
    return cache;
  }
}

/**
 * Names all that answers depend on besides the files: our code, the Markdown engines, and the tables of Unicode that Node has.
 */
export function makerOf(parser: string): string {
  return [buildId ?? 'source', parser, enginesVersion(), process.versions['unicode'] ?? ''].join(' ');
}

let engines: string | undefined;

/** The installed versions of the engines: an update must not meet what the version before has read. */
function enginesVersion(): string {
  engines ??= ['satteri', 'remark-parse', 'remark-gfm'].map(installedVersion).join(' ');
  return engines;
}

function installedVersion(name: string): string {
  const load = createRequire(import.meta.url);
  for (const folder of load.resolve.paths(name) ?? []) {
    try {
      return `${name}@${(load(`${folder}/${name}/package.json`) as { version: string }).version}`;
    } catch {
      // It may be in the next folder.
    }
  }
  return `no ${name}`;
}
