import { FAILURES, isFound } from '../model/external-outcome.ts';
import type { ExternalOutcome, Failure } from '../model/external-outcome.ts';
import { byCodeUnit } from '../model/file-path.ts';
import { isMap } from '../model/is-map.ts';

export interface CachedOutcome extends ExternalOutcome {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Whether private addresses were allowed: what was asked then says nothing of a run that must not ask. */
  readonly allowPrivate: boolean;
  /** The fragments that were looked for. */
  readonly fragments: readonly string[];
}

export type OutcomeCache = ReadonlyMap<string, CachedOutcome>;

const version = 1;
const hour = 3_600_000;
/** What is wrong may be put right at any moment. */
const longestFailure = hour / 4;

/** Reads what `printCache` wrote. Anything else, whole or in part, is as if it were not there. */
export function parseCache(text: string): Map<string, CachedOutcome> {
  const cache = new Map<string, CachedOutcome>();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // A file that was cut or that somebody else wrote.
    return cache;
  }
  if (!isMap(value) || value['version'] !== version || !isMap(value['outcomes'])) return cache;
  for (const [address, outcome] of Object.entries(value['outcomes'])) {
    const read = isMap(outcome) ? outcomeIn(outcome) : undefined;
    if (read !== undefined) cache.set(address, read);
  }
  return cache;
}

export function printCache(cache: OutcomeCache): string {
  const outcomes = Object.fromEntries([...cache].toSorted(([a], [b]) => byCodeUnit(a, b)));
  return `${JSON.stringify({ version, outcomes }, undefined, 1)}\n`;
}

/** Whether an outcome is young enough. One from the future was written by another clock. */
export function isFresh(outcome: CachedOutcome, now: number, cacheAge: number): boolean {
  const age = now - outcome.at;
  const longest = cacheAge * hour;
  return age >= 0 && age < (isFound(outcome) ? longest : Math.min(longest, longestFailure));
}

/** Whether an outcome is worth keeping; what was not asked, or may have found no network, is not. */
export function isKept(outcome: ExternalOutcome | undefined): boolean {
  return outcome !== undefined && !['private', 'denied', 'unresolved'].includes(String(outcome.answer));
}

/** Whether the fragments that are wanted were looked for. */
export function covers({ answer, fragments }: CachedOutcome, wanted: ReadonlySet<string>): boolean {
  return !isFound({ answer }) || [...wanted].every((fragment) => fragments.includes(fragment));
}

function outcomeIn({ at, allowPrivate, answer, movedTo, fragments, missingFragments }: Record<string, unknown>): CachedOutcome | undefined {
  if (typeof at !== 'number' || typeof allowPrivate !== 'boolean' || !isAnswer(answer)) return undefined;
  if (movedTo !== undefined && !(typeof movedTo === 'string' && /^https?:/.test(movedTo) && URL.canParse(movedTo))) return undefined;
  if (!isTextList(fragments) || !isTextList(missingFragments)) return undefined;
  return { at, allowPrivate, answer, movedTo: movedTo === undefined ? undefined : new URL(movedTo).href, fragments, missingFragments };
}

function isAnswer(value: unknown): value is number | Failure {
  return typeof value === 'number'
    ? Number.isInteger(value) && value >= 100 && value <= 999
    : (FAILURES as readonly unknown[]).includes(value);
}

function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
