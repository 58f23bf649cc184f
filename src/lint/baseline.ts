import { printJson } from '../model/print-json.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { byCodeUnit } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { validateBaseline } from '../model/generated/validators/baseline.js';
import type { Baseline } from '../model/generated/schema-types.ts';
import { UsageError } from '../model/usage-error.ts';

type BaselineEntry = Baseline['entries'][number];

/**
 * Findings that are known and left for later. They are told apart by file, rule and message, so that lines may move. `others`
 * are entries of files that were not checked, and stay.
 */
export function baselineOf(diagnostics: readonly Diagnostic[], others: readonly BaselineEntry[] = []): Baseline {
  const entries = new Map(others.map((entry) => [keyOf(entry.path, entry.rule, entry.message), entry]));
  for (const { path, ruleId, message } of diagnostics) {
    const key = keyOf(path, ruleId, message);
    entries.set(key, { path, rule: ruleId, message, count: (entries.get(key)?.count ?? 0) + 1 });
  }
  return {
    version: 1,
    entries: [...entries.values()].toSorted(
      (a, b) => byCodeUnit(a.path, b.path) || byCodeUnit(a.rule, b.rule) || byCodeUnit(a.message, b.message),
    ),
  };
}

export function printBaseline(baseline: Baseline): string {
  return printJson(baseline);
}

/** Throws a `UsageError` for a text that is no baseline: it may be somebody's file. `name` is what people call it. */
export function parseBaseline(text: string, name: string): Baseline {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // No JSON is no baseline either.
  }
  if (!validateBaseline(value)) {
    throw new UsageError(`${name} is no baseline, so it is neither used nor overwritten. Delete it, or name another file.`);
  }
  return value as Baseline;
}

export interface Compared {
  /** Diagnostics that the baseline does not know. */
  readonly fresh: readonly Diagnostic[];
  /** Entries that no longer occur as often, in the files that were checked. */
  readonly stale: readonly BaselineEntry[];
}

/** `isChecked` says whether a file was part of this run: of the others nothing is known. */
export function compareWithBaseline(
  diagnostics: readonly Diagnostic[],
  { entries }: Baseline,
  isChecked: (path: FilePath) => boolean,
): Compared {
  const left = new Map(entries.map(({ path, rule, message, count }) => [keyOf(path, rule, message), count]));
  const fresh = diagnostics.filter(({ path, ruleId, message }) => {
    const key = keyOf(path, ruleId, message);
    const number = left.get(key) ?? 0;
    left.set(key, number - 1);
    return number <= 0;
  });
  const stale = entries.filter(({ path, rule, message }) => isChecked(path) && (left.get(keyOf(path, rule, message)) ?? 0) > 0);
  return { fresh, stale };
}

function keyOf(path: FilePath, rule: string, message: string): string {
  return JSON.stringify([path, rule, message]);
}
