import { byCodeUnit, folderOf } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import type { CoverageReport } from '../model/generated/schema-types.ts';
import type { Reading, ReadTexts } from './reading.ts';

type Result = CoverageReport['results'][number];
type Cost = Result['tokens'];

export interface CoverageOptions {
  /** The files that are looked at. */
  readonly covers: (path: FilePath) => boolean;
  /** How many folders deep files are put together. */
  readonly depth: number;
  /** What is loaded whatever the file does not count. */
  readonly scoped: boolean;
}

export function coverageReport(readings: readonly Reading[], options: CoverageOptions): CoverageReport {
  return { version: 1, results: readings.map((reading) => resultOf(reading, options)) };
}

/** How many files of each class a folder has. */
type Tally = Map<number, number>;

function resultOf(reading: Reading, { covers, depth, scoped }: CoverageOptions): Result {
  const { classes, always } = reading;
  const counts = classes.map((one) => (scoped ? one.scoped : one.parts.length > 0));
  const folders = new Map<FilePath, Tally>();
  const whole: Tally = new Map();
  const unreached: FilePath[] = [];
  for (const [index, path] of reading.files.entries()) {
    if (!covers(path)) continue;
    const number = reading.classOf[index] ?? 0;
    const group = groupOf(path, depth);
    const tally = folders.get(group) ?? new Map<number, number>();
    folders.set(group, tally);
    for (const each of [tally, whole]) each.set(number, (each.get(number) ?? 0) + 1);
    if (counts[number] !== true) unreached.push(path);
  }
  const all = figures(whole, classes);
  const reached = all.files - unreached.length;
  return {
    reader: reading.reader,
    files: all.files,
    reached: all.reached,
    scoped: all.scoped,
    // Rounded down: nothing short of all is 100.
    percent: all.files === 0 ? 100 : Math.floor((reached / all.files) * 1000) / 10,
    tokens: all.tokens,
    folders: [...folders]
      .toSorted(([a], [b]) => byCodeUnit(a, b))
      .map(([folder, tally]) => {
        const dominant = dominantIn(tally, classes);
        return { folder, ...figures(tally, classes), ...(dominant === undefined ? {} : { dominant }) };
      }),
    unreached,
    idle: [...reading.idle],
    onDemand: [...reading.onDemand],
    always: always.map(({ path, tokens, sources }) => ({ path, tokens, sources: [...sources] })),
    alwaysTokens: always.reduce((sum, { tokens }) => sum + tokens, 0),
    offered: { ...reading.offered },
    ...(reading.unbuilt === undefined ? {} : { unbuilt: reading.unbuilt }),
  };
}

/** The first folders of a path; empty for files at the root. */
function groupOf(path: FilePath, depth: number): FilePath {
  return folderOf(path).split('/').slice(0, depth).join('/');
}

function figures(tally: Tally, classes: readonly ReadTexts[]): { files: number; reached: number; scoped: number; tokens: Cost } {
  const counted = [...tally].map(([number, count]) => ({ texts: classes[number], count }));
  const sum = (holds: (texts: ReadTexts) => boolean): number =>
    counted.reduce((total, { texts, count }) => total + (texts !== undefined && holds(texts) ? count : 0), 0);
  const files = sum(() => true);
  const costs = counted
    .map(({ texts, count }) => ({ count, tokens: texts?.parts.reduce((total, { tokens }) => total + tokens, 0) ?? 0 }))
    .toSorted((a, b) => a.tokens - b.tokens);
  return {
    files,
    reached: sum(({ parts }) => parts.length > 0),
    scoped: sum((texts) => texts.scoped),
    tokens: { min: costs[0]?.tokens ?? 0, median: medianOf(costs, files), max: costs.at(-1)?.tokens ?? 0 },
  };
}

/** The lower of two in the middle. */
function medianOf(sorted: readonly { readonly count: number; readonly tokens: number }[], files: number): number {
  let before = 0;
  for (const { count, tokens } of sorted) {
    before += count;
    if (before * 2 >= files) return tokens;
  }
  return 0;
}

/** What costs most in a folder: tokens times files. */
function dominantIn(tally: Tally, classes: readonly ReadTexts[]): Result['folders'][number]['dominant'] {
  const costs = new Map<FilePath, { tokens: number; files: number; cost: number }>();
  for (const [number, count] of tally) {
    for (const { path, tokens } of classes[number]?.parts ?? []) {
      const known = costs.get(path);
      costs.set(path, {
        tokens: Math.max(tokens, known?.tokens ?? 0),
        files: (known?.files ?? 0) + count,
        cost: (known?.cost ?? 0) + tokens * count,
      });
    }
  }
  const [most] = [...costs].toSorted(([a, x], [b, y]) => y.cost - x.cost || byCodeUnit(a, b));
  return most && { path: most[0], tokens: most[1].tokens, files: most[1].files };
}
