import { difference, featuresOf, likePairs, similarity } from '../graph/similarity.ts';
import type { Graph, Primitive } from '../graph/graph.ts';
import { estimateTokens } from '../model/estimate-tokens.ts';
import { byCodeUnit, folderOf, isInside } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import type { LearnStatsReport, Outcome } from '../model/generated/schema-types.ts';
import { isMap } from '../model/is-map.ts';
import { pushTo } from '../model/push-to.ts';
import { trackedEntries } from './entry-with-id.ts';
import type { PlacedEntry } from './entry-with-id.ts';
import { readContext } from './read-context.ts';

export interface StatsOptions {
  /** A day: what is unused or overdue is so from its point of view. */
  readonly today: string;
  /** Days without being read or voted on after which an entry is called unused. */
  readonly unusedDays: number;
  /** Only entries that stand below this path, or that are read for it. */
  readonly path?: FilePath;
}

/** Fewer runs say nothing: no rate is shown for them. */
export const fewestRuns = 5;
/** How alike a lesson and an entry are that say the same. */
const sameFrom = 0.6;
/** Days in which a harmful vote stands against a promotion. */
export const harmDays = 90;

type EntryStats = LearnStatsReport['entries'][number];

/** What outcomes say of entries. Nothing is counted in memory itself: the same outcomes give the same figures anywhere. */
export function learnStats(graph: Graph, outcomes: readonly Outcome[], options: StatsOptions): LearnStatsReport {
  const { path } = options;
  const sorted = outcomes.toSorted((a, b) => byCodeUnit(a.at, b.at) || byCodeUnit(a.id, b.id));
  const live = trackedEntries(graph).filter(({ entry }) => !entry.retired);
  const readFor = path === undefined ? undefined : new Set(readContext(graph, [path]).map(({ id }) => id));
  const chosen = live.filter(
    ({ memory, entry }) => path === undefined || isInside(path, memory.path) || readFor?.has(entry.id ?? '') === true,
  );
  const byEntry = countedByEntry(sorted);
  const said = outcomesThatSay(chosen, sorted);
  const entries = chosen
    .map((placed) => entryStats(placed, byEntry, sorted, said.get(placed.entry.id ?? '') ?? [], options))
    .toSorted((a, b) => b.harmful - b.helpful - (a.harmful - a.helpful) || b.harmful - a.harmful || byCodeUnit(a.id, b.id));
  const memories = new Set(chosen.map(({ memory }) => memory));
  return {
    version: 1,
    outcomes: sorted.length,
    entries,
    repeatedFailures: repeatedFailures(chosen, said),
    piles: [...memories].map((memory) => pileOf(memory, options.today)),
    scopes: scopesOf(sorted, path),
  };
}

interface Counted {
  readonly votes: Map<string, { readonly vote: 'helpful' | 'harmful'; readonly at: string }[]>;
  readonly runs: Map<string, Outcome[]>;
}

function countedByEntry(outcomes: readonly Outcome[]): Counted {
  const counted: Counted = { votes: new Map(), runs: new Map() };
  for (const outcome of outcomes) {
    for (const { target, vote } of outcome.votes ?? []) pushTo(counted.votes, target, { vote, at: outcome.at });
    for (const id of new Set((outcome.context ?? []).map((item) => item.id))) pushTo(counted.runs, id, outcome);
  }
  return counted;
}

function entryStats(
  placed: PlacedEntry,
  { votes, runs }: Counted,
  outcomes: readonly Outcome[],
  again: readonly Outcome[],
  { today, unusedDays }: StatsOptions,
): EntryStats {
  const { memory, entry } = placed;
  const id = entry.id ?? '';
  const cast = votes.get(id) ?? [];
  const helpful = cast.filter(({ vote }) => vote === 'helpful').length;
  const harmful = cast.length - helpful;
  const read = runs.get(id) ?? [];
  const successes = read.filter(({ result }) => result === 'success').length;
  const last = [...cast.map(({ at }) => at), ...read.map(({ at }) => at)].toSorted(byCodeUnit).at(-1)?.slice(0, 10);
  const date = entry.trailer?.date?.name;
  const since = [last, date]
    .flatMap((day) => day ?? [])
    .toSorted(byCodeUnit)
    .at(-1);
  return {
    id,
    path: memory.path,
    kind: entry.kind ?? 'fact',
    text: entry.text.split('\n')[0] ?? '',
    helpful,
    harmful,
    runs: read.length,
    successes,
    ...(read.length < fewestRuns ? {} : { interval: wilson(successes, read.length) }),
    ...originsOf(placed, outcomes, again),
    ...(last === undefined ? {} : { last }),
    harmfulLately: cast.some(({ vote, at }) => vote === 'harmful' && daysBetween(at.slice(0, 10), today) <= harmDays),
    problem: harmful >= 2 && harmful >= helpful,
    unused: since !== undefined && daysBetween(since, today) > unusedDays,
  };
}

/** A run that had the entry in front of it repeats what it was told: it is no origin of its own. */
function originsOf(
  { entry }: PlacedEntry,
  outcomes: readonly Outcome[],
  again: readonly Outcome[],
): { readonly origins: number; readonly tasks: number; readonly selfDerived: number } {
  const from = originIds(entry);
  const known = new Set([...outcomes.filter(({ id }) => from.includes(id)), ...again]);
  const independent = [...known].filter(({ context = [] }) => !context.some(({ id }) => id === entry.id));
  const tasks = new Set(independent.map(({ task }) => task.id ?? task.title));
  return { origins: independent.length, tasks: tasks.size, selfDerived: known.size - independent.length };
}

function originIds({ trailer }: PlacedEntry['entry']): readonly string[] {
  return trailer?.fields.find(({ key }) => key === 'from')?.value.split(',') ?? [];
}

/** The outcomes that recorded the lesson of an entry, in its words or nearly so, by the id of the entry. */
function outcomesThatSay(entries: readonly PlacedEntry[], outcomes: readonly Outcome[]): ReadonlyMap<string, readonly Outcome[]> {
  const lessons = outcomes.flatMap((outcome) => (outcome.lessons ?? []).map((lesson) => ({ outcome, ...lesson })));
  const features = [...entries.map(({ entry }) => entry.text), ...lessons.map(({ text }) => text)].map(featuresOf);
  const said = new Map<string, Set<Outcome>>();
  // Words are fewer than letters, and differ more.
  for (const [first, second] of likePairs(features, sameFrom - 0.1)) {
    const [placed, lesson] = [entries[first], lessons[second - entries.length]];
    const [one, other] = [features[first], features[second]];
    if (placed === undefined || lesson === undefined || one === undefined || other === undefined) continue;
    if (similarity(one, other) < sameFrom || difference(one, other) !== undefined) continue;
    const id = placed.entry.id ?? '';
    said.set(id, (said.get(id) ?? new Set()).add(lesson.outcome));
  }
  return new Map([...said].map(([id, found]) => [id, outcomes.filter((outcome) => found.has(outcome))]));
}

/** Pitfalls that were recorded again after memory knew them: words alone do not keep people from them. */
function repeatedFailures(
  entries: readonly PlacedEntry[],
  said: ReadonlyMap<string, readonly Outcome[]>,
): LearnStatsReport['repeatedFailures'][number][] {
  return entries.flatMap(({ memory, entry }) => {
    const date = entry.trailer?.date?.name;
    if (entry.kind !== 'pitfall' || date === undefined) return [];
    const from = originIds(entry);
    const again = (said.get(entry.id ?? '') ?? []).filter(({ id, at }) => at.slice(0, 10) > date && !from.includes(id));
    if (again.length === 0) return [];
    return [{ id: entry.id ?? '', path: memory.path, text: entry.text.split('\n')[0] ?? '', outcomes: again.map(({ id }) => id) }];
  });
}

function pileOf({ path, frontmatter, memoryEntries, text, bodyStart }: Primitive, today: string): LearnStatsReport['piles'][number] {
  const learn = frontmatter?.value['learn'];
  const limit = (key: string): number | undefined => (isMap(learn) && typeof learn[key] === 'number' ? learn[key] : undefined);
  const [maxEntries, maxTokens, reviewDays] = [limit('maxEntries'), limit('maxTokens'), limit('reviewDays')];
  const live = memoryEntries.filter(({ retired }) => !retired);
  const overdue = live.filter(({ trailer }) => {
    const review = trailer?.fields.find(({ key }) => key === 'review')?.value;
    if (review !== undefined) return review < today;
    return reviewDays !== undefined && trailer?.date !== undefined && daysBetween(trailer.date.name, today) > reviewDays;
  });
  return {
    path,
    entries: live.length,
    tokens: estimateTokens(text.slice(bodyStart)),
    retired: memoryEntries.length - live.length,
    reviewOverdue: overdue.flatMap(({ id }) => id ?? []),
    ...(maxEntries === undefined ? {} : { maxEntries }),
    ...(maxTokens === undefined ? {} : { maxTokens }),
    ...(reviewDays === undefined ? {} : { reviewDays }),
  };
}

/** How tasks went in each part of the repository, month by month. A part is the first two folders of a touched file. */
function scopesOf(outcomes: readonly Outcome[], path: FilePath | undefined): LearnStatsReport['scopes'][number][] {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const touched = (outcome.code?.touched ?? []).filter((file) => path === undefined || isInside(path, file) || file === path);
    for (const part of new Set(touched.map(partOf))) pushTo(groups, `${part}\0${outcome.at.slice(0, 7)}`, outcome);
  }
  return [...groups]
    .toSorted(([a], [b]) => byCodeUnit(a, b))
    .map(([key, runs]) => {
      const [scope = '', month = ''] = key.split('\0');
      const successes = runs.filter(({ result }) => result === 'success').length;
      return {
        scope,
        month,
        runs: runs.length,
        successes,
        ...(runs.length < fewestRuns ? {} : { interval: wilson(successes, runs.length) }),
      };
    });
}

function partOf(file: FilePath): FilePath {
  const folder = folderOf(file);
  return folder === '' ? '.' : folder.split('/').slice(0, 2).join('/');
}

/** Bounds between which a rate lies with 95 % confidence (Wilson's score interval), rounded to hundredths. */
export function wilson(successes: number, runs: number): { readonly low: number; readonly high: number } {
  const z = 1.959964;
  const rate = successes / runs;
  const middle = rate + (z * z) / (2 * runs);
  const margin = z * Math.sqrt((rate * (1 - rate)) / runs + (z * z) / (4 * runs * runs));
  const scale = 1 + (z * z) / runs;
  const rounded = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 100) / 100;
  return { low: rounded((middle - margin) / scale), high: rounded((middle + margin) / scale) };
}

/** Days of the calendar from one day to another; none where one is no day. */
export function daysBetween(from: string, to: string): number {
  const days = (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
  return Number.isNaN(days) ? 0 : days;
}
