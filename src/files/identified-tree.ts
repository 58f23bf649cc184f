import { hash } from 'node:crypto';
import type { FilePath } from '../model/file-path.ts';
import { UsageError } from '../model/usage-error.ts';
import type { ListingOptions, PathListing } from './list-paths.ts';
import type { ReadResult } from './read-file.ts';
import type { Tree } from './tree.ts';

/** What a path has turned out to be. */
export interface Identity {
  /** The same for the same answer of `read`, on every machine. */
  readonly id: string;
  /** As `Tree.stampOf` has it. */
  readonly stamp: string | undefined;
}

/** Everything that was asked of a tree, with the answers: who gets the same answers does the same. */
export interface Inquiry {
  /** Digests of listings, by their options. */
  readonly listings: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<FilePath, Identity>;
  readonly blocked: ReadonlyMap<FilePath, boolean>;
}

/** A tree that says what a file holds without reading it where it can, and that remembers all that it was asked. */
export interface IdentifiedTree extends Tree {
  /** `known` is what the file was the last time: with the same stamp it still is. */
  readonly identify: (path: FilePath, known?: Identity) => Identity;
  /** What was asked since the questions were last forgotten. */
  readonly inquiry: Inquiry;
  readonly forgetQuestions: () => void;
}

export function identifiedTree(tree: Tree): IdentifiedTree {
  const listings = new Map<string, string>();
  const files = new Map<FilePath, Identity>();
  const blocked = new Map<FilePath, boolean>();
  const listed = new Map<string, PathListing>();
  const identities = new Map<FilePath, Identity>();
  const stamps = new Map<FilePath, string | undefined>();
  // What was read to know what it is is asked for next, as a rule.
  let last: { readonly path: FilePath; readonly result: ReadResult } | undefined;

  const stampOf = (path: FilePath): string | undefined => {
    if (!stamps.has(path)) stamps.set(path, tree.stampOf?.(path));
    return stamps.get(path);
  };
  const note = (path: FilePath, identity: Identity): Identity => {
    identities.set(path, identity);
    files.set(path, identity);
    return identity;
  };
  const readAnew = (path: FilePath): ReadResult => {
    // Before the text: what is written between the two has another stamp.
    const stamp = stampOf(path);
    const result = tree.read(path);
    const identity = { id: idOf(result), stamp: result.type === 'text' ? stamp : undefined };
    const earlier = identities.get(path);
    if (earlier !== undefined && earlier.id !== identity.id) {
      throw new UsageError(`${path} changed while the repository was being read. Run again.`);
    }
    note(path, identity);
    return result;
  };
  return {
    list: async (options: ListingOptions = {}) => {
      const key = JSON.stringify(options);
      const listing = listed.get(key) ?? (await tree.list(options));
      listed.set(key, listing);
      listings.set(key, digestOf(listing));
      return listing;
    },
    read: (path) => {
      const result = last?.path === path ? last.result : readAnew(path);
      last = undefined;
      return result;
    },
    isBlocked: (path) => {
      const answer = tree.isBlocked(path);
      blocked.set(path, answer);
      return answer;
    },
    stampOf,
    identify: (path, known) => {
      const earlier = identities.get(path);
      if (earlier !== undefined) return note(path, earlier);
      if (known?.stamp !== undefined && known.stamp === stampOf(path)) return note(path, { id: known.id, stamp: known.stamp });
      last = { path, result: readAnew(path) };
      return identities.get(path) ?? { id: idOf(last.result), stamp: undefined };
    },
    inquiry: { listings, files, blocked },
    forgetQuestions: () => {
      for (const questions of [listings, files, blocked]) questions.clear();
      // What is answered from here would not be asked.
      last = undefined;
    },
  };
}

/** Whether a tree gives the same answers as another one did. */
export async function answersAlike(tree: IdentifiedTree, { listings, files, blocked }: Inquiry): Promise<boolean> {
  for (const [options, digest] of listings) {
    await tree.list(JSON.parse(options) as ListingOptions);
    if (tree.inquiry.listings.get(options) !== digest) return false;
  }
  for (const [path, answer] of blocked) if (tree.isBlocked(path) !== answer) return false;
  for (const [path, known] of files) if (tree.identify(path, known).id !== known.id) return false;
  return true;
}

function idOf(result: ReadResult): string {
  switch (result.type) {
    case 'text': {
      const problems = result.problems.length === 0 ? '' : JSON.stringify(result.problems);
      return `text ${hash('sha256', `${problems}\0${result.text}`, 'base64url')}`;
    }
    case 'alias':
      return `alias ${result.path}`;
    case 'absent':
      return 'absent';
    case 'unreadable':
      return `unreadable ${result.reason}`;
  }
}

function digestOf({ files, opaque, sparse, untracked }: PathListing): string {
  const lists = [files, opaque, [...sparse], untracked === undefined ? ['outside git'] : []];
  return hash('sha256', lists.map((list) => list.join('\0')).join('\0\0'), 'base64url');
}
