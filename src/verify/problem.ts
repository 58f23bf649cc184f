import type { FilePath } from '../model/file-path.ts';

/** A promise that is not kept, or something that nobody has promised. */
export interface Problem {
  readonly type: ProblemType;
  /** A warning is a cost that people may have chosen: it breaks no promise of a primitive. */
  readonly severity?: 'error' | 'warning';
  /** The primitive that it is about; absent where a file is at fault whatever it brings. */
  readonly primitive?: FilePath;
  /** The first file for which it holds, and for how many; absent where it holds whatever the file. */
  readonly example?: FilePath;
  readonly files: number;
  /** Where to look. */
  readonly at?: { readonly path: FilePath; readonly line?: number };
  /** What is wrong, as a sentence. */
  readonly message: string;
  readonly hint: string;
  /** Why it does not matter, as the configuration says. */
  readonly accepted?: string;
}

export type ProblemType =
  /** Promised, and not before the model. */
  | 'missing'
  /** A limit of the runtime has cut it off. */
  | 'cut'
  /** Lines differ or are gone. */
  | 'changed'
  /** A link leads to nothing. */
  | 'broken-link'
  /** A link leads to another thing than in the source. */
  | 'moved-link'
  /** Promised to be offered, and not offered. */
  | 'not-offered'
  /** Loaded for files that it is not for, though the runtime could tell them apart. */
  | 'widened'
  /** Loaded twice. */
  | 'duplicate'
  /** More than the runtime takes, or more than the configuration allows. */
  | 'over-limit'
  | 'over-budget'
  /** A file written by hand that the runtime would load if nothing had been built. */
  | 'shadowed';

/** What a build leaves alone and what it changes for a runtime cannot be built away: both hints say where to read of it. */
export const rebuild = 'Run `primitives build`: it names the files that it keeps because people wrote them.';
export const restore =
  'Run `primitives build`. If people edited the file, `primitives pull` brings the edit to its source first; what stays then is a loss ' +
  'that `primitives build --report` names.';
