import type { LessonKind } from './generated/schema-types.ts';

/** The kinds of primitives that take lessons. */
export type LessonHome = 'memory' | 'instructions' | 'prompt' | 'spec';

/** How lessons become proposals. */
export interface LearnSettings {
  /** `inbox`: new entries wait in files of their own until they are folded on the default branch. */
  readonly mode: 'direct' | 'inbox';
  readonly maxProposalsPerOutcome: number;
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
