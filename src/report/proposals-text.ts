import { count } from '../model/count.ts';
import type { ProposalsReport } from '../model/generated/schema-types.ts';
import { painter } from './terminal.ts';
import type { Paint, TerminalOptions } from './terminal.ts';
import { visible } from './visible-text.ts';

type Reported = ProposalsReport['proposals'][number];

const verbs: Readonly<Record<Reported['state'], string>> = {
  new: 'proposed',
  extended: 'extended',
  refreshed: 'refreshed',
  open: 'open',
  approved: 'approved',
  rejected: 'rejected',
  applied: 'applied',
  conflicted: 'conflict',
};

const guards: Readonly<Record<Reported['near'][number]['guard'], string>> = {
  none: 'says nearly the same',
  negation: 'may contradict it: only one of them has a “not”',
  numbers: 'may contradict it: other numbers',
  code: 'may be about something else: other code',
  antonym: 'may contradict it: an opposite',
};

/** Proposals and what became of them, with the lessons that led to none. */
export function proposalsText(report: ProposalsReport, terminal: TerminalOptions): string {
  const paint = painter(terminal);
  const { proposals, files, left, conflicts, problems, notes, dryRun } = report;
  const lines = proposals.flatMap((proposal) =>
    isDone(proposal) ? [headLine(proposal, terminal)] : [...proposalLines(proposal, terminal), ''],
  );
  if (proposals.some(isDone)) lines.push('');
  for (const { path, diff } of files) lines.push(...(diff === '' ? [`  ${visible(path)}`] : diffLines(diff, terminal)));
  if (files.length > 0) lines.push('');
  for (const { kind, text, reason, origin } of left) {
    lines.push(`${paint.yellow('left out')} ${kind}  ${visible(text)}  ${paint.dim(`from ${origin.join(', ')}`)}`, `  ${visible(reason)}`);
  }
  for (const { id, message, moved } of conflicts) {
    lines.push(`${paint.red('conflict')} ${id}  ${visible(message)}`);
    if (moved) lines.push(`  See what is there now, then run \`primitives learn apply --rebase\` to take it as it is, or reject ${id}.`);
  }
  for (const { path, span, message } of problems) {
    lines.push(
      `${paint.red('damaged')} ${path}${span === undefined ? '' : `:${span.start.line}:${span.start.column}`}  ${visible(message)}`,
    );
  }
  lines.push(...notes.map((note) => `${paint.yellow('note')} ${visible(note)}`));
  if (left.length + conflicts.length + problems.length + notes.length > 0) lines.push('');
  return `${[...lines, summaryOf(report, dryRun)].join('\n')}\n`;
}

function isDone({ state }: Reported): boolean {
  return state === 'approved' || state === 'rejected' || state === 'applied';
}

function headLine({ id, state, status, changes }: Reported, terminal: TerminalOptions): string {
  const paint = painter(terminal);
  const color: Paint = state === 'rejected' || state === 'conflicted' ? paint.red : state === 'open' ? paint.yellow : paint.green;
  const also = state === 'open' && status !== 'proposed' ? ` (${status})` : '';
  return `${color(verbs[state])} ${paint.bold(id)}${also}  ${visible(changes.join('; '))}`;
}

/** One proposal with its diff. */
export function proposalLines(proposal: Reported, terminal: TerminalOptions): string[] {
  const paint = painter(terminal);
  const { rationale, note, near, citations, pile, diff, conflict, decision } = proposal;
  const lines = [headLine(proposal, terminal), `  ${visible(rationale)}`];
  if (note !== undefined) lines.push(`  ${visible(note)}`);
  for (const one of near) {
    const words = one.text === undefined ? '' : `  “${visible(one.text)}”`;
    lines.push(`  ${paint.yellow('near')} ${visible(one.id)} ${one.score.toFixed(2)} ${guards[one.guard]}${words}`);
  }
  for (const { path, state: is } of citations) {
    lines.push(
      is === 'ok' ? `  ${paint.dim(`cites ${visible(path)}`)}` : `  ${paint.yellow('cites')} ${visible(path)}, which is not there`,
    );
  }
  if (pile !== undefined) {
    const of = (number: number, most: number | undefined): string => (most === undefined ? `${number}` : `${number} of ${most}`);
    const isFull = pile.entries > (pile.maxEntries ?? Infinity) || pile.tokens > (pile.maxTokens ?? Infinity);
    const noun = pile.entries === 1 && pile.maxEntries === undefined ? 'entry' : 'entries';
    const text = `${visible(pile.path)} with it: ${of(pile.entries, pile.maxEntries)} ${noun}, about ${of(pile.tokens, pile.maxTokens)} tokens`;
    lines.push(`  ${isFull ? `${paint.yellow('over budget')} ${text}` : paint.dim(text)}`);
  }
  if (decision !== undefined) {
    const why = decision.note === undefined ? '' : `: ${visible(decision.note)}`;
    lines.push(`  ${paint.dim(`decided by ${visible(decision.by)} at ${decision.at}${why}`)}`);
  }
  if (conflict !== undefined) lines.push(`  ${paint.red('conflict')} ${visible(conflict)}`);
  if (diff !== undefined) lines.push(...diffLines(diff, terminal));
  return lines;
}

function diffLines(diff: string, terminal: TerminalOptions): string[] {
  const paint = painter(terminal);
  return diff
    .trimEnd()
    .split('\n')
    .map((line) => {
      const shown = `  ${visible(line.replace(/\r$/, ''))}`;
      if (/^(?:---|\+\+\+) /.test(line)) return paint.bold(shown);
      return line.startsWith('+')
        ? paint.green(shown)
        : line.startsWith('-')
          ? paint.red(shown)
          : line.startsWith('@@')
            ? paint.cyan(shown)
            : shown;
    });
}

function summaryOf({ proposals, files, left, conflicts }: ProposalsReport, dryRun: boolean): string {
  const number = (state: Reported['state']): number => proposals.filter((one) => one.state === state).length;
  const would = dryRun ? ' would be' : '';
  const parts = (['new', 'extended', 'refreshed', 'open', 'approved', 'rejected', 'applied'] as const).flatMap((state) => {
    const found = number(state);
    if (found === 0) return [];
    if (state === 'open') return [`${count(found, 'proposal')} open`];
    return [`${count(found, 'proposal')}${would} ${state === 'new' ? 'made' : verbs[state]}`];
  });
  if (files.length > 0) parts.push(`${count(files.length, 'file')}${would} changed`);
  if (left.length > 0) parts.push(`${count(left.length, 'lesson')} left out`);
  if (conflicts.length > 0) parts.push(`${count(conflicts.length, 'conflict')}, nothing done`);
  return parts.length === 0 ? 'Nothing to do.' : `${parts.join(', ')}.`;
}
