import type { Span } from '../model/span.ts';
import type { Artifact } from './parse-artifact.ts';
import { keyOf } from './print-artifact.ts';

/** Something that a report has measured. */
export interface Metric {
  /** As the `targets` of a plan name it: `coverage`, `token-verify`. */
  readonly name: string;
  readonly value: number;
  /** `%`, `ms` and the like; of 100 is `/100`. */
  readonly unit: string | undefined;
  /** Where it is said. */
  readonly span: Span;
}

const measures = ['coverage', 'accessibility', 'latency'] as const;

const measure = /(?<![\d.])(\d{1,9}(?:\.\d{1,9})?)\s?(%|\/\s?100(?!\d)|[a-zA-Zµ]{1,8}\b)?/;

/** The metrics of a report: its own fields, the rows of its table, and `Name: 12 ms` in its list of measurements. The first of a name counts. */
export function metricsOf({ fields }: Artifact): Metric[] {
  const found = new Map<string, Metric>();
  const note = (name: string, text: string, span: Span): void => {
    const key = keyOf(name);
    const [, value, unit] = measure.exec(text.replace(/[*_`]/g, '')) ?? [];
    if (value !== undefined && key !== '' && !found.has(key))
      found.set(key, { name: key, value: Number(value), unit: unit?.replace(/\s/g, ''), span });
  };
  for (const { path, entry, items, value, state, valueSpan } of fields) {
    if (state !== 'set' || path.length !== 1) continue;
    const name = measures.find((each) => each === entry.name);
    if (name !== undefined) {
      if (typeof value === 'number') found.set(name, { name, value, unit: entry.reads === 'score' ? '/100' : '%', span: valueSpan });
      else note(name, String(value), valueSpan);
    } else if (entry.name === 'metrics') {
      for (const { value: row, span } of items) {
        const { metric = '', actual = '' } = row as { metric?: string; actual?: string };
        note(metric, actual, span);
      }
    } else if (entry.name === 'performance') {
      for (const { value: item, span } of items) {
        const [, name, text] = /^([^:]{1,60}):\s*(.+)$/.exec(String(item)) ?? [];
        if (name !== undefined && text !== undefined) note(name, text, span);
      }
    }
  }
  return [...found.values()];
}
