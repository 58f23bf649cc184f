import type { Measured } from '../../measure/measured.ts';
import { shareOf } from '../../measure/quantity.ts';
import type { Outcome } from '../../model/generated/schema-types.ts';

export type Metrics = NonNullable<Outcome['metrics']>;

/** What a report of tests or of coverage has measured, as an outcome keeps it: tests by how they went, covered lines in per cent to two places. */
export function outcomeMetrics({ figures }: Extract<Measured, { type: 'figures' }>): Metrics {
  const quantity = (name: string) => figures.find(({ metric }) => metric === name)?.quantity;
  const failed = quantity('failed-tests')?.value;
  const lines = quantity('coverage');
  const coverage = lines === undefined ? undefined : shareOf(lines);
  return {
    ...(failed === undefined
      ? {}
      : { testsPassed: quantity('tests')?.value ?? 0, testsFailed: failed, testsSkipped: quantity('skipped-tests')?.value ?? 0 }),
    ...(coverage === undefined ? {} : { coverage: Math.round(coverage * 100) / 100 }),
  };
}
