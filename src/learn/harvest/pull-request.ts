import { isMap } from '../../model/is-map.ts';
import { momentOf } from '../../model/instant.ts';
import { nearestName } from '../../model/nearest-name.ts';
import type { Outcome } from '../../model/generated/schema-types.ts';
import { UsageError } from '../../model/usage-error.ts';
import type { MarkdownParser } from '../../parse/markdown.ts';
import { kindNamed, lessonKinds, lessonOf } from '../lessons.ts';
import type { Lesson } from '../lessons.ts';
import { readVote } from '../outcome-draft.ts';
import type { Vote } from '../outcome-draft.ts';
import type { Harvested, HarvestOptions, Skipped, SourceText } from './harvested.ts';
import { paragraphOf } from '../tracked-entries.ts';
import { itemsUnder, listSource, saysNothing } from './source-lists.ts';

/** What is known of a pull request besides its text. */
interface PullRequest {
  readonly source: string;
  readonly body: string;
  readonly draft: Pick<Outcome, 'task' | 'result' | 'at' | 'by' | 'code' | 'evidence'>;
}

/**
 * The outcome of each pull request that has a list under `## Lessons`. The file is its text, or what `gh pr view --json` or `gh pr
 * list --json` prints: `number`, `title`, `body`, `author`, `state`, `mergedAt`, `mergeCommit`, `files`, `isCrossRepository`.
 */
export function harvestPullRequests(file: SourceText, options: HarvestOptions, parse: MarkdownParser): Harvested {
  const all = pullRequestsIn(file, options).map((request) => harvestOne(request, parse));
  return { drafts: all.flatMap(({ drafts }) => drafts), skipped: all.flatMap(({ skipped }) => skipped) };
}

function harvestOne({ source, body, draft }: PullRequest, parse: MarkdownParser): Harvested {
  const { file, skip } = listSource({ source, text: body }, parse);
  const heading = file.document.headings.find(({ text }) => /^\W*lessons?(?: learn(?:ed|t))?\W*$/iu.test(text));
  if (heading === undefined) return { drafts: [], skipped: [] };
  const skipped: Skipped[] = [];
  const lessons: Lesson[] = [];
  const votes: Vote[] = [];
  for (const item of itemsUnder(file, heading, 'all')) {
    const text = paragraphOf(file, item);
    if (saysNothing(text)) continue;
    const read = readItem(text);
    if (typeof read === 'string') skipped.push(skip(item.span, read));
    else if ('vote' in read) votes.push(read);
    else lessons.push(read);
  }
  if (lessons.length === 0 && votes.length === 0) return { drafts: [], skipped };
  return { drafts: [{ source, draft: { ...draft, lessons, votes } }], skipped };
}

/** `**[pitfall]** …`, `**Pitfall**: …`, `[pitfall] …` or `pitfall: …`. */
const forms: readonly RegExp[] = [/^(?:\*\*|__)\[?(\w+)\]?:?(?:\*\*|__):?\s*([^]*)$/, /^\[(\w+)\]:?\s+([^]*)$/, /^(\w+):\s*([^]*)$/];

function readItem(text: string): Lesson | Vote | string {
  if (/^`?m-\w+`?[\s:]/.test(text)) return readVote(text.replaceAll('`', ''));
  const [, name = '', words = ''] = forms.map((form) => form.exec(text)).find((match) => match !== null) ?? [];
  const kind = kindNamed(name);
  if (kind === undefined) {
    const nearest = name === '' ? undefined : nearestName(name, lessonKinds);
    return `It does not begin with the kind of a lesson, as in \`- **[pitfall]** …\`.${nearest === undefined ? ` Kinds are ${lessonKinds.join(', ')}.` : ` Did you mean \`${nearest}\`?`}`;
  }
  return saysNothing(words) ? `It has no words behind its kind.` : lessonOf(kind, words);
}

function pullRequestsIn({ source, text }: SourceText, options: HarvestOptions): PullRequest[] {
  if (!/^\s*[[{]/.test(text) || !isJson(text)) {
    const title = options.task ?? /^#\s+(.+)$/m.exec(text)?.[1]?.trim() ?? source;
    const by = { actor: 'human' as const, ...(options.external ? { trust: 'external' as const } : {}) };
    return [
      { source, body: text, draft: { task: { title }, result: 'success', at: options.at, by, evidence: [{ type: 'pr', ref: source }] } },
    ];
  }
  const value: unknown = JSON.parse(text);
  return (Array.isArray(value) ? value : [value]).map((one) => {
    if (!isMap(one) || typeof one['body'] !== 'string') {
      throw new UsageError(
        `\`${source}\` has no text of a pull request. Ask for it: gh pr view --json number,title,body,author,state,mergedAt,mergeCommit,files,isCrossRepository.`,
      );
    }
    return pullRequestOf(source, one, one['body'], options);
  });
}

function pullRequestOf(file: string, value: Readonly<Record<string, unknown>>, body: string, options: HarvestOptions): PullRequest {
  const word = (key: string, from: unknown = value): string | undefined => {
    const found = isMap(from) ? from[key] : undefined;
    return typeof found === 'string' && found.trim() !== '' ? found.trim() : undefined;
  };
  const number = Number.isSafeInteger(value['number']) ? String(value['number']) : undefined;
  const login = word('login', value['author']);
  const isBot = isMap(value['author']) && value['author']['is_bot'] === true;
  const head = word('oid', value['mergeCommit']);
  const files = Array.isArray(value['files']) ? value['files'].flatMap((one) => word('path', one) ?? []) : [];
  // What nobody says of its origin is from inside; a fork's text is not.
  const isExternal = options.external || value['isCrossRepository'] === true;
  const at = [word('mergedAt'), word('closedAt'), word('updatedAt'), word('createdAt')].flatMap((one) =>
    one === undefined ? [] : (momentOf(one) ?? []),
  )[0];
  return {
    source: number === undefined ? file : `${file} #${number}`,
    body,
    draft: {
      task: { ...(number === undefined ? {} : { id: `#${number}` }), title: word('title') ?? options.task ?? file },
      result: word('state') === 'CLOSED' ? 'abandoned' : word('state') === 'OPEN' ? 'partial' : 'success',
      at: at ?? options.at,
      by: {
        actor: isBot ? 'agent' : 'human',
        ...(login === undefined ? {} : { name: login }),
        ...(isExternal ? { trust: 'external' } : {}),
      },
      code: { ...(head !== undefined && /^[0-9a-f]{7,64}$/.test(head) ? { head } : {}), touched: files },
      evidence: [{ type: 'pr', ref: number ?? file }],
    },
  };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
