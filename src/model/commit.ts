import type { FilePath } from './file-path.ts';

/** A commit and what its message says in trailers. */
export interface Commit {
  readonly hash: string;
  readonly subject: string;
  readonly author: string;
  /** When it was committed, in UTC to the second. */
  readonly at: string;
  readonly trailers: readonly { readonly key: string; readonly value: string }[];
  readonly touched: readonly FilePath[];
}
