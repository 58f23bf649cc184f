import type { FilePath } from '../model/file-path.ts';
import type { LoadedDocument, Offer, Runtime } from '../runtimes/runtime.ts';

/** What a runtime puts in front of the model, held against what the sources promise. */
export interface RuntimeArrivals {
  readonly runtime: Runtime;
  /** In the order of their examples. */
  readonly classes: readonly ClassArrivals[];
}

/** Files that no pattern, folder or rule of the runtime tells apart: what is loaded for one of them is loaded for all. */
export interface ClassArrivals {
  readonly example: FilePath;
  readonly count: number;
  readonly documents: readonly LoadedDocument[];
  readonly offered: readonly Offer[];
  /** Every primitive that is promised for these files or has arrived for them, by its path. */
  readonly primitives: ReadonlyMap<FilePath, Arrival>;
}

/** One primitive before the model, for files of one class. */
export interface Arrival {
  /** What the sources say: loaded by itself, offered (on demand, agents, prompts, skills), or neither. */
  readonly promised: 'loaded' | 'offered' | 'nothing';
  /** What has become of it. `partly`: a limit has cut it, or lines differ or are missing. */
  readonly arrived: 'loaded' | 'offered' | 'partly' | 'nothing';
  /** Files of the runtime that bring it, in load order; more than one is the same text twice. */
  readonly by: readonly FilePath[];
  /** Of the text of the primitive, estimated. */
  readonly tokens: number;
}
