import type { FilePath } from '../model/file-path.ts';
import type { LocatedSpan } from '../model/span.ts';

/** Something that a step would have changed and left to a person, and why. */
export interface Left {
  readonly step: string;
  readonly path: FilePath;
  readonly span: LocatedSpan;
  readonly message: string;
  readonly hint?: string;
}
