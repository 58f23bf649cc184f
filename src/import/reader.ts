import type { Draft } from './draft.ts';
import type { OriginId } from './origins.ts';
import type { Reading, SourceFile } from './source-file.ts';

export interface ReadFile {
  readonly drafts: readonly Draft[];
  /** Why nothing is taken, where that is all right: completes "left, because …". */
  readonly left?: string;
  /** Whether something is there that could not be read. */
  readonly isBroken?: boolean;
}

/** Takes a file of one runtime apart. */
export type Reader = (reading: Reading, file: SourceFile, from: OriginId) => ReadFile;
