import type { LocatedSpan } from '../../model/span.ts';
import type { OutcomeDraft } from '../record-outcome.ts';

/** What a source says and was not taken. */
export interface Skipped {
  /** A path, or a commit. */
  readonly source: string;
  readonly span: LocatedSpan | undefined;
  readonly text: string;
  readonly reason: string;
}

export interface HarvestedDraft {
  readonly source: string;
  readonly draft: OutcomeDraft;
}

/** What a source gives. */
export interface Harvested {
  readonly drafts: readonly HarvestedDraft[];
  readonly skipped: readonly Skipped[];
}

/** What is known of all sources of a run. */
export interface HarvestOptions {
  /** The moment for what says none itself. */
  readonly at: string;
  /** The words come from outside the project. */
  readonly external: boolean;
  /** The task of what names none itself. */
  readonly task: string | undefined;
}

/** A file and where it came from, as a person named it. */
export interface SourceText {
  readonly source: string;
  readonly text: string;
}
