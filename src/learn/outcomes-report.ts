import type { OutcomesReport } from '../model/generated/schema-types.ts';
import type { Skipped } from './harvest/harvested.ts';
import type { StoreProblem } from './learn-store.ts';
import type { Recorded } from './record-outcome.ts';

/** One recorded outcome, and what it was taken from. */
export interface RecordedFrom {
  readonly recorded: Recorded;
  readonly source: string | undefined;
}

export function outcomesReport(
  all: readonly RecordedFrom[],
  {
    dryRun,
    skipped = [],
    problems = [],
  }: { readonly dryRun: boolean; readonly skipped?: readonly Skipped[]; readonly problems?: readonly StoreProblem[] },
): OutcomesReport {
  const from = (source: string | undefined): { source?: string } => (source === undefined ? {} : { source });
  return {
    version: 1,
    dryRun,
    outcomes: all.flatMap(({ recorded, source }) => {
      if (recorded.type === 'refused') return [];
      const { outcome, path, type, differs, warnings } = recorded;
      const { id, task, result, lessons = [], votes = [] } = outcome;
      return {
        id,
        path,
        state: type,
        differs,
        title: task.title,
        result,
        ...from(source),
        lessons: lessons.map(({ kind, text, tags = [] }) => ({ kind, text, tags: [...tags] })),
        votes: votes.map(({ target, vote }) => ({ target, vote })),
        warnings: [...warnings],
      };
    }),
    refused: all.flatMap(({ recorded, source }) =>
      recorded.type === 'refused' ? [{ title: recorded.title, ...from(source), reasons: [...recorded.reasons] }] : [],
    ),
    skipped: skipped.map(({ span, ...rest }) => ({ ...rest, ...(span === undefined ? {} : { span }) })),
    problems: problems.map(({ path, span, message }) => ({ path, ...(span === undefined ? {} : { span }), message })),
  };
}
