import { count } from '../model/count.ts';
import type { LearnStatsReport } from '../model/generated/schema-types.ts';
import { painter } from './terminal.ts';
import type { TerminalOptions } from './terminal.ts';
import { visible } from './visible-text.ts';

type Rated = Pick<LearnStatsReport['entries'][number], 'runs' | 'successes' | 'interval'>;

/** Votes first, then what needs a look, the piles, and how tasks went. */
export function learnStatsText(
  { outcomes, entries, repeatedFailures, piles, scopes }: LearnStatsReport,
  terminal: TerminalOptions,
): string {
  const paint = painter(terminal);
  const room = Math.max(20, terminal.width - 66);
  const section = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [paint.bold(title), ...lines, '']);
  const lines = [
    ...section(
      'Entries                 helpful  harmful   successes of runs',
      entries.map((entry) => {
        const { id, kind, text, helpful, harmful, problem, unused } = entry;
        const flags = [...(problem ? [paint.red('problem')] : []), ...(unused ? [paint.yellow('unused')] : [])].join(' ');
        const votes = `${String(helpful).padStart(7)}  ${String(harmful).padStart(7)}`;
        const words = visible(text.length > room ? `${text.slice(0, room - 1)}…` : text);
        return `  ${id}  ${kind.padEnd(9)} ${votes}   ${rateOf(entry).padEnd(24)}  ${words}${flags === '' ? '' : `  ${flags}`}`.trimEnd();
      }),
    ),
    ...section(
      'Repeated failures: memory knew them, and it happened again. Make a gate or a check of them with `learn promote`.',
      repeatedFailures.map(({ id, text, outcomes: again }) => `  ${id}  ${visible(text)}  ${paint.dim(again.join(', '))}`),
    ),
    ...section(
      'Memory files',
      piles.map(({ path, entries: live, maxEntries, tokens, maxTokens, reviewOverdue, retired }) => {
        const of = (value: number, limit: number | undefined): string =>
          limit === undefined ? `${value}` : value > limit ? paint.red(`${value} of ${limit}`) : `${value} of ${limit}`;
        const overdue = reviewOverdue.length === 0 ? '' : `, ${paint.yellow(`review overdue: ${reviewOverdue.join(', ')}`)}`;
        const noun = live === 1 && maxEntries === undefined ? 'entry' : 'entries';
        return `  ${path}  ${of(live, maxEntries)} ${noun}, about ${of(tokens, maxTokens)} tokens${retired === 0 ? '' : `, ${retired} retired`}${overdue}`;
      }),
    ),
    ...section(
      'How tasks went',
      scopes.map(
        (scope) => `  ${scope.month}  ${scope.scope.padEnd(Math.max(...scopes.map((one) => one.scope.length)))}  ${rateOf(scope)}`,
      ),
    ),
  ];
  return `${[...lines, `${count(outcomes, 'outcome')}, ${count(entries.length, 'entry', 'entries')} of memory.`].join('\n')}\n`;
}

/** A rate with its bounds; of few runs the counts alone. */
function rateOf({ runs, successes, interval }: Rated): string {
  if (runs === 0) return 'never read';
  const percent = (share: number): string => `${Math.round(share * 100)}`;
  return `${successes} of ${runs}${interval === undefined ? '' : ` (${percent(interval.low)} to ${percent(interval.high)} %)`}`;
}
