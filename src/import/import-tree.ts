import type { FilePath } from '../model/file-path.ts';

/** A repository to read from. Nothing is read through a symbolic link. */
export interface ImportTree {
  /** Every path, sorted. */
  readonly files: readonly FilePath[];
  readonly has: (path: FilePath) => boolean;
  readonly read: (path: FilePath) => ImportedText;
}

export type ImportedText =
  | { readonly type: 'text'; readonly text: string }
  /** A symbolic link to another file of the repository. */
  | { readonly type: 'link'; readonly to: FilePath }
  /** Ends the sentence "… cannot be read: …". */
  | { readonly type: 'unreadable'; readonly reason: string };
