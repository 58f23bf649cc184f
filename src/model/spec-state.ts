import type { FilePath } from './file-path.ts';

/** How far a spec is, by what it says of itself. */
export interface SpecState {
  readonly path: FilePath;
  /** `sign-in` of `specs/sign-in.spec.md`. */
  readonly name: string;
  readonly title: string | undefined;
  readonly status: string | undefined;
  /** Why nobody may build it yet: ends the sentence "It is not approved: …". `undefined` once it is approved. */
  readonly unapproved: string | undefined;
  /** Its components, and those that are ticked. */
  readonly parts: number;
  readonly done: number;
}
