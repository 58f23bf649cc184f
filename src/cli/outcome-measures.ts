import { outcomeMetrics, readReport, UsageError } from '../index.ts';
import type { Outcome } from '../index.ts';
import { readNamed } from './input-file.ts';
import type { Terminal } from './terminal.ts';

export interface OutcomeMeasures {
  readonly metrics: NonNullable<Outcome['metrics']>;
  /** What shows it. */
  readonly evidence: NonNullable<Outcome['evidence']>;
  /** What the first suite of the tests is called. */
  readonly title: string | undefined;
}

/** What reports of tests and coverage say of a task. A damaged one stops the run: an outcome is kept, and nobody looks at its numbers again. */
export async function measuresOf(
  files: Readonly<Record<'junit' | 'lcov', string | undefined>>,
  terminal: Terminal,
): Promise<OutcomeMeasures> {
  let measures: OutcomeMeasures = { metrics: {}, evidence: [], title: undefined };
  for (const form of ['junit', 'lcov'] as const) {
    const file = files[form];
    if (file === undefined) continue;
    const measured = await readReport(form, await readNamed(file, terminal));
    if (measured.type === 'problem') {
      const { line, column } = measured.span.start;
      throw new UsageError(`${file}:${line}:${column} ${measured.message}`);
    }
    measures = {
      metrics: { ...measures.metrics, ...outcomeMetrics(measured) },
      evidence: [...measures.evidence, { type: form, ref: file }],
      title: measures.title ?? measured.title,
    };
  }
  return measures;
}
