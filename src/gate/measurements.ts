import type { FilePath } from '../model/file-path.ts';
import { pushTo } from '../model/push-to.ts';
import type { CoveredFile, Measured } from '../measure/measured.ts';
import type { Quantity } from '../measure/quantity.ts';
import type { ReportForm } from '../model/gate-settings.ts';
import { metricName } from './metrics.ts';
import type { Note, Reason } from './reason.ts';

/** A report of a tool, read. */
export interface MeasuredReport {
  readonly path: FilePath;
  readonly form: ReportForm;
  readonly measured: Measured;
}

/** What tools have measured of a metric, by all reports of one form together. */
export interface Measurement {
  readonly metric: string;
  readonly quantity: Quantity;
  /** Of the first of the reports. */
  readonly place: Pick<Note, 'path' | 'span'>;
  readonly reports: number;
}

export interface Measurements {
  /** By metric. Several of one metric have been measured in ways that cannot be added up. */
  readonly all: ReadonlyMap<string, readonly Measurement[]>;
  readonly files: readonly CoveredFile[];
  /** Reports that say nothing that could be relied on. */
  readonly reasons: readonly Reason[];
}

/** Puts reports together: tests and covered lines add up, scores and times do not. */
export function measurementsOf(reports: readonly MeasuredReport[]): Measurements {
  const all = new Map<string, Measurement[]>();
  const sums = new Map<string, Measurement>();
  const reasons: Reason[] = [];
  const files: CoveredFile[] = [];
  for (const { path, form, measured } of reports) {
    if (measured.type === 'problem') {
      const { message, span } = measured;
      const hint = 'Let the tool write it again, or read it in another form.';
      reasons.push({
        verdict: 'unknown',
        code: 'report-unreadable',
        part: 'reports',
        message: `${path} measures nothing: ${message}`,
        hint,
        path,
        span,
      });
      continue;
    }
    files.push(...measured.files);
    for (const { metric: written, quantity, adds, span } of measured.figures) {
      const metric = metricName(written);
      const key = `${metric}\0${form}\0${quantity.unit}\0${quantity.of === undefined}`;
      const before = adds ? sums.get(key) : undefined;
      if (before === undefined) {
        const first = { metric, quantity, place: { path, span }, reports: 1 };
        if (adds) sums.set(key, first);
        else pushTo(all, metric, first);
      } else sums.set(key, { ...before, quantity: added(before.quantity, quantity), reports: before.reports + 1 });
    }
  }
  for (const sum of sums.values()) pushTo(all, sum.metric, sum);
  return { all, files, reasons };
}

function added(a: Quantity, b: Quantity): Quantity {
  const of = a.of === undefined || b.of === undefined ? {} : { of: a.of + b.of };
  return { value: a.value + b.value, ...of, unit: a.unit };
}
