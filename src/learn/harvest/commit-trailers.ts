import type { Commit } from '../../model/commit.ts';
import { nearestName } from '../../model/nearest-name.ts';
import { kindNamed, lessonKinds, lessonOf } from '../lessons.ts';
import type { Lesson } from '../lessons.ts';
import { outcomeResults, readVote } from '../outcome-draft.ts';
import type { Vote } from '../outcome-draft.ts';
import type { Outcome } from '../../model/generated/schema-types.ts';
import type { Harvested, HarvestOptions, Skipped } from './harvested.ts';

const lessonKeys = lessonKinds.map((kind) => `Lesson-${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}`);
const otherKeys = ['Lesson-Vote', 'Task-Result', 'Task-Id'];
const keys = [...lessonKeys, ...otherKeys];

/** The outcome of each commit whose trailers say what was learnt: `Lesson-Pitfall: …`, `Lesson-Vote: m-… helpful`, `Task-Result: failure`. */
export function harvestCommits(commits: readonly Commit[], { external }: Pick<HarvestOptions, 'external'>): Harvested {
  const skipped: Skipped[] = [];
  const drafts = commits.flatMap(({ hash, subject, author, at, trailers, touched }) => {
    const source = `commit ${hash.slice(0, 12)}`;
    const skip = (key: string, value: string, reason: string): void =>
      void skipped.push({ source, span: undefined, text: `${key}: ${value}`, reason });
    const lessons: Lesson[] = [];
    const votes: Vote[] = [];
    let result: Outcome['result'] | undefined;
    let id: string | undefined;
    for (const { key, value } of trailers) {
      const name = key.toLowerCase();
      const kind = name.startsWith('lesson-') ? kindNamed(name.slice('lesson-'.length)) : undefined;
      if (kind !== undefined) {
        const lesson = lessonOf(kind, value);
        if (lesson.text === '') skip(key, value, 'It has no words.');
        else lessons.push(lesson);
      } else if (name === 'lesson-vote') {
        const vote = readVote(value);
        if (typeof vote === 'string') skip(key, value, vote);
        else votes.push(vote);
      } else if (name === 'task-result') {
        const known = outcomeResults.find((one) => one === value.toLowerCase());
        if (known === undefined) skip(key, value, `Results are ${outcomeResults.join(', ')}.`);
        else result = known;
      } else if (name === 'task-id') id = value;
      else {
        const nearest = nearestName(key, keys);
        if (nearest === undefined && !/^lessons?(?:-|$)/.test(name)) continue;
        skip(
          key,
          value,
          `There is no trailer \`${key}\`. ${nearest === undefined ? `There are ${keys.join(', ')}.` : `Did you mean \`${nearest}\`?`}`,
        );
      }
    }
    if (lessons.length === 0 && votes.length === 0 && result === undefined) return [];
    return [
      {
        source,
        draft: {
          task: { ...(id === undefined || id === '' ? {} : { id }), title: subject.trim() || hash },
          result: result ?? ('success' as const),
          at,
          by: {
            actor: author.endsWith('[bot]') ? ('ci' as const) : ('human' as const),
            ...(author.trim() === '' ? {} : { name: author.trim() }),
            ...(external ? { trust: 'external' as const } : {}),
          },
          code: { head: hash, touched: [...touched] },
          lessons,
          votes,
          evidence: [{ type: 'commit' as const, ref: hash }],
        },
      },
    ];
  });
  return { drafts, skipped };
}
