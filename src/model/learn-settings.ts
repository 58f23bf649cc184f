import type { FilePath } from './file-path.ts';
import type { LessonKind } from './generated/schema-types.ts';

/** The kinds of primitives that take lessons. */
export type LessonHome = 'memory' | 'instructions' | 'prompt' | 'spec';

/** What must not happen to some files of memory. */
export interface KeptFiles {
  /** Globs from the root. */
  readonly files: readonly string[];
  /** `append-only`: lines are added, never changed or removed; `immutable`: once committed, a file stays as it is. */
  readonly as?: 'append-only' | 'immutable';
  /** The file that must name each of them. */
  readonly index?: FilePath;
  /** How many there may be. */
  readonly max?: number;
}

/** How lessons become proposals. */
export interface LearnSettings {
  /** `inbox`: new entries wait in files of their own until they are folded on the default branch. */
  readonly mode: 'direct' | 'inbox';
  readonly maxProposalsPerOutcome: number;
  readonly keep: readonly KeptFiles[];
  /** Proposals that may wait for a decision at once. */
  readonly maxOpenProposals: number;
  readonly routing: Readonly<Record<LessonKind, LessonHome>>;
  /** Titles of the sections that take what no tag or component places. */
  readonly sections: Readonly<Record<LessonHome, string>>;
  /** Programs with their arguments; none is run unless whoever starts the command allows it. */
  readonly draft?: { readonly command: readonly string[] };
  readonly similarity?: { readonly command: readonly string[] };
}

export const defaultLearnSettings: LearnSettings = {
  mode: 'direct',
  maxProposalsPerOutcome: 3,
  keep: [],
  maxOpenProposals: 20,
  routing: {
    fact: 'memory',
    pattern: 'memory',
    pitfall: 'memory',
    decision: 'memory',
    rule: 'instructions',
    gate: 'prompt',
    criterion: 'spec',
  },
  sections: { memory: 'Lessons', instructions: 'Rules', prompt: 'Human Validation Gate', spec: 'Validation Criteria' },
};
