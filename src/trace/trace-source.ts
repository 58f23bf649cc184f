import type { Document } from '../model/document.ts';
import { byCodeUnit } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { parseRanges } from '../model/line-range.ts';
import type { ManifestEntry } from '../model/manifest.ts';
import { lineAt } from '../model/span.ts';

/** Where lines of a source stand in a built file. */
export interface Arrival {
  readonly output: FilePath;
  readonly runtime: string;
  /** Of the built file, or of its region where it is one. */
  readonly first: number;
  readonly last: number;
  /** Of the source. */
  readonly from: number;
  readonly to: number;
}

/** Lines of a source that stand in no built file, and why. */
export interface Absence {
  readonly from: number;
  readonly to: number;
  readonly reason: 'not-built' | 'frontmatter' | 'blank' | 'left-out';
}

export interface SourceTrace {
  readonly arrivals: readonly Arrival[];
  readonly absences: readonly Absence[];
  /** Built files that name the source and hold none of these lines. */
  readonly mentions: readonly { readonly output: FilePath; readonly runtime: string }[];
}

/** Every place that the lines `first` to `last` of a source go to. `offsetOf` says how many lines stand above a region. */
export function traceSource(
  source: Document,
  { first, last }: { readonly first: number; readonly last: number },
  outputs: readonly ManifestEntry[],
  offsetOf: (output: FilePath) => number,
): SourceTrace {
  const { path } = source;
  const own = outputs.filter(({ sources }) => sources.includes(path));
  const count = source.lineStarts.length;
  const arrivals = own.flatMap((entry) =>
    (parseRanges(entry.lines ?? [], entry.sources) ?? []).flatMap((range): Arrival[] => {
      const from = Math.max(first, range.from);
      const to = Math.min(last, count, range.from + range.count - 1);
      if (range.of !== path || from > to) return [];
      const start = range.line + from - range.from + offsetOf(entry.path);
      return [{ output: entry.path, runtime: entry.runtime, first: start, last: start + to - from, from, to }];
    }),
  );
  const there = new Set(arrivals.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index)));
  const absences: Absence[] = [];
  for (let line = first; line <= last; line += 1) {
    if (there.has(line)) continue;
    const reason = reasonFor(source, line, own.length > 0);
    const before = absences.at(-1);
    if (before?.reason === reason && before.to === line - 1) absences[absences.length - 1] = { ...before, to: line };
    else absences.push({ from: line, to: line, reason });
  }
  const holds = new Set(arrivals.map(({ output }) => output));
  return {
    arrivals: arrivals.toSorted((a, b) => a.from - b.from || byCodeUnit(a.output, b.output) || a.first - b.first),
    absences,
    mentions: own.filter((entry) => !holds.has(entry.path)).map(({ path: output, runtime }) => ({ output, runtime })),
  };
}

function reasonFor({ text, lineStarts, frontmatter }: Document, line: number, isBuilt: boolean): Absence['reason'] {
  if (!isBuilt) return 'not-built';
  if (frontmatter !== undefined && line <= lineAt(lineStarts, frontmatter.span.end) + 1) return 'frontmatter';
  return text.slice(lineStarts[line - 1] ?? 0, lineStarts[line] ?? text.length).trim() === '' ? 'blank' : 'left-out';
}
