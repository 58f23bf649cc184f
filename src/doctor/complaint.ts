import type { FilePath } from '../model/file-path.ts';
import type { Severity } from '../model/diagnostic.ts';

/** Where something is wrong, in the order in which people are told. */
export const areas = ['broken', 'stale', 'duplicated', 'ignored', 'limits', 'former'] as const;
export type Area = (typeof areas)[number];

/** Something that is wrong with the repository as a whole; single texts are the linter's business. */
export interface Complaint {
  readonly area: Area;
  readonly severity: Severity;
  /** What is wrong and why it matters. */
  readonly message: string;
  /** Sorted; the first few are shown. */
  readonly files: readonly FilePath[];
}
