import type { FilePath } from '../model/file-path.ts';

/** What a runtime makes of the files that are here. */
export interface RuntimeLook {
  readonly id: string;
  readonly title: string;
  /** What is read whatever the file. */
  readonly always: { readonly files: number; readonly tokens: number };
  readonly offered: { readonly count: number; readonly tokens: number };
  /** Files of rules that it loads for no file that is here. */
  readonly idle: readonly FilePath[];
  /** Files of which it reads a part, with the limit. */
  readonly cut: ReadonlyMap<FilePath, string>;
}
