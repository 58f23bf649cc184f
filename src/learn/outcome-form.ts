import { didYouMean } from '../model/nearest-name.ts';
import { oneLine } from './entry-text.ts';
import { kindNamed, lessonKinds, readLesson } from './lessons.ts';
import { readEvidence, readVote, outcomeResults } from './outcome-draft.ts';
import type { DraftParts, Evidence, Vote } from './outcome-draft.ts';
import type { Lesson } from './lessons.ts';

/** What a person fills in, with what is known of the task. */
export function outcomeForm({ title = '', touched = [] }: { readonly title?: string; readonly touched?: readonly string[] }): string {
  return `task: ${title}
result:

# How did the task go, and what should the next one know? Lines that begin with # are left out.
# Without a result nothing is recorded.
#
# result: ${outcomeResults.join(', ')}
# Lessons, each on a line of its own, with tags if you like:
#   pitfall: Mobile clients need PKCE; put it in the spec first. #oauth
#   pattern: Rotate refresh tokens on every use.
#   Other kinds: ${lessonKinds.filter((kind) => kind !== 'pitfall' && kind !== 'pattern').join(', ')}
# Votes on entries of memory:
#   vote: m-1c8x0v4t helpful the spec had it already
# What shows it:
#   evidence: pr 456
${touched.length === 0 ? '' : `#\n# Touched files:\n${touched.map((path) => `#   ${oneLine(path)}\n`).join('')}`}`;
}

/** What a filled-in form says. `empty`: there is no result in it. */
export type ReadForm =
  | { readonly type: 'empty' }
  | { readonly type: 'problems'; readonly problems: readonly string[] }
  | { readonly type: 'draft'; readonly parts: DraftParts };

export function readOutcomeForm(text: string): ReadForm {
  const problems: string[] = [];
  const lessons: Lesson[] = [];
  const votes: Vote[] = [];
  const evidence: Evidence[] = [];
  let title = '';
  let written = '';
  const take = <Value extends object>(to: Value[], value: Value | string, line: number): void => {
    if (typeof value === 'string') problems.push(`Line ${line}: ${value}`);
    else to.push(value);
  };
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    const [, key = '', value = ''] = /^\s*(\w+)\s*:\s*(.*)$/.exec(line) ?? [];
    const name = key.toLowerCase();
    if (name === 'task') title = oneLine(value);
    else if (name === 'result') written = oneLine(value).toLowerCase();
    else if (name === 'vote') take(votes, readVote(value), index + 1);
    else if (name === 'evidence') take(evidence, readEvidence(value), index + 1);
    else if (kindNamed(name) === undefined) {
      const keys = ['task', 'result', 'vote', 'evidence', ...lessonKinds];
      problems.push(`Line ${index + 1}: \`${oneLine(line)}\` does not begin with a key of the form.${didYouMean(name, keys)}`);
    } else take(lessons, readLesson(line), index + 1);
  }
  if (written === '') return { type: 'empty' };
  const result = outcomeResults.find((known) => known === written);
  if (result === undefined)
    problems.push(`\`${written}\` is no result: use ${outcomeResults.join(', ')}.${didYouMean(written, outcomeResults)}`);
  if (title === '') problems.push('The task has no title.');
  if (problems.length > 0 || result === undefined) return { type: 'problems', problems };
  return { type: 'draft', parts: { task: { title }, result, lessons, votes, evidence } };
}
