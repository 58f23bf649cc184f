import type { FilePath } from './file-path.ts';
import type { LocatedSpan } from './span.ts';

/** An entry of `allowLoss`: losses that are accepted, and why. What is `undefined` stands for all. */
export interface AllowedLoss {
  readonly runtimes: readonly string[] | undefined;
  /** Paths and globs, from the root. */
  readonly primitives: readonly string[] | undefined;
  readonly effects: readonly string[] | undefined;
  readonly reason: string;
  /** Where the configuration says so. */
  readonly path: FilePath;
  readonly span: LocatedSpan;
}
