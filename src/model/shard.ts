import type { FilePath } from './file-path.ts';

/** One of several runs that share the work of one. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

/** A shard as reports name it. */
export interface ReportedShard extends Shard {
  /** The same for all shards of one run: those of other files, settings or versions have another. */
  readonly run: string;
}

/**
 * Whether a path belongs to a shard. It does so by its name alone, so that shards agree whatever else they see, and a file that comes or
 * goes moves no other: FNV-1a over UTF-16 code units, then the last mixing of MurmurHash3, without which the low bits of similar
 * names are similar too.
 */
export function isInShard({ index, count }: Shard, path: FilePath): boolean {
  let hash = 0x811c9dc5;
  for (let at = 0; at < path.length; at += 1) hash = Math.imul(hash ^ path.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) % count === index - 1;
}
