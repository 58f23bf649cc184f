import type { FilePath } from '../model/file-path.ts';

/** What somebody reads for the files of a repository: the sources' promise, or a runtime by the files that lie there. */
export interface Reading {
  /** `source`, or the id of a runtime. */
  readonly reader: string;
  /** The files that instructions are for: no primitives, and nothing that was built. */
  readonly files: readonly FilePath[];
  /** For each file, the number of what is read for it. */
  readonly classOf: Uint32Array;
  readonly classes: readonly ReadTexts[];
  /** What is read whatever the file. */
  readonly always: readonly AlwaysRead[];
  /** Instructions that no file of the repository calls for, and why. */
  readonly idle: readonly { readonly path: FilePath; readonly why: string }[];
  /** Instructions that a task calls for. */
  readonly onDemand: readonly FilePath[];
  readonly offered: { readonly count: number; readonly tokens: number };
  /** The command that builds what is missing. */
  readonly unbuilt?: string;
}

/** What is read for the files of one class. */
export interface ReadTexts {
  readonly parts: readonly { readonly path: FilePath; readonly tokens: number }[];
  /** Whether some of it is not for every file. */
  readonly scoped: boolean;
}

export interface AlwaysRead {
  readonly path: FilePath;
  readonly tokens: number;
  /** The primitives that the file was built from; empty for one that was written by hand. */
  readonly sources: readonly FilePath[];
}
