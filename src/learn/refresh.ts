import { difference, featuresOf, likePairs, similarity } from '../graph/similarity.ts';
import type { Graph } from '../graph/graph.ts';
import { byCodeUnit } from '../model/file-path.ts';
import type { LearnRefreshReport, Outcome, Proposal } from '../model/generated/schema-types.ts';
import type { LearnSettings } from '../model/learn-settings.ts';
import { lineAt } from '../model/span.ts';
import { trackedEntries } from './entry-with-id.ts';
import type { PlacedEntry } from './entry-with-id.ts';
import { kindNamed } from './lessons.ts';
import { nearFrom, saysTheSame } from './near-statements.ts';
import type { CheckedCitation } from './verify-memory.ts';

export interface RefreshOptions {
  /** What has become of everything that memory cites. */
  readonly citations: readonly CheckedCitation[];
  readonly outcomes: readonly Outcome[];
  readonly proposals: readonly Proposal[];
  /** A day: what is overdue is so from its point of view. */
  readonly today: string;
  readonly routing: LearnSettings['routing'];
}

type Verdict = LearnRefreshReport['entries'][number];
type Found = Omit<Verdict, 'id' | 'path' | 'line' | 'text'>;

/**
 * What is to be done with each live entry of memory, and which lessons wait to become one. Nothing is done: whoever agrees runs
 * the command that stands beside it. Source of the six classes: mikecubed/agent-orchestration@df14b311, skill `knowledge-refresh`.
 */
export function refreshReport(graph: Graph, options: RefreshOptions): LearnRefreshReport {
  const live = trackedEntries(graph).filter(({ entry }) => !entry.retired);
  const rivals = rivalsOf(live);
  const entries = live.map((placed): Verdict => {
    const { memory, entry } = placed;
    const id = entry.id ?? '';
    const found = verdictOf(placed, rivals.get(placed) ?? {}, options);
    const kind = kindNamed(entry.kind ?? '');
    const home = kind === undefined ? 'memory' : options.routing[kind];
    const place = { path: memory.path, line: lineAt(memory.lineStarts, entry.span.start) + 1 };
    return { id, ...place, text: entry.text, ...found, ...(home === 'memory' ? {} : { home }) };
  });
  return { version: 1, entries, needsCapture: needsCapture(live, options) };
}

interface Rivals {
  /** Says the same, and is kept. */
  readonly same?: PlacedEntry;
  /** Was written later, and says otherwise of the same. */
  readonly later?: PlacedEntry;
}

/** For each entry that gives way to another, which one that is. Of two that say the same, the older id stays. */
function rivalsOf(live: readonly PlacedEntry[]): ReadonlyMap<PlacedEntry, Rivals> {
  const features = live.map(({ entry }) => featuresOf(entry.text));
  const rivals = new Map<PlacedEntry, Rivals>();
  // Words alone find pairs; three-letter runs may be more alike.
  for (const [a, b] of likePairs(features, nearFrom - 0.1)) {
    const [first, second] = [live[a], live[b]];
    const [one, other] = [features[a], features[b]];
    if (first === undefined || second === undefined || one === undefined || other === undefined) continue;
    if (similarity(one, other, nearFrom) < nearFrom) continue;
    const [older, newer] = dateOf(second) < dateOf(first) ? [second, first] : [first, second];
    const apart = difference(one, other);
    if (saysTheSame(one, other)) {
      if (rivals.get(newer)?.same === undefined) rivals.set(newer, { ...rivals.get(newer), same: older });
      // What differs in code or in a number may speak of two things; a “not” speaks of one.
    } else if ((apart === 'negation' || apart === 'antonym') && dateOf(older) < dateOf(newer)) {
      rivals.set(older, { ...rivals.get(older), later: newer });
    }
  }
  return rivals;
}

function verdictOf({ memory, entry }: PlacedEntry, { same, later }: Rivals, { citations, outcomes, today }: RefreshOptions): Found {
  const id = entry.id ?? '';
  const field = (key: string): string | undefined => entry.trailer?.fields.find((one) => one.key === key)?.value;
  const cited = citations.filter((citation) => citation.path === memory.path && citation.entry === id);
  const gone = cited.filter(({ state }) => state === 'gone');
  const expires = field('expires');
  const retire = (reason: string, by = ''): string => `primitives learn retire ${id} --reason ${reason}${by}`;
  if (expires !== undefined && expires <= today) {
    return { verdict: 'obsolete', reasons: [`It held until ${expires}.`], command: retire('expired') };
  }
  if (cited.length > 0 && gone.length === cited.length) {
    const names = gone.map((citation) => `\`${citation.cited}\``).join(', ');
    return { verdict: 'obsolete', reasons: [`Nothing is left of what it cites: ${names}.`], command: retire('obsolete') };
  }
  if (later !== undefined) {
    const by = later.entry.id ?? '';
    const reasons = [`${by} of ${dateOf(later)} in ${later.memory.path} says otherwise of the same.`];
    return { verdict: 'superseded', reasons, by, command: retire('superseded', ` --by ${by}`) };
  }
  if (same !== undefined) {
    const by = same.entry.id ?? '';
    return {
      verdict: 'duplicate',
      reasons: [`${by} in ${same.memory.path} says the same.`],
      by,
      command: `primitives learn merge ${by} ${id}`,
    };
  }
  const review = field('review');
  const votes = outcomes.flatMap((outcome) => outcome.votes ?? []).filter(({ target }) => target === id);
  const harmful = votes.filter(({ vote }) => vote === 'harmful').length;
  const moved = cited.filter(({ state }) => state === 'moved');
  const reasons = [
    ...cited.filter(({ state }) => state === 'changed' || state === 'gone').map(({ cited: name, reason }) => `\`${name}\` ${reason}.`),
    ...moved.map(({ cited: name, reason }) => `\`${name}\` ${reason}.`),
    ...(review !== undefined && review <= today ? [`It was to be looked at by ${review}.`] : []),
    ...(harmful >= 2 && harmful >= votes.length - harmful ? [`${harmful} of ${votes.length} votes call it harmful.`] : []),
  ];
  if (reasons.length === 0) return { verdict: 'trusted', reasons: [] };
  const onlyMoved = moved.length === reasons.length && moved.every(({ edits }) => edits.length > 0);
  return {
    verdict: 'stale',
    reasons,
    command: onlyMoved ? 'primitives learn verify --fix-moved' : `primitives learn verify --confirm ${id}`,
  };
}

function dateOf({ entry }: PlacedEntry): string {
  return entry.trailer?.date?.name ?? '';
}

/** Lessons that memory and proposals do not have. They are quoted: what nobody has recorded is no lesson. */
function needsCapture(live: readonly PlacedEntry[], { outcomes, proposals }: RefreshOptions): LearnRefreshReport['needsCapture'] {
  const proposed = new Set(proposals.flatMap(({ origin }) => origin));
  const kept = live.map(({ entry }) => featuresOf(entry.text));
  const learnt = new Set(live.flatMap(({ entry }) => entry.trailer?.fields.find(({ key }) => key === 'from')?.value.split(',') ?? []));
  return outcomes
    .filter(({ id, by }) => !proposed.has(id) && !learnt.has(id) && by.trust !== 'external')
    .toSorted((a, b) => byCodeUnit(a.at, b.at) || byCodeUnit(a.id, b.id))
    .flatMap(({ id, lessons = [] }) =>
      lessons
        .filter(({ text }) => {
          const features = featuresOf(text);
          return !kept.some((other) => saysTheSame(features, other));
        })
        .map(({ kind, text }) => ({ outcome: id, kind, text, command: `primitives learn propose --from ${id}` })),
    );
}
