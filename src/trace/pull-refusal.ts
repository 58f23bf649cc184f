import type { FilePath } from '../model/file-path.ts';
import type { PullReport } from '../model/generated/schema-types.ts';
import type { OutputEdit } from './find-edits.ts';
import type { EditedOutput } from './plan-pull.ts';

export type Refusal = PullReport['refused'][number];

type Reason = Exclude<OutputEdit['edits'], readonly unknown[]> | 'not-writable' | 'conflict' | 'not-kept';

/** An edit that goes to no source, and what to do with it. `detail` names the source or the files that are in the way. */
export function refusalOf({ entry: { path, sources }, above }: EditedOutput, { lines }: OutputEdit, reason: Reason, detail = ''): Refusal {
  const { start, end } = lines.after;
  const first = above + start + 1;
  return {
    output: path,
    first,
    last: Math.max(first, above + end),
    reason: reason === 'escaped' ? 'rewritten' : reason,
    message: messageFor(reason, named(sources), detail),
  };
}

/** A built file of which no edit can be read. */
export function wholeRefusal(output: FilePath, lines: number, reason: Refusal['reason'], message: string): Refusal {
  return { output, first: 1, last: Math.max(1, lines), reason, message };
}

function messageFor(reason: Reason, sources: string, detail: string): string {
  switch (reason) {
    case 'made':
      return `The build writes these lines by itself, no source says them. Undo the edit, or say it in ${sources}.`;
    case 'frontmatter':
      return `This frontmatter is made from that of ${sources}. Change it there.`;
    case 'rewritten':
      return `The edit touches what the build writes in place of something else: a destination, an anchor, a placeholder. Change it in ${sources}.`;
    case 'escaped':
      return `These lines are not written here as they are in the source. Change them in ${sources}.`;
    case 'between':
      return `It could belong to either of two passages. Write it into the one that is meant: ${sources}.`;
    case 'left-out':
      return `Here the source has something that the build leaves out, so nobody can tell on which side of it the edit belongs. Change ${sources}.`;
    case 'not-writable':
      return `${detail}. Nothing is written there.`;
    case 'conflict':
      return `Built files want one line of a source to be different: ${detail}. Make them agree, or undo one.`;
    case 'not-kept':
      return `A build would not write this back as it stands here: blank lines and spaces at an end go, links are written anew. Change ${sources}.`;
  }
}

function named(sources: readonly FilePath[]): string {
  const few = sources.slice(0, 3).join(', ');
  return sources.length > 3 ? `${few} or ${sources.length - 3} more` : few;
}
