import { count } from '../model/count.ts';
import type { OutcomesReport } from '../model/generated/schema-types.ts';
import { painter } from './terminal.ts';
import type { TerminalOptions } from './terminal.ts';
import { visible } from './visible-text.ts';

/** What was recorded, and what was not and why. */
export function outcomesText({ dryRun, outcomes, refused, skipped, problems }: OutcomesReport, terminal: TerminalOptions): string {
  const paint = painter(terminal);
  const width = Math.max(0, ...outcomes.flatMap(({ lessons }) => lessons.map(({ kind }) => kind.length)));
  const lines = outcomes.flatMap(({ id, path, state, differs, title, result, source, lessons, votes, warnings }) => {
    const color = result === 'success' ? paint.green : result === 'failure' ? paint.red : paint.yellow;
    const verb = state === 'known' ? paint.dim('known') : paint.green(dryRun ? 'would record' : 'recorded');
    const from = source === undefined ? '' : `  ${paint.dim(`from ${visible(source)}`)}`;
    return [
      `${verb} ${id}  ${color(result)}  ${visible(title)}${from}`,
      ...(state === 'known' ? [] : [...lessons.map(lessonLine), ...votes.map(({ target, vote }) => `  ${vote.padEnd(width)}  ${target}`)]),
      ...(state === 'known' ? [] : [`  ${paint.dim(path)}`]),
      ...(differs
        ? [`  ${paint.yellow('kept')} ${path} says something else of the same run. Name another run with --run to record both.`]
        : []),
      ...(state === 'known' ? [] : warnings.map((warning) => `  ${paint.yellow('warning')} ${visible(warning)}`)),
    ];
  });
  for (const { title, source, reasons } of refused) {
    lines.push(`${paint.red('refused')} ${visible(title)}${source === undefined ? '' : `  ${paint.dim(`from ${visible(source)}`)}`}`);
    lines.push(...reasons.map((reason) => `  ${visible(reason)}`));
  }
  for (const { source, span, text, reason } of skipped) {
    const place = span === undefined ? source : `${source}:${span.start.line}:${span.start.column}`;
    lines.push(`${paint.yellow('not taken')} ${visible(place)}  ${visible(text)}`, `  ${visible(reason)}`);
  }
  for (const { path, span, message } of problems) {
    lines.push(
      `${paint.red('damaged')} ${path}${span === undefined ? '' : `:${span.start.line}:${span.start.column}`}  ${visible(message)}`,
    );
  }
  const fresh = outcomes.filter(({ state }) => state === 'new').length;
  const known = outcomes.length - fresh;
  const parts = [
    `${count(fresh, 'outcome')} ${dryRun ? 'would be recorded' : 'recorded'}`,
    ...(known === 0 ? [] : [`${known} known`]),
    ...(refused.length === 0 ? [] : [`${refused.length} refused`]),
    ...(skipped.length === 0 ? [] : [`${count(skipped.length, 'line')} not taken`]),
  ];
  return `${[...lines, ...(lines.length === 0 ? [] : ['']), `${parts.join(', ')}.`].join('\n')}\n`;

  function lessonLine({ kind, text, tags }: { readonly kind: string; readonly text: string; readonly tags: readonly string[] }): string {
    return `  ${kind.padEnd(width)}  ${visible([text, ...tags.map((tag) => `#${tag}`)].join(' '))}`;
  }
}
