import { hash } from 'node:crypto';
import { factsName, openCacheFolder, runName } from './files/cache-folder.ts';
import type { CacheFolder, NoCache } from './files/cache-folder.ts';
import { answersAlike, identifiedTree } from './files/identified-tree.ts';
import type { IdentifiedTree } from './files/identified-tree.ts';
import { installedVersions, machineName } from './files/installed-versions.ts';
import type { ListingOptions, PathListing } from './files/list-paths.ts';
import { parseRunFile, printRunFile } from './files/run-file.ts';
import type { Tree } from './files/tree.ts';
import { FactStore } from './facts/fact-store.ts';
import type { FilePath } from './model/file-path.ts';
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
    if ('refused' in cache.folder) return undefined;
    const store = cache.stores.get(parser) ?? new FactStore(cache.folder.read(factsName), makerOf(parser));
    cache.stores.set(parser, store);
    return store;
  }

  /**
   * What came of a run with the same question, when every file, listing and link that it asked for is what it was. The outcome is
   * that of another run then, on whatever machine. `options` are those of a listing that the run asks for in any case.
   */
  async recallRun(root: string, tree: Tree, question: string, options: ListingOptions = {}): Promise<unknown> {
    const identified = this.identified(tree);
    const { folder } = this.open(root, await identified.list(options));
    const file = 'refused' in folder ? undefined : folder.read(runName(digestOf(question)));
    const run = file === undefined ? undefined : parseRunFile(file.toString('utf8'), makerOf(machineName()));
    if (run === undefined) return undefined;
    if (!(await answersAlike(identified, run.inquiry))) {
      identified.forgetQuestions();
      return undefined;
    }
    const isTouched = [...identified.inquiry.files].some(([path, { stamp }]) => stamp !== run.inquiry.files.get(path)?.stamp);
    // The next run need not read what was only touched.
    const outcome = run.outcome();
    if (isTouched) await this.rememberRun(root, tree, question, outcome, options);
    return outcome;
  }

  /** Remembers a run over a tree, with all that it has asked so far. The outcome is plain data. */
  async rememberRun(root: string, tree: Tree, question: string, outcome: unknown, options: ListingOptions = {}): Promise<void> {
    const identified = this.identified(tree);
    const { folder } = this.open(root, await identified.list(options));
    if ('refused' in folder) return;
    const text = printRunFile({ inquiry: identified.inquiry, outcome }, makerOf(machineName()));
    folder.write(runName(digestOf(question)), [Buffer.from(text)]);
  }

  /** The text of a file that a run has asked for. Throws a `UsageError` when it is no longer what it was. */
  textOf(tree: Tree, path: FilePath): string {
    const { read } = this.identified(tree);
    const result = read(path);
    const target = result.type === 'alias' ? read(result.path) : result;
    return target.type === 'text' ? target.text : '';
  }

  /** Writes what has become known. */
  save(): void {
    for (const { folder, stores, listing } of this.caches.values()) {
      if ('refused' in folder) continue;
      for (const store of stores.values()) {
        const pieces = store.changed(listing.files);
        if (pieces !== undefined) folder.write(factsName, pieces);
      }
    }
  }

  /** Why nothing is remembered of repositories that were read, where somebody should know. */
  get refusals(): readonly string[] {
    return [...this.caches.values()].flatMap(({ folder }) => ('refused' in folder && folder.refused !== undefined ? [folder.refused] : []));
  }

  private open(root: string, listing: PathListing): OpenCache {
    const cache = this.caches.get(root) ?? { folder: openCacheFolder(root, this.location, listing), stores: new Map(), listing };
    cache.listing = listing;
    this.caches.set(root, cache);
    return cache;
  }
}

/** Names all that answers depend on besides the files. */
function makerOf(parser: string): string {
  return [buildId ?? 'source', parser, installedVersions()].join(' ');
}

function digestOf(question: string): string {
  return hash('sha256', question, 'base64url').slice(0, 16);
}
